import { useState } from "react";
import { Button } from "react-aria-components";
import type { Row } from "../../../data/kernel/columns.ts";
import { News } from "./News.tsx";
import type { Save } from "./save.ts";
import { Action } from "../../parts/Action.tsx";
import { Card } from "../../parts/Card.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { Nothing } from "../../parts/States.tsx";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import type { Register } from "./data.ts";
import { goalText, periodText, reserveText, text, unitText, wordsOf } from "./tell.ts";
import type { Conflict } from "./waiting.ts";

type Props = {
  readonly register: Register;
  readonly onDecide: (conflict: string) => void;
  readonly onOpen: (target: string) => void;
};
type AllProps = Props & { readonly save: Save };

/** The groups that contradict each other: both sides beside each other, with their lines and dates. */
export function Conflicts({ register, save, onDecide, onOpen }: AllProps) {
  const { words } = useSpeech();
  const said = words.programme.conflicts;
  const { conflicts, findings, filters } = register;
  const indicator = useIndicator("programme_check");
  const { answer, pending } = useAnswer(indicator.id, filters);
  const [which, setWhich] = useState<"open" | "all">("open");
  const known = findings.filter((row) => row["conflict"] !== null).length;
  const shown = conflicts.filter(({ decision }) => which === "all" || decision === "open");
  const news = findings.filter((row) => row["conflict"] === null);
  return (
    <Card
      title={said.title}
      unit={said.unit}
      area="conflicts"
      {...{ indicator, answer, filters, pending }}
      tools={
        <Segments
          label={said.filter}
          segments={[
            { id: "open", label: said.open },
            { id: "all", label: said.all },
          ]}
          chosen={which}
          onChoose={setWhich}
        />
      }
    >
      {conflicts.length === 0 && news.length === 0 ? (
        <Nothing text={said.none} />
      ) : (
        <>
          <p className="card-sentence">
            {conflicts.length === 0
              ? said.unmarked(findings.length)
              : said.sentence(findings.length, known, conflicts.length)}
          </p>
          {news.length > 0 && <News {...{ register, save, onOpen }} findings={news} />}
          {shown.length === 0 && <Nothing text={said.allDecided} />}
          <ul className="conflicts">
            {shown.map((conflict) => (
              <One key={conflict.id} {...{ conflict, register, onDecide, onOpen }} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function One({ conflict, register, onDecide, onOpen }: Props & { readonly conflict: Conflict }) {
  const speech = useSpeech();
  const { words } = speech;
  const said = words.programme.conflicts;
  const { id, sides, decision } = conflict;
  const why = useWhy(register, id);
  const isOpen = decision === "open";
  const name = text(sides[0], "activity");
  return (
    <li className="conflict">
      <header>
        <h3>
          <span className="conflict-id">{id}</span> {name}
          {why !== "" && <small>{why}</small>}
        </h3>
        <span className={isOpen ? "pill pill-open" : "pill"}>
          {isOpen ? said.undecided : decision === "both" ? said.both : said.holds(decision)}
        </span>
        <Action
          label={isOpen ? words.programme.ten.decide : said.change}
          aria-label={said.decideOf(`${id} ${name}`)}
          onPress={() => onDecide(id)}
        />
      </header>
      <div className="sides">
        {sides.map((row) => (
          <Side
            key={text(row, "target")}
            {...{ row, register, onOpen }}
            isAside={!isOpen && decision !== "both" && !decision.split(" ").includes(text(row, "target"))}
          />
        ))}
      </div>
    </li>
  );
}

/** What the checker saw in it; nothing where only its meaning contradicts. */
function useWhy({ findings }: Register, id: string): string {
  const speech = useSpeech();
  const label = wordsOf(speech, useIndicator("programme_check"));
  const own = findings.find((row) => row["conflict"] === id);
  if (!own) return "";
  if (own["rule"] !== "per-event") return label(own, "rule");
  const [total = 0, count = 0, each = 0] = text(own, "values").split(" | ").map(Number);
  const { count: shown } = speech.format;
  return `${shown(count)} × ${shown(each)} = ${shown(count * each)} ≠ ${shown(total)}`;
}

type SideProps = {
  readonly row: Row;
  readonly register: Pick<Register, "indicator">;
  readonly isAside: boolean;
  readonly onOpen?: (target: string) => void;
};

/** One side of a contradiction: how much, of what, when, and the programme's own words. */
export function Side({ row, register, isAside, onOpen }: SideProps) {
  const speech = useSpeech();
  const { words } = speech;
  const { indicator } = register;
  const label = wordsOf(speech, indicator);
  const target = text(row, "target");
  return (
    <div className={isAside ? "side side-aside" : "side"}>
      <p className="side-goal">
        <b>{goalText(speech, indicator, row)}</b> {unitText(speech, indicator, row)}
        {isAside && <span className="pill">{words.programme.conflicts.setAside}</span>}
      </p>
      <p>
        {[label(row, "indicator"), periodText(speech, indicator, row), reserveText(speech, row)]
          .filter((each) => each !== "")
          .join(" · ")}
      </p>
      {text(row, "quote") !== "" && <blockquote lang="sl">{text(row, "quote")}</blockquote>}
      <p className="side-line">
        {words.programme.target.line(text(row, "line"), text(row, "section"))}
        {onOpen && (
          <Button
            className="action action-quiet"
            aria-label={words.programme.list.open(`${target}, ${text(row, "activity")}`)}
            onPress={() => onOpen(target)}
          >
            {target}
          </Button>
        )}
      </p>
    </div>
  );
}

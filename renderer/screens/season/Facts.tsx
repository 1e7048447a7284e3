import { useState, type ReactNode } from "react";
import type { Answer } from "../../../data/index.ts";
import type { Row } from "../../../data/kernel/columns.ts";
import type { Indicator } from "../../../data/kernel/indicator.ts";
import { IconAction } from "../../parts/Action.tsx";
import "../../parts/KeyFigure.css";
import { SourceDrawer } from "../../parts/SourceDrawer.tsx";
import { monthClasses } from "../../state/season.ts";
import { useSpeech } from "../../state/stores.ts";
import { none } from "../../words/format.ts";
import { num } from "../read.ts";
import type { Choice } from "./choice.ts";
import { Interval } from "./Interval.tsx";
import { Split } from "./Split.tsx";

type Props = {
  readonly row: Row;
  readonly indicator: Indicator;
  readonly answer: Answer;
  readonly choice: Choice;
};

/** The evidence: the change and what is ordinary, where the growth came from, the total, the rank. */
export function Facts({ row, choice, ...source }: Props) {
  const { words, format } = useSpeech();
  const { facts, parts } = words.season;
  const [gini, base, change] = [num(row, "gini"), num(row, "base_gini"), num(row, "gini_change")];
  const ordinary = num(row, "ordinary");
  const total = num(row, "total_pp");
  const [rank, of] = [num(row, "rank"), num(row, "of")];
  const year = num(row, "year") ?? choice.shown ?? 0;
  const against = num(row, "base_year") ?? choice.against;
  const split = monthClasses.map((id) => ({ id, label: parts.names[id], points: num(row, `${id}_pp`) }));
  return (
    <>
      <h2 className="visually-hidden">{facts.label}</h2>
      <ul className="key-figures verdict-facts">
        <Fact label={facts.gini} {...source} choice={choice}>
          <p className="key-value">
            {change === null ? none : format.signed(change, 3)}
            {gini !== null && base !== null && <small>{facts.giniFrom(base, gini)}</small>}
          </p>
          {change !== null && ordinary !== null ? (
            <>
              <Interval {...{ change, ordinary }} />
              <p className="key-comparison">{facts.interval(ordinary)}</p>
            </>
          ) : (
            <p className="key-comparison">{facts.noInterval}</p>
          )}
        </Fact>
        <Fact label={facts.split} {...source} choice={choice}>
          <Split parts={split} total={total} chosen={choice.part} />
          <p className="key-comparison">{facts.splitUnit}</p>
        </Fact>
        <Fact label={facts.nights(year)} {...source} choice={choice}>
          <p className="key-value">
            {format.count(num(row, "nights"))}
            <small>{words.nightsWord(num(row, "nights") ?? 0)}</small>
          </p>
          <p className="key-verdict">
            <b>{total === null ? words.verdicts.none : format.signedPercent(asShare(total))}</b>
          </p>
          {against !== null && <p className="key-comparison">{words.vsYear(against)}</p>}
        </Fact>
        <Fact label={facts.rank} {...source} choice={choice}>
          <p className="key-value">
            {rank === null ? none : format.count(rank)}
            {rank !== null && of !== null && <small>{facts.rankOf(of)}</small>}
          </p>
          <p className="key-comparison">{rank === null ? facts.noRank : facts.rankNote}</p>
          {(of === null || of < 2) && <p className="key-comparison">{facts.noRankNote}</p>}
        </Fact>
      </ul>
    </>
  );
}

/** Points of a hundred as a share. */
export const asShare = (points: number): number => points / 100;

type FactProps = Omit<Props, "row"> & { readonly label: string; readonly children: ReactNode };

function Fact({ label, indicator, answer, choice, children }: FactProps) {
  const { words } = useSpeech();
  const [drawer, setDrawer] = useState(false);
  return (
    <li className="key-figure">
      <h3>
        {label}
        <IconAction
          icon="rows"
          label={words.card.rowsOf(label)}
          hint={words.card.rows}
          onPress={() => setDrawer(true)}
        />
      </h3>
      <div className="fact">{children}</div>
      <SourceDrawer
        {...{ indicator, answer }}
        filters={choice.parameters}
        isOpen={drawer}
        onClose={() => setDrawer(false)}
      />
    </li>
  );
}

import { useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { Action } from "../../parts/Action.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { ByHand } from "../../parts/grid/ByHand.tsx";
import { Arcade } from "../../parts/Logo.tsx";
import { ChooseFiles, ErrorState, Opening } from "../../parts/States.tsx";
import { useAnswer, useSpeech, useStores } from "../../state/stores.ts";
import "../Screen.css";
import { Compare } from "./Compare.tsx";
import { Conflicts } from "./Conflicts.tsx";
import { useRegister } from "./data.ts";
import { DecisionDialog } from "./DecisionDialog.tsx";
import { Headline } from "./Headline.tsx";
import { NextYear } from "./NextYear.tsx";
import { Picture } from "./Picture.tsx";
import "./Programme.css";
import "./Standing.css";
import "./Conflicts.css";
import { useSave } from "./save.ts";
import { TargetDrawer } from "./TargetDrawer.tsx";
import { everything, TargetList, type Wanted } from "./TargetList.tsx";
import { Ten } from "./Ten.tsx";

/** Where the year stands: every target of the work programme, and what waits for a decision. */
export function Programme() {
  const speech = useSpeech();
  const { words } = speech;
  const said = words.programme;
  const { versions } = useStores();
  const [day, setDay] = useState(today);
  const [programme, setProgramme] = useState<string | null>(null);
  const [wanted, setWanted] = useState<Wanted>(everything);
  const [opened, setOpened] = useState<string | null>(null);
  const [deciding, setDeciding] = useState<string | null>(null);
  const { saved, save, forget } = useSave();
  const register = useRegister(day, programme);
  const { shown, rows, conflicts, year } = register;
  const years = useProgrammes();
  const target = rows.find((row) => row["target"] === opened);
  const conflict = conflicts.find(({ id }) => id === deciding);
  const show = (some: Partial<Wanted>) => {
    setWanted({ ...everything, ...some });
    document.getElementById("targets")?.scrollIntoView({ behavior: "smooth" });
  };
  return (
    <>
      <div className="screen-head">
        <h1>{words.screens.programme}</h1>
        <div className="filters" role="group" aria-label={words.filters.label}>
          {years.length > 1 && (
            <Choice
              label={said.year}
              options={years.map((each) => ({ id: each, label: each }))}
              chosen={year}
              onChoose={setProgramme}
            />
          )}
          <TextField
            className="field"
            type="date"
            value={day}
            onChange={(text) => isDay(text) && setDay(text)}
          >
            <Label className="choice-label">{said.asOf}</Label>
            <Input />
          </TextField>
          {rows.length > 0 && <ByHand dataset="targets" />}
          {rows.length > 0 && <NextYear {...{ register, years, save }} onCopied={setProgramme} />}
        </div>
      </div>
      {saved !== null && (
        <p className={saved.done ? "programme-saved" : "notice"} role="status">
          <Icon name={saved.done ? "check" : "warning"} />
          <span>{saved.done ? said.saved : `${said.notSaved}. ${saved.why ?? ""}`}</span>
          {saved.done && (
            <Action
              kind="quiet"
              label={said.undo}
              onPress={() => {
                forget();
                void versions.undo();
              }}
            />
          )}
        </p>
      )}
      {shown.error !== null ? (
        <ErrorState text={shown.error} onRetry={shown.retry} />
      ) : !shown.answer ? (
        <Opening />
      ) : rows.length === 0 ? (
        <section className="state state-empty">
          <Arcade />
          <h2>{said.empty}</h2>
          <p>{said.emptyBody}</p>
          <ChooseFiles />
          <ByHand dataset="targets" />
        </section>
      ) : (
        <>
          <Headline register={register} />
          <div className="grid grid-programme">
            <Picture register={register} wanted={wanted} onPick={show} />
            <Ten register={register} onDecide={setDeciding} onOpen={setOpened} />
            <Conflicts {...{ register, save }} onDecide={setDeciding} onOpen={setOpened} />
            <TargetList {...{ register, wanted }} onWant={setWanted} onOpen={setOpened} />
            {years.length > 1 && <Compare now={year} years={years} />}
          </div>
        </>
      )}
      {conflict && <DecisionDialog {...{ conflict, register, save }} onClose={() => setDeciding(null)} />}
      {target && (
        <TargetDrawer
          {...{ target, register, save }}
          onClose={() => setOpened(null)}
          onDecide={setDeciding}
        />
      )}
    </>
  );
}

/** The years there are programmes for, the latest first. */
function useProgrammes(): string[] {
  const { answer } = useAnswer("targets_rows", {});
  const all = answer?.columns["programme"]?.flatMap((each) => (typeof each === "string" ? [each] : [])) ?? [];
  return [...new Set(all)].toSorted().toReversed();
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function isDay(text: string): boolean {
  return /^20\d{2}-\d{2}-\d{2}$/.test(text);
}

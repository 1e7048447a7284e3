import { useRef, useState, type ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { rowCount } from "../../../data/kernel/columns.ts";
import type { Row } from "../../../data/kernel/columns.ts";
import { Action, IconAction } from "../../parts/Action.tsx";
import { DataTable } from "../../parts/DataTable.tsx";
import "../../parts/SourceDrawer.css";
import { Nothing, Skeleton } from "../../parts/States.tsx";
import { useAnswer, useIndicator, useSpeech, useStores } from "../../state/stores.ts";
import { num } from "../read.ts";
import type { Register } from "./data.ts";
import { ActualForm, BaselineForm } from "./EntryForm.tsx";
import type { Save } from "./save.ts";
import { actualText } from "./TargetList.tsx";
import { amount, goalText, periodText, text, unitText, wordsOf } from "./tell.ts";

type Props = {
  readonly target: Row;
  readonly register: Register;
  readonly save: Save;
  readonly onClose: () => void;
  readonly onDecide: (conflict: string) => void;
};

/** One target: what the programme says and where, where it stands and why, and the rows behind it. */
export function TargetDrawer({ target, register, save, onClose, onDecide }: Props) {
  const { words } = useSpeech();
  const { entry } = words.programme;
  const [form, setForm] = useState<"actual" | "baseline" | null>(null);
  const needsBase = ["relative", "direction"].includes(text(target, "type"));
  const isAsked = !["capacity", "given", "rule"].includes(text(target, "type"));
  const conflict = text(target, "conflict");
  const actions = useRef<HTMLDivElement>(null);
  const done = () => {
    // The form takes the focus with it when it goes; the keyboard goes on where it came from.
    actions.current?.querySelector("button")?.focus();
    setForm(null);
  };
  return (
    <ModalOverlay className="veil veil-side" isDismissable isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="drawer">
        <Dialog className="drawer-body">
          <header>
            <Heading slot="title">{text(target, "activity")}</Heading>
            <IconAction icon="close" label={words.close} hint={words.close} onPress={onClose} />
          </header>
          <Facts {...{ target, register }} />
          <div className="form-row" ref={actions}>
            {isAsked && <Action icon="add" label={entry.actual} onPress={() => setForm("actual")} />}
            {needsBase && <Action icon="add" label={entry.baseline} onPress={() => setForm("baseline")} />}
            {conflict !== "" && (
              <Action
                label={words.programme.conflicts.decideOf(conflict)}
                onPress={() => {
                  onClose();
                  onDecide(conflict);
                }}
              />
            )}
          </div>
          {form === "actual" && <ActualForm {...{ target, register, save }} onDone={done} />}
          {form === "baseline" && <BaselineForm {...{ target, register, save }} onDone={done} />}
          <Evidence {...{ target, register }} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Facts({ target, register }: Pick<Props, "target" | "register">) {
  const speech = useSpeech();
  const { words, of, format } = speech;
  const { catalogue } = useStores();
  const said = words.programme.target;
  const { indicator } = register;
  const label = wordsOf(speech, indicator);
  const number = (name: string) => num(target, name);
  const unit = unitText(speech, indicator, target);
  const room = catalogue.rooms.find(({ id }) => id === text(target, "dataset"));
  const on = text(target, "actual_on");
  const numbers: readonly (readonly [string, ReactNode])[] = [
    [
      said.goal,
      `${label(target, "indicator")}: ${goalText(speech, indicator, target)} ${text(target, "unit") === text(target, "indicator") ? "" : unit}`,
    ],
    [said.kind, label(target, "type")],
    [said.when, periodText(speech, indicator, target)],
    [
      said.actual,
      number("amount") === null
        ? label(target, "reason")
        : `${actualText(speech, target)}${text(target, "type") === "relative" ? ` (${amount(speech, number("amount"))})` : ""} · ${label(target, "origin")}${on === "" ? "" : `, ${format.day(on)}`}`,
    ],
    ...(number("plan_to_date") === null
      ? []
      : [[said.plan, amount(speech, Math.round((number("plan_to_date") ?? 0) * 10) / 10)] as const]),
    ...(number("forecast") === null
      ? []
      : [
          [
            said.forecast,
            `${format.count(Math.round(number("forecast") ?? 0))} (${said.forecastNote})`,
          ] as const,
        ]),
    ...(number("low") === null
      ? []
      : [
          [
            said.band,
            `${amount(speech, number("low"))}–${amount(speech, number("high"))} (${said.bandNote})`,
          ] as const,
        ]),
    ...(number("base") === null ? [] : [[said.base, amount(speech, number("base"))] as const]),
    [said.responsible, text(target, "responsible") || said.notSaid],
    [
      said.measuredBy,
      // As it is written where it has to be put right.
      text(target, "reason") === "measure-unreadable" ? (
        <code>{text(target, "measured_by")}</code>
      ) : room ? (
        `${of(room.title)}${text(target, "measured_by") === "" ? `, ${said.byHand}` : ""}`
      ) : (
        said.byHand
      ),
    ],
    ...(text(target, "note") === "" ? [] : [[said.note, label(target, "note")] as const]),
  ];
  return (
    <>
      <figure className="target-quote">
        {text(target, "quote") !== "" && <blockquote lang="sl">{text(target, "quote")}</blockquote>}
        <figcaption>
          {said.line(text(target, "line"), text(target, "section"))} · {text(target, "target")}
        </figcaption>
      </figure>
      <p>
        <span className={`pill standing-pill standing-pill-${text(target, "group")}`}>
          {label(target, "status")}
        </span>{" "}
        {label(target, "reason")}
      </p>
      <dl className="facts">
        {numbers.map(([name, value]) => (
          <div key={name} className="facts-pair">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Every entry and every row of data the target's standing is made of, with file and line. */
function Evidence({ target, register }: Pick<Props, "target" | "register">) {
  const { words, of } = useSpeech();
  const indicator = useIndicator("programme_evidence");
  const { answer } = useAnswer(indicator.id, { ...register.filters, target: text(target, "target") });
  const title = of(indicator.title);
  const returned = indicator.columns.filter(({ name }) => name !== "target");
  return (
    <>
      <h3>{title}</h3>
      {!answer ? (
        <Skeleton height={80} />
      ) : rowCount(answer.columns) === 0 ? (
        <Nothing text={words.programme.target.noRows} />
      ) : (
        <DataTable caption={title} returned={returned} columns={answer.columns} />
      )}
    </>
  );
}

import { memo, type ReactNode } from "react";
import type { Issue } from "../../../data/kernel/issue.ts";
import type { Field } from "../../engine.ts";
import { useSpeech } from "../../state/stores.ts";
import { Icon } from "../Icon.tsx";
import { wholeRow } from "./marks.ts";
import { isNumeric, shownText, type Readings } from "./text.ts";

export const rowHeight = 34;

type Props = {
  readonly id: string;
  readonly at: number;
  readonly texts: readonly string[];
  /** The table has no row yet: what one could look like, in grey. */
  readonly examples: readonly string[] | null;
  readonly isOffered: boolean;
  readonly fields: readonly Field[];
  /** The column that stays in sight. */
  readonly name: number;
  readonly readings: Readings;
  readonly marks: ReadonlyMap<number, readonly Issue[]> | undefined;
  /** The selected columns of this row, from and to. */
  readonly from: number;
  readonly to: number;
  /** The active cell's column, or -1. */
  readonly active: number;
  /** In place of the active cell's text. */
  readonly editor: ReactNode;
};

/** One row of the table; drawn anew only if something of it changed. */
export const BodyRow = memo(function BodyRow(props: Props) {
  const { id, at, texts, examples, isOffered, fields, name, readings, marks, from, to, active, editor } =
    props;
  const { words, language } = useSpeech();
  const isWrong = [...(marks?.values() ?? [])].some((issues) => issues.some(isError));
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      className={`hand-row${isOffered ? " hand-offered" : ""}`}
      style={{ top: at * rowHeight, height: rowHeight }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={`hand-number${from >= 0 ? " hand-here" : ""}${marks?.has(wholeRow) ? " hand-wrong" : ""}`}
        data-row={at}
      >
        {isWrong && <Icon name="warning" size={12} />}
        <span>{isOffered ? <span aria-label={words.hand.newRow}>+</span> : at + 1}</span>
      </div>
      {fields.map((field, column) => {
        const issues = marks?.get(column);
        const isActive = column === active;
        const text = texts[column] ?? "";
        const example = text === "" ? (examples?.[column] ?? "") : "";
        return (
          <div
            key={field.name}
            id={`${id}-${at}-${column}`}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={column >= from && column <= to}
            aria-invalid={issues?.some(isError) || undefined}
            className={[
              "hand-cell",
              isNumeric(field) ? "hand-numeric" : "",
              column === name ? "hand-name" : "",
              column >= from && column <= to ? "hand-selected" : "",
              isActive ? "hand-active" : "",
              issues ? (issues.some(isError) ? "hand-wrong" : "hand-doubt") : "",
            ].join(" ")}
            data-row={at}
            data-column={column}
          >
            {isActive && editor ? (
              editor
            ) : example ? (
              <span className="hand-example" aria-hidden>
                {example}
              </span>
            ) : (
              <span>{shownText(field, text, readings, language)}</span>
            )}
          </div>
        );
      })}
    </div>
  );
});

export function isError({ severity }: Issue): boolean {
  return severity === "error";
}

import type { Field } from "../../engine.ts";
import { useSpeech } from "../../state/stores.ts";
import { isNumeric } from "./text.ts";

type Props = {
  readonly fields: readonly Field[];
  /** The active cell's column. */
  readonly active: number;
  /** The column that stays in sight. */
  readonly name: number;
};

/** What the columns are called, in which unit, and which of them no row can do without. */
export function HeadRow({ fields, active, name }: Props) {
  const { of, words, format } = useSpeech();
  return (
    <div role="row" aria-rowindex={1} className="hand-row hand-head">
      <div role="columnheader" aria-colindex={1} className="hand-number">
        <span className="visually-hidden">{words.hand.rowNumber}</span>
      </div>
      {fields.map((field, at) => (
        <div
          key={field.name}
          role="columnheader"
          aria-colindex={at + 2}
          className={`hand-cell${isNumeric(field) ? " hand-numeric" : ""}${at === active ? " hand-here" : ""}${at === name ? " hand-name" : ""}`}
          title={field.hint && format.capital(of(field.hint))}
        >
          <span>
            {format.capital(of(field.label))}
            {field.required && (
              <b>
                <span aria-hidden> *</span>
                <span className="visually-hidden">, {words.hand.required}</span>
              </b>
            )}
            {field.unit && <small> {of(field.unit)}</small>}
          </span>
        </div>
      ))}
    </div>
  );
}

/** The column that says what a row is about: the first text. */
export function nameOf(fields: readonly Field[]): number {
  return Math.max(
    0,
    fields.findIndex(({ type }) => type === "text" || type === "id"),
  );
}

/** Wide enough for what is written there; the first text is a name. */
export function widthsOf(fields: readonly Field[], labelOf: (field: Field) => string): number[] {
  const name = nameOf(fields);
  return fields.map((field, at) => {
    const heading = 30 + 7.2 * (labelOf(field).length + (field.required ? 2 : 0));
    const usual = at === name ? 220 : usualWidths[field.type];
    return Math.round(Math.max(usual, Math.min(heading, 240)));
  });
}

const usualWidths: Readonly<Record<Field["type"], number>> = {
  ...{ text: 168, id: 120, code: 156, date: 116, month: 110 },
  ...{ figure: 96, count: 96, number: 96, money: 104, share: 90 },
};

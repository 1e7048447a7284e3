import { code } from "../../kernel/code.ts";
import type { Cell, Row } from "../../kernel/columns.ts";
import type { Code } from "../../kernel/contract.ts";
import { daysOpenAfter, readHours } from "./hours.ts";

/** What a measure may be seen by, street by street: which of its premises count, and which of them have it. */
export type Counted = {
  readonly id: string;
  /** The indicators that a measure names it by. */
  readonly indicators: readonly string[];
  /** Whether the row's premise has it; null if that is not known, and the premise does not count. */
  readonly has: (row: Row) => boolean | null;
};

/** Open after four on three of the five working days, as `premises_open_after_16` has it. */
const late = { hour: 16, days: 3 } as const;

export const counted: readonly Counted[] = [
  {
    id: "vacant",
    indicators: [
      ...["premises_vacancy", "premises_groups", "premises_map", "premises_changes", "premises_durations"],
      ...["premises_spells", "premises_survival", "premises_listing"],
    ],
    has: ({ status }) => (isKnown(status) ? status === "vacant" : null),
  },
  {
    id: "open-after-16",
    indicators: ["premises_open_after_16", "premises_cofunded"],
    has({ status, opening_hours }) {
      if (status !== "occupied" || typeof opening_hours !== "string") return null;
      const week = readHours(opening_hours);
      return week ? daysOpenAfter(week, late.hour) >= late.days : null;
    },
  },
];

const isKnown = (cell: Cell | undefined): boolean => cell !== null && cell !== undefined;

export const countedCodes: readonly Code[] = [
  code("vacant", "prazni prostori", "locali sfitti", "vacant premises"),
  code("open-after-16", "odprti po 16. uri", "aperti dopo le 16", "open after 16:00"),
];

/** What people write in the list of measures, besides the indicator's own name. */
const spellings: Readonly<Record<string, RegExp>> = {
  vacant: /prazn|praznost|sfitt|vuot|vacan|empty/,
  "open-after-16": /odprt|odpiral|apert|apertura|orari|open|hours/,
};

/** By what a measure wants to be seen: vacant premises where it says nothing; undefined for what no street tells. */
export function findCounted(named: string | undefined): Counted | undefined {
  const text = named?.trim().toLocaleLowerCase("sl") ?? "";
  if (text === "") return counted[0];
  return (
    counted.find(({ id, indicators }) => id === text || indicators.includes(text)) ??
    (/^[a-z]+(_[a-z0-9]+)+$/.test(text)
      ? undefined
      : counted.find(({ id }) => spellings[id]?.test(text) === true))
  );
}

import type { Contract } from "../../kernel/contract.ts";
import type { Profile, Reading, Refusal, Sheet } from "../../kernel/profile.ts";
import type { Layout } from "../text/dialect.ts";
import { isSound } from "../table/tables.ts";

/** A profile with the dataset it belongs to. */
export type Candidate = { readonly dataset: string; readonly contract: Contract; readonly profile: Profile };

/** `certain`: exactly one profile gives every column a role. `none`: the file is refused, not guessed. */
export type Recognised =
  | (Candidate & { readonly certainty: "certain"; readonly reading: Reading })
  | { readonly certainty: "refused"; readonly refusal: Refusal }
  | { readonly certainty: "none" | "ambiguous" };

const evidence = 200;

export function sheetOf(file: string, layout: Layout): Sheet {
  const around = [...layout.preamble, ...layout.footer];
  return {
    file,
    headings: layout.headings,
    rows: layout.data
      .filter(isSound)
      .slice(0, evidence)
      .map(({ fields }) => fields),
    notes: around.map(({ fields }) => noteOf(fields)).filter((note) => note !== ""),
  };
}

/** The texts of a line around the table: `March 27, 2026` is one text, though it holds the delimiter. */
function noteOf(fields: readonly string[]): string {
  return fields
    .map((field) => field.trim())
    .filter((field) => field !== "")
    .join(", ");
}

/** A known export comes before any plain table, and of plain tables the one that uses most columns. */
export function recognise(sheet: Sheet, candidates: readonly Candidate[]): Recognised {
  const answers = candidates.flatMap((candidate) => {
    const answer = candidate.profile.recognise(sheet);
    return answer ? [{ candidate, answer }] : [];
  });
  const readings = answers.flatMap(({ candidate, answer }) =>
    "refuse" in answer ? [] : [{ candidate, reading: answer }],
  );
  const known = readings.filter(({ candidate }) => candidate.profile.kind !== "plain");
  const refusal = answers.map(({ answer }) => answer).find((answer) => "refuse" in answer);
  if (known.length === 0 && refusal) return { certainty: "refused", refusal };
  const [first, second] = known.length > 0 ? known : byColumnsUsed(readings);
  if (!first) return { certainty: "none" };
  if (second && (known.length > 0 || columnsUsed(first) === columnsUsed(second)))
    return { certainty: "ambiguous" };
  return { ...first.candidate, certainty: "certain", reading: first.reading };
}

type Read = { readonly candidate: Candidate; readonly reading: Reading };

function byColumnsUsed(readings: readonly Read[]): Read[] {
  return readings.toSorted((a, b) => columnsUsed(b) - columnsUsed(a));
}

function columnsUsed({ reading }: Read): number {
  return reading.roles.filter(({ kind }) => kind !== "ignored").length;
}

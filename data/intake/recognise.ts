import type { Contract } from "../kernel/contract.ts";
import type { Profile, Reading, Refusal, Sheet } from "../kernel/profile.ts";
import type { Layout } from "./dialect.ts";

/** A profile with the dataset it belongs to. */
export type Candidate = { readonly dataset: string; readonly contract: Contract; readonly profile: Profile };

/** `certain`: exactly one profile gives every column a role. `none`: the file is refused, not guessed. */
export type Recognised =
  | (Candidate & { readonly certainty: "certain"; readonly reading: Reading })
  | { readonly certainty: "refused"; readonly refusal: Refusal }
  | { readonly certainty: "none" | "ambiguous" };

export function sheetOf(file: string, layout: Layout): Sheet {
  const around = [...layout.preamble, ...layout.footer];
  return {
    file,
    headings: layout.header.fields.map((heading) => heading.trim()),
    notes: around.map(({ fields }) => fields[0]?.trim() ?? "").filter((note) => note !== ""),
  };
}

export function recognise(sheet: Sheet, candidates: readonly Candidate[]): Recognised {
  const answers = candidates.flatMap((candidate) => {
    const answer = candidate.profile.recognise(sheet);
    return answer ? [{ candidate, answer }] : [];
  });
  const readings = answers.flatMap(({ candidate, answer }) =>
    "refuse" in answer ? [] : [{ candidate, reading: answer }],
  );
  const [first, second] = readings;
  if (second) return { certainty: "ambiguous" };
  if (first) return { ...first.candidate, certainty: "certain", reading: first.reading };
  const refusal = answers.map(({ answer }) => answer).find((answer) => "refuse" in answer);
  return refusal ? { certainty: "refused", refusal } : { certainty: "none" };
}

import type { Question, Scope } from "../../model.ts";

/** About the latest mapping, beside the one before it where an indicator compares them. */
export function ofWave(
  indicator: string,
  { wave, waveBefore }: Scope,
  more: Readonly<Record<string, string>> = {},
): Question[] {
  if (wave === null) return [];
  return [
    { indicator, parameters: { wave, ...(waveBefore === null ? {} : { before: waveBefore }), ...more } },
  ];
}

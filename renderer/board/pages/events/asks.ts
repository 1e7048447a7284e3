import type { Question, Scope } from "../../model.ts";

/** About the latest year there are events of. */
export function ofEvents(
  indicator: string,
  { eventYear }: Scope,
  more: Readonly<Record<string, string>> = {},
): Question[] {
  return eventYear === null ? [] : [{ indicator, parameters: { year: String(eventYear), ...more } }];
}

/** Kinds of people are never added: the pack tells of visitors, of whom there are most. */
export const visitors = { kind: "visitors" } as const;

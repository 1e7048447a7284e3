import { plainProfile } from "../../../kernel/plain.ts";
import type { Profile, Reading, Sheet } from "../../../kernel/profile.ts";
import { contract } from "../contract.ts";

const table = plainProfile(contract, {
  id: "events-plain",
  title: { sl: "lastna tabela prireditev", it: "tabella propria degli eventi", en: "own event table" },
  source: "own table",
});

/** A table people keep themselves, or the filled-in template: a date, and two of event, venue and attendance. */
export const plain: Profile = {
  ...table,
  recognise: (sheet) => {
    const answer = table.recognise(sheet);
    if (!answer || "refuse" in answer) return answer;
    const has = (name: string): boolean =>
      answer.roles.some((role) => role.kind === "field" && role.field === name);
    if (has("event")) return has("venue") || has("attendance") ? answer : undefined;
    const isWhole = has("venue") && has("attendance") && !mayHoldNames(sheet, answer);
    return isWhole ? answer : undefined;
  },
};

/** Whether a column nobody knows holds words: perhaps the events' names, which only the user can say. */
function mayHoldNames({ rows }: Sheet, { roles }: Reading): boolean {
  return roles.some(({ kind }, at) => {
    const texts = rows.map((row) => (row[at] ?? "").trim()).filter((text) => text !== "");
    const words = texts.filter((text) => /\p{L}{3}/u.test(text));
    return kind === "ignored" && words.length > 0 && words.length >= rows.length / 2;
  });
}

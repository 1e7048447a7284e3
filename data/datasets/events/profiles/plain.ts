import { plainProfile } from "../../../kernel/plain.ts";
import type { Profile } from "../../../kernel/profile.ts";
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
    const saysWhat = has("event") ? has("venue") || has("attendance") : has("venue") && has("attendance");
    return saysWhat ? answer : undefined;
  },
};

import { plainProfile } from "../../../kernel/plain.ts";
import type { Profile } from "../../../kernel/profile.ts";
import { contract } from "../contract.ts";

const table = plainProfile(contract, {
  id: "events-plain",
  title: { sl: "lastna tabela prireditev", it: "tabella propria degli eventi", en: "own event table" },
  source: "own table",
});

/** A table people keep themselves, or the filled-in template: a date, and an event or a venue. */
export const plain: Profile = {
  ...table,
  recognise: (sheet) => {
    const answer = table.recognise(sheet);
    if (!answer || "refuse" in answer) return answer;
    const saysWhat = answer.roles.some(
      (role) => role.kind === "field" && ["event", "venue"].includes(role.field),
    );
    return saysWhat ? answer : undefined;
  },
};

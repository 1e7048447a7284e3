import { plainProfile } from "../../../kernel/plain.ts";
import type { Profile } from "../../../kernel/profile.ts";
import { contract } from "../contract.ts";

const table = plainProfile(contract, {
  id: "campaigns-plain",
  title: { sl: "lastna tabela oglaševanja", it: "tabella propria delle campagne", en: "own campaign table" },
  source: "own table",
});

const counted = ["impressions", "reach", "clicks", "results", "spend", "sessions", "users", "contacts"];

/** A table people keep themselves, or the filled-in template: a channel and something counted. */
export const plain: Profile = {
  ...table,
  recognise: (sheet) => {
    const answer = table.recognise(sheet);
    if (!answer || "refuse" in answer) return answer;
    const saysSomething = answer.roles.some((role) => role.kind === "field" && counted.includes(role.field));
    return saysSomething ? answer : undefined;
  },
};

import { fieldFinder, rolesOf } from "../../../kernel/plain.ts";
import type { Profile, Role } from "../../../kernel/profile.ts";
import { contract } from "../contract.ts";
import { meaningOf } from "../headings.ts";
import { isComplete } from "./sistat.ts";

/**
 * A table people keep themselves: month, municipality, country, and the figures in one column or a
 * column for each measure. What is not said in a column or a heading has to be asked.
 */
export const plain: Profile = {
  id: "overnight-stays-plain",
  title: {
    sl: "lastna tabela prenočitev",
    it: "tabella propria dei pernottamenti",
    en: "own table of overnight stays",
  },
  kind: "plain",
  recognise: ({ headings }) => {
    const named = rolesOf(headings, fieldFinder(contract));
    const roles = headings.map((heading, at): Role => {
      const fixed = meaningOf(heading);
      if (fixed) return { kind: "measure", field: "value", fixed };
      const role = named[at] ?? { kind: "ignored" };
      return role.kind === "field" && role.field === "value"
        ? { kind: "measure", field: "value", fixed: {} }
        : role;
    });
    const meanings = roles.flatMap((role) => (role.kind === "measure" ? [JSON.stringify(role.fixed)] : []));
    if (!isComplete(roles) || new Set(meanings).size < meanings.length) return undefined;
    return { roles, source: headings.join(", "), release: null, unpublished: true, own: true };
  },
};

import { cofundedSentence } from "../../../screens/centre/sentences.ts";
import { num } from "../../../screens/read.ts";
import { toRows } from "../../../../data/kernel/columns.ts";
import type { PageKind } from "../../model.ts";
import { ofWave } from "./asks.ts";

/** What says no more on a slide than the rest. */
const left = new Set(["wave", "premise", "status", "least", "opening_hours"]);

/** Each tenant with co-funded rent, and whether the door is open as long as is asked. */
export const cofunded: PageKind = {
  id: "cofunded",
  section: "centre",
  start: false,
  asks: (scope) => ofWave("premises_cofunded", scope),
  says({ speech, found: [tenants] }) {
    if (!tenants) return null;
    const { columns } = tenants.answer;
    const least = num(toRows(columns)[0], "least") ?? 0;
    return {
      headline: cofundedSentence(speech, columns, least),
      meaning: "",
      columns: Object.fromEntries(Object.entries(columns).filter(([name]) => !left.has(name))),
    };
  },
};

import { bare } from "../../../kernel/headings.ts";
import type { Profile } from "../../../kernel/profile.ts";

/**
 * Premises counted by area, not listed. A mean of the areas' rates is not the town's rate, and areas
 * without a vacancy are often left out, so nothing here can be made of it.
 */
export const premisesByArea: Profile = {
  id: "premises-by-area",
  title: { sl: "prostori po območjih", it: "locali per zona", en: "premises by area" },
  recognise: ({ headings }) => {
    const names = headings.map(bare);
    const counts = names.some((name) => /^(count|number of) vacant/.test(name));
    const totals = names.some((name) => /^total (storefronts|premises|units)$/.test(name));
    return counts && totals ? { refuse: "counts-not-units" } : undefined;
  },
};

import type { Profile } from "../../../kernel/profile.ts";

const stub =
  /^(MESEC|LETO|ČETRTLETJE|OBČIN[AE]|DRŽAV[AE]|STATISTIČNA REGIJA|VRSTE TURISTIČNIH OBČIN|MERITVE)$/;

/** A table of SiStat, but not monthly figures by municipality and market: said, not guessed. */
export const sistatOther: Profile = {
  id: "sistat-other",
  title: { sl: "druga tabela SiStat", it: "altra tabella SiStat", en: "another SiStat table" },
  recognise: ({ headings }) => (stub.test(headings[0] ?? "") ? { refuse: "other-table" } : undefined),
};

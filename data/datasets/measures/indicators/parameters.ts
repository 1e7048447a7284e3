import type { Parameter } from "../../../kernel/indicator.ts";

export const on: Parameter = {
  name: "on",
  type: "DATE",
  fallback: "today",
  meaning: {
    sl: "stanje na dan, LLLL-MM-DD; brez njega danes",
    it: "situazione al giorno, AAAA-MM-GG; altrimenti oggi",
    en: "as of the day, YYYY-MM-DD; today without it",
  },
};

export const measure: Parameter = {
  name: "measure",
  type: "VARCHAR",
  meaning: { sl: "samo ta ukrep", it: "solo questa misura", en: "this measure only" },
};

export const section: Parameter = {
  name: "section",
  type: "VARCHAR",
  meaning: { sl: "samo to poglavje", it: "solo questo capitolo", en: "this section only" },
};

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

export const cycle: Parameter = {
  name: "cycle",
  type: "VARCHAR",
  meaning: { sl: "samo ta cikel", it: "solo questo ciclo", en: "this cycle only" },
};

export const unit: Parameter = {
  name: "unit",
  type: "VARCHAR",
  meaning: { sl: "samo ta prostor", it: "solo questo locale", en: "this unit only" },
};

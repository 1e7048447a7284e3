import type { Parameter } from "../../../kernel/indicator.ts";
import { ownerKinds } from "../codes.ts";

export const wave: Parameter = {
  name: "wave",
  type: "VARCHAR",
  meaning: { sl: "val popisa", it: "rilevazione", en: "mapping wave" },
};

/** For what looks at one wave alone. */
export const oneWave: Parameter = {
  ...wave,
  meaning: {
    sl: "val popisa; brez njega zadnji",
    it: "rilevazione; se omessa, l’ultima",
    en: "mapping wave; without it the last one",
  },
};

export const before: Parameter = {
  name: "before",
  type: "VARCHAR",
  meaning: {
    sl: "val za primerjavo; brez njega tisti pred izbranim",
    it: "rilevazione di confronto; se omessa, quella prima",
    en: "wave to compare with; without it the one before",
  },
};

export const street: Parameter = {
  name: "street",
  type: "VARCHAR",
  meaning: { sl: "ulica", it: "via", en: "street" },
};

export const ownerKind: Parameter = {
  name: "owner_kind",
  type: "VARCHAR",
  meaning: { sl: "vrsta lastnika", it: "tipo di proprietario", en: "kind of owner" },
  codes: ownerKinds,
};

export const use: Parameter = {
  name: "use",
  type: "VARCHAR",
  meaning: { sl: "dejavnost", it: "attività", en: "use" },
};

/** What narrows every picture of the centre alike. */
export const narrowing: readonly Parameter[] = [street, ownerKind, use];

import type { Code } from "../../../kernel/contract.ts";
import type { ReturnedColumn } from "../../../kernel/indicator.ts";
import type { Words } from "../../../kernel/words.ts";

export const text = (name: string, label: Words, codes?: readonly Code[]): ReturnedColumn => ({
  name,
  type: "VARCHAR",
  label,
  ...(codes ? { codes } : {}),
});
export const day = (name: string, label: Words): ReturnedColumn => ({ name, type: "DATE", label });

/** Who says all this: the programme what and when, the institute how far. */
export const source: Words = {
  sl: "Program dela ZMKT za leto 2026 (poglavje, vrstica); stanja vpisuje zavod.",
  it: "Programma di lavoro 2026 dell’ente (capitolo, riga); gli stati li annota l’ente.",
  en: "The institute’s work programme for 2026 (section, line); statuses are the institute’s own.",
};

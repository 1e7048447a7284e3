import type { Column } from "../../../kernel/contract.ts";
import { answers, leasePlaces, leaseQuestions, outcomes } from "../codes.ts";

/** A yes or no that may be unknown. */
const question = (
  name: string,
  label: Column["label"],
  aliases: readonly string[],
  hint: NonNullable<Column["hint"]>,
): Column => ({
  name,
  type: "code",
  label,
  privacy: "public",
  codes: answers,
  aliases,
  hint,
  example: "yes",
});

/** What the tenant says of the stay, and what became of the tenant. */
export const outcome: readonly Column[] = [
  {
    name: "satisfaction",
    type: "number",
    label: { sl: "zadovoljstvo", it: "soddisfazione", en: "satisfaction" },
    unit: { sl: "1–5", it: "1–5", en: "1–5" },
    privacy: "public",
    limits: { least: 1, most: 5 },
    aliases: ["ocena", "ocena projekta", "voto", "grade", "rating"],
    hint: { sl: "Ocena najemnika, 5 je najboljša.", it: "Voto, 5 è il massimo.", en: "Grade, 5 is best." },
    example: "4",
  },
  question(
    "would_repeat",
    { sl: "bi prišel znova", it: "tornerebbe", en: "would come again" },
    ["bi sodeloval znova", "bi ponovil", "lo rifarebbe", "would repeat"],
    {
      sl: "Ali bi najemnik sodeloval še enkrat.",
      it: "Se l’inquilino parteciperebbe di nuovo.",
      en: "Whether the tenant would take part again.",
    },
  ),
  {
    name: "outcome",
    type: "code",
    label: { sl: "izid", it: "esito", en: "outcome" },
    privacy: "public",
    codes: outcomes,
    asked: leaseQuestions,
    aliases: ["kaj po koncu", "izid najema", "esito del soggiorno", "what became of it"],
    hint: {
      sl: "Kaj je bilo z najemnikom v 12 mesecih po koncu.",
      it: "Che cosa ne è stato entro 12 mesi dalla fine.",
      en: "What became of the tenant within 12 months after the stay.",
    },
    example: "lease-centre",
  },
  {
    name: "lease_place",
    type: "code",
    label: { sl: "kje najem", it: "dove il contratto", en: "where leased" },
    privacy: "public",
    codes: leasePlaces,
    hint: {
      sl: "Le če izid pove najem, kraja pa ne.",
      it: "Solo se l’esito dice contratto ma non dove.",
      en: "Only if the outcome names a lease and not where.",
    },
    example: "same-unit",
  },
  question(
    "trading_6",
    { sl: "posluje po 6 mesecih", it: "attivo dopo 6 mesi", en: "trading after 6 months" },
    ["posluje 6 mesecev po koncu", "attivo 6 mesi dopo", "trading 6 months after"],
    {
      sl: "Ali je najemnik 6 mesecev po koncu še posloval.",
      it: "Se 6 mesi dopo la fine era ancora attivo.",
      en: "Whether the tenant still traded 6 months after the stay.",
    },
  ),
  question(
    "trading_12",
    { sl: "posluje po 12 mesecih", it: "attivo dopo 12 mesi", en: "trading after 12 months" },
    ["posluje 12 mesecev po koncu", "attivo 12 mesi dopo", "trading 12 months after"],
    {
      sl: "Ali je najemnik 12 mesecev po koncu še posloval.",
      it: "Se 12 mesi dopo la fine era ancora attivo.",
      en: "Whether the tenant still traded 12 months after the stay.",
    },
  ),
];

import type { Code } from "../../../kernel/contract.ts";

const reason = (id: string, sl: string, it: string, en: string): Code => ({
  id,
  label: { sl, it, en },
  spellings: [],
});

/** Why there is no figure where one could be. */
export const reasons: readonly Code[] = [
  reason("confidential-month", "mesec je zaupen", "un mese è riservato", "a month is confidential"),
  reason("missing-month", "meseci manjkajo", "mancano dei mesi", "months are missing"),
  reason("no-nights", "ni prenočitev", "nessun pernottamento", "no nights at all"),
  reason(
    "no-base-year",
    "izhodiščno leto ni naloženo",
    "l’anno base non è caricato",
    "the base year is not loaded",
  ),
  reason(
    "base-year-incomplete",
    "izhodiščno leto ni popolno",
    "l’anno base è incompleto",
    "the base year is incomplete",
  ),
  reason(
    "no-area-or-inhabitants",
    "površina ali prebivalci niso znani",
    "superficie o abitanti ignoti",
    "area or inhabitants are not known",
  ),
  reason(
    "year-not-full",
    "leto nima vseh dvanajstih mesecev",
    "l’anno non ha tutti i dodici mesi",
    "a year does not have all twelve months",
  ),
  reason(
    "fewer-than-four-years",
    "manj kot štiri polna leta",
    "meno di quattro anni completi",
    "fewer than four full years",
  ),
  reason("not-positive", "mesec brez prenočitev", "un mese senza pernottamenti", "a month without nights"),
  reason(
    "month-without-nights",
    "mesec brez prenočitev",
    "un mese senza pernottamenti",
    "a month without nights",
  ),
  reason(
    "no-moving-easter",
    "velika noč je bila vsa leta v istem mesecu",
    "la Pasqua è caduta sempre nello stesso mese",
    "Easter fell in the same month every year",
  ),
  reason("too-few-months", "premalo mesecev", "troppo pochi mesi", "too few months"),
  reason(
    "no-upper-limit",
    "zgornja meja ni znana",
    "non c’è un limite superiore noto",
    "no upper limit is known",
  ),
  reason("nothing-after", "po dogodku ni mesecev", "nessun mese dopo l’evento", "no months after the event"),
  reason(
    "less-than-a-year-before",
    "manj kot leto pred dogodkom",
    "meno di un anno prima dell’evento",
    "less than a year before the event",
  ),
  reason(
    "no-nights-before",
    "leto prej ni bilo prenočitev",
    "nessun pernottamento l’anno prima",
    "no nights the year before",
  ),
  reason(
    "less-than-three-years-before",
    "manj kot tri leta pred dogodkom",
    "meno di tre anni prima dell’evento",
    "less than three years before the event",
  ),
  reason(
    "fewer-than-six-months-after",
    "manj kot šest mesecev po dogodku",
    "meno di sei mesi dopo l’evento",
    "fewer than six months after the event",
  ),
];

import { code } from "../../../kernel/code.ts";
import type { Code } from "../../../kernel/contract.ts";

/** Why there is no figure where one could be. */
export const reasons: readonly Code[] = [
  code("confidential-month", "mesec je zaupen", "un mese è riservato", "a month is confidential"),
  code("missing-month", "meseci manjkajo", "mancano dei mesi", "months are missing"),
  code("no-nights", "ni prenočitev", "nessun pernottamento", "no nights at all"),
  code(
    "no-base-year",
    "izhodiščno leto ni naloženo",
    "l’anno base non è caricato",
    "the base year is not loaded",
  ),
  code(
    "base-year-incomplete",
    "izhodiščno leto ni popolno",
    "l’anno base è incompleto",
    "the base year is incomplete",
  ),
  code(
    "no-area-or-inhabitants",
    "površina ali prebivalci niso znani",
    "superficie o abitanti ignoti",
    "area or inhabitants are not known",
  ),
  code(
    "year-not-full",
    "leto nima vseh dvanajstih mesecev",
    "l’anno non ha tutti i dodici mesi",
    "a year does not have all twelve months",
  ),
  code(
    "fewer-than-four-years",
    "manj kot štiri polna leta",
    "meno di quattro anni completi",
    "fewer than four full years",
  ),
  code("not-positive", "mesec brez prenočitev", "un mese senza pernottamenti", "a month without nights"),
  code(
    "month-without-nights",
    "mesec brez prenočitev",
    "un mese senza pernottamenti",
    "a month without nights",
  ),
  code(
    "no-moving-easter",
    "velika noč je bila vsa leta v istem mesecu",
    "la Pasqua è caduta sempre nello stesso mese",
    "Easter fell in the same month every year",
  ),
  code("too-few-months", "premalo mesecev", "troppo pochi mesi", "too few months"),
  code(
    "no-upper-limit",
    "zgornja meja ni znana",
    "non c’è un limite superiore noto",
    "no upper limit is known",
  ),
  code("nothing-after", "po dogodku ni mesecev", "nessun mese dopo l’evento", "no months after the event"),
  code(
    "less-than-a-year-before",
    "manj kot leto pred dogodkom",
    "meno di un anno prima dell’evento",
    "less than a year before the event",
  ),
  code(
    "no-nights-before",
    "leto prej ni bilo prenočitev",
    "nessun pernottamento l’anno prima",
    "no nights the year before",
  ),
  code(
    "less-than-three-years-before",
    "manj kot tri leta pred dogodkom",
    "meno di tre anni prima dell’evento",
    "less than three years before the event",
  ),
  code(
    "fewer-than-six-months-after",
    "manj kot šest mesecev po dogodku",
    "meno di sei mesi dopo l’evento",
    "fewer than six months after the event",
  ),
];

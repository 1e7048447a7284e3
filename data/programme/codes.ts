import { code } from "../kernel/code.ts";
import type { Code } from "../kernel/contract.ts";

/** Where a target stands; each has exactly one, so that the counts add up to the targets. */
export const statuses: readonly Code[] = [
  code("reached", "doseženo", "raggiunto", "reached"),
  code("on-course", "po načrtu", "in linea", "on course"),
  code("noted", "izmerjeno, brez sodbe", "misurato, senza giudizio", "measured, no verdict"),
  code("behind", "zaostaja", "in ritardo", "behind"),
  code("missed", "ni doseženo", "mancato", "missed"),
  code("not-due", "še ni na vrsti", "non ancora in scadenza", "not due yet"),
  code("actual-missing", "izvedba ni znana", "realizzazione non nota", "progress not known"),
  code("baseline-missing", "manjka izhodišče", "manca il valore di partenza", "baseline missing"),
  code("not-measurable", "ni merljivo", "non misurabile", "not measurable"),
  code("given", "podatek, ne cilj", "dato, non obiettivo", "a given, not a goal"),
  code("set-aside", "odloženo z odločitvijo", "accantonato per decisione", "set aside by decision"),
];

/** The statuses as a picture groups them; each belongs to exactly one. */
export const groups: readonly Code[] = [
  code("reached", "doseženo", "raggiunto", "reached"),
  code("on-course", "po načrtu", "in linea", "on course"),
  code("noted", "izmerjeno, brez sodbe", "misurato, senza giudizio", "measured, no verdict"),
  code("late", "zaostaja ali ni doseženo", "in ritardo o mancato", "behind or missed"),
  code("not-due", "še ni na vrsti", "non ancora in scadenza", "not due yet"),
  code("silent", "izvedba ni znana", "realizzazione non nota", "progress not known"),
  code("baseless", "manjka izhodišče", "manca il valore di partenza", "baseline missing"),
  code("other", "ni česa doseči", "nulla da raggiungere", "nothing to reach"),
];

const groupOf: Readonly<Record<string, string>> = {
  ...{ reached: "reached", "on-course": "on-course", noted: "noted", behind: "late", missed: "late" },
  ...{ "not-due": "not-due", "actual-missing": "silent", "baseline-missing": "baseless" },
};

/** The group a picture shows a status in. */
export function groupOfStatus(status: string): string {
  return groupOf[status] ?? "other";
}

/** How a target is to be read: from the word before its number. */
export const types: readonly Code[] = [
  code("at-least", "vsaj", "almeno", "at least"),
  code("more-than", "več kot", "più di", "more than"),
  code("about", "okoli (pas)", "circa (fascia)", "about (band)"),
  code("planned", "načrtovana vrednost", "valore previsto", "planned value"),
  code("up-to", "do", "fino a", "up to"),
  code("relative", "glede na izhodišče", "rispetto al valore di partenza", "relative to a baseline"),
  code("milestone", "mejnik do datuma", "traguardo entro una data", "milestone by date"),
  code("direction", "samo smer", "solo la direzione", "direction only"),
  code("capacity", "zmogljivost", "capienza", "capacity"),
  code("money", "denar", "denaro", "money"),
  code("rule", "pravilo", "regola", "rule"),
  code("given", "navedeno stanje", "stato dichiarato", "stated fact"),
];

/** The base years a programme of these years may ask for. */
const years = Array.from({ length: 30 }, (_, at) => 2015 + at);

/** Why a target has its status. */
export const reasons: readonly Code[] = [
  code(
    "target-met",
    "ciljna vrednost je dosežena",
    "il valore obiettivo è raggiunto",
    "the target value is met",
  ),
  code("done", "opravljeno, kot je vpisano", "fatto, come annotato", "done, as entered"),
  code("done-late", "opravljeno po roku", "fatto dopo la scadenza", "done after the deadline"),
  code("rose", "nad izhodiščem", "sopra il valore di partenza", "above the baseline"),
  code(
    "at-plan",
    "vsaj toliko kot načrt do danes",
    "almeno quanto il piano a oggi",
    "at or above the plan to date",
  ),
  code("below-plan", "manj kot načrt do danes", "meno del piano a oggi", "below the plan to date"),
  code(
    "period-over",
    "obdobje je mimo, cilj ni dosežen",
    "il periodo è finito, l’obiettivo no",
    "the period is over and the target is not met",
  ),
  code(
    "inside-band",
    "v pasu ±10 %; znotraj pasu ni sodbe",
    "nella fascia ±10 %; dentro non si giudica",
    "inside the band of ±10 %; no verdict inside it",
  ),
  code("above-band", "nad pasom ±10 %", "sopra la fascia ±10 %", "above the band of ±10 %"),
  code(
    "no-pass-mark",
    "»do« je pričakovanje, ne meja uspeha",
    "«fino a» è un’attesa, non una soglia",
    "“up to” is an expectation, not a pass mark",
  ),
  code(
    "planned-amount",
    "načrtovan znesek: prikazan je delež, sodbe ni",
    "importo previsto: si mostra la quota, senza giudizio",
    "a planned amount: its share is shown, no verdict",
  ),
  code("period-running", "obdobje še traja", "il periodo è in corso", "the period is still running"),
  code(
    "not-begun",
    "obdobje se še ni začelo",
    "il periodo non è ancora iniziato",
    "the period has not begun",
  ),
  code("due-later", "rok še ni potekel", "la scadenza non è ancora passata", "the deadline has not passed"),
  code(
    "nothing-entered",
    "nihče še ni vpisal, koliko je narejenega",
    "nessuno ha annotato quanto è stato fatto",
    "nobody has written down how far it is",
  ),
  code(
    "overdue-nothing-entered",
    "rok je mimo, izvedba pa ni vpisana",
    "la scadenza è passata e nulla è annotato",
    "the date has passed and nothing is entered",
  ),
  code(
    "undated-nothing-entered",
    "brez datuma in brez vpisa",
    "senza data e senza annotazioni",
    "no date, and nothing entered",
  ),
  code(
    "dataset-not-loaded",
    "podatki, ki bi cilj izmerili, niso naloženi",
    "i dati che lo misurerebbero non sono caricati",
    "the data that would measure it are not loaded",
  ),
  code(
    "no-matching-rows",
    "v naloženih podatkih ni vrstice za ta cilj",
    "nei dati caricati nessuna riga riguarda l’obiettivo",
    "no row of the loaded data is about it",
  ),
  code(
    "only-demonstration",
    "naloženi so samo vzorčni podatki, ki ne štejejo",
    "ci sono solo dati dimostrativi, che non contano",
    "only demonstration data are loaded, which do not count",
  ),
  code(
    "unknown-value",
    "vrstica obstaja, številke v njej pa ni",
    "la riga c’è, ma senza la cifra",
    "there is a row, but without a number",
  ),
  code(
    "data-cannot-tell",
    "zbirka podatkov tega ne loči: vpiše se ročno, a še ni vpisano",
    "la raccolta di dati non lo distingue: si annota a mano, e nessuno l’ha ancora fatto",
    "the dataset does not tell it apart: it is entered by hand, and nobody has yet",
  ),
  code(
    "measure-unreadable",
    "zapisa »merjeno z« ni mogoče izmeriti: popravite ga v preglednici ciljev",
    "«misurato con» non è misurabile così: va corretto nella tabella degli obiettivi",
    "“measured by” cannot be measured as written: correct it in the table of targets",
  ),
  code(
    "overlapping-rows",
    "izvozi se prekrivajo, zato se ne seštejejo",
    "le esportazioni si sovrappongono e perciò non si sommano",
    "exports overlap and are therefore not added",
  ),
  code(
    "several-currencies",
    "zneski so v več valutah",
    "gli importi sono in più valute",
    "the amounts are in several currencies",
  ),
  code(
    "no-day",
    "na seznamu je, a nihče ni vpisal, kdaj je bilo opravljeno",
    "è in elenco, ma nessuno ha annotato quando è stato fatto",
    "it is listed, but nobody has written down when it was done",
  ),
  code(
    "base-unstated",
    "program ne pove, glede na kaj, in izhodišče ni vpisano",
    "il programma non dice rispetto a che cosa e non c’è un valore di partenza",
    "the programme does not say against what, and no baseline is entered",
  ),
  code(
    "base-in-words",
    "program opisuje izhodišče z besedami; številka ni vpisana",
    "il programma descrive il valore di partenza a parole; la cifra non è annotata",
    "the programme gives the baseline in words; its number is not entered",
  ),
  ...years.map((year) =>
    code(
      `base-${year}`,
      `manjka izhodišče za leto ${year}`,
      `manca il valore di partenza del ${year}`,
      `the baseline of ${year} is missing`,
    ),
  ),
  ...years.map((year) =>
    code(
      `base-${year - 2}-${year}`,
      `manjka izhodišče: vsa tri leta od ${year - 2} do ${year}`,
      `manca il valore di partenza: tutti e tre gli anni dal ${year - 2} al ${year}`,
      `the baseline is missing: all three years ${year - 2} to ${year}`,
    ),
  ),
  code(
    "no-number",
    "program ne pove števila",
    "il programma non dà un numero",
    "the programme gives no number",
  ),
  code(
    "no-unit",
    "program ne pove, v čem naj se meri",
    "il programma non dice in che cosa si misura",
    "the programme does not say in what it is measured",
  ),
  code("principle", "načelo, ne številka", "un principio, non una cifra", "a principle, not a figure"),
  code("rule", "pravilo, ne cilj", "una regola, non un obiettivo", "a rule, not a goal"),
  code(
    "capacity",
    "zmogljivost prostora, ne cilj",
    "capienza del luogo, non un obiettivo",
    "the capacity of a place, not a goal",
  ),
  code(
    "stated-fact",
    "navedeno stanje, ne cilj",
    "stato dichiarato, non un obiettivo",
    "a stated fact, not a goal",
  ),
  code(
    "decided-otherwise",
    "odločeno je, da velja druga stran",
    "è stato deciso che vale l’altra parte",
    "the other side was decided to hold",
  ),
];

/** Where an actual comes from. */
export const origins: readonly Code[] = [
  code("typed", "vpisano", "annotato", "entered"),
  code("measured", "izmerjeno v podatkih", "misurato nei dati", "measured in the data"),
];

/** What became of a conflict. */
export const decisions: readonly Code[] = [
  code("open", "ni odločeno", "non deciso", "undecided"),
  code("both", "velja oboje", "valgono entrambi", "both hold"),
];

/** What the checker looks for. */
export const rules: readonly Code[] = [
  code("number", "različni števili", "numeri diversi", "different numbers"),
  code(
    "per-event",
    "na dogodek in skupaj se ne ujemata",
    "per evento e totale non tornano",
    "per event and in all do not agree",
  ),
  code("dates", "različna obdobja", "periodi diversi", "different dates"),
  code(
    "reserve",
    "rezervni datum pred dogodkom",
    "data di riserva prima dell’evento",
    "reserve date before the event",
  ),
  code(
    "wording",
    "isto število, drugačna beseda",
    "stesso numero, parola diversa",
    "same number, another word",
  ),
];

import { code } from "../../kernel/code.ts";
import type { Code } from "../../kernel/contract.ts";

export const statuses: readonly Code[] = [
  {
    id: "not-started",
    label: { sl: "ni začeto", it: "non iniziata", en: "not started" },
    spellings: ["ni začet", "nezačeto"],
  },
  {
    id: "in-progress",
    label: { sl: "v teku", it: "in corso", en: "in progress" },
    spellings: ["poteka", "se izvaja"],
  },
  {
    id: "done",
    label: { sl: "končano", it: "conclusa", en: "done" },
    spellings: ["izvedeno", "zaključeno"],
  },
  {
    id: "dropped",
    label: { sl: "opuščeno", it: "abbandonata", en: "dropped" },
    spellings: ["odpovedano", "annullata"],
  },
];

/** What a bar of the timeline is, and the points among them. */
export const kinds: readonly Code[] = [
  code("in-progress", "v teku", "in corso", "in progress"),
  code("late", "zamuja", "in ritardo", "overdue"),
  code("done", "končano", "conclusa", "done"),
  code("not-started", "ni začeto", "non iniziata", "not started"),
  code("dropped", "opuščeno", "abbandonata", "dropped"),
  code("no-status", "stanje ni zapisano", "stato non annotato", "no status written down"),
  code("no-deadline", "brez roka", "senza scadenza", "without a deadline"),
  code("due", "rok", "scadenza", "deadline"),
];

/** Whether the programme says until when. */
export const deadlines: readonly Code[] = [
  code("dated", "z rokom", "con scadenza", "with a deadline"),
  code("no-end", "začetek brez konca", "inizio senza fine", "a beginning without an end"),
  code("none", "brez roka", "senza scadenza", "without a deadline"),
];

export const yesNo: readonly Code[] = [code("yes", "da", "sì", "yes"), code("no", "ne", "no", "no")];

/** Why it cannot be told whether a measure is late. */
export const reasons: readonly Code[] = [
  code(
    "no-deadline",
    "program dela ne pove roka",
    "il programma non indica una scadenza",
    "the programme names no deadline",
  ),
  code("no-status", "stanje ni zapisano", "lo stato non è annotato", "no status is written down"),
];

/**
 * The titles of the programme's town-centre measures as the shipped list spells them; people who do not
 * read Slovenian see the others.
 */
export const titles: readonly Code[] = [
  inSlovenian(
    "Town city manager: načrtovanje ukrepov za mestno jedro",
    "Town city manager: pianificazione delle misure per il centro",
    "Town city manager: planning the measures for the centre",
  ),
  inSlovenian(
    "Prireditve v mestnem jedru: merila za sofinanciranje",
    "Eventi in centro: criteri di cofinanziamento",
    "Events in the centre: criteria for co-funding",
  ),
  inSlovenian(
    "Pop-up trgovina: zaključek cikla in evalvacija",
    "Negozio pop-up: fine del ciclo e valutazione",
    "Pop-up shop: end of the cycle and evaluation",
  ),
  inSlovenian(
    "Redna komunikacija s ponudniki in MOK",
    "Comunicazione regolare con gli operatori e il Comune",
    "Regular talks with businesses and the municipality",
  ),
  inSlovenian(
    "Urbana oprema in urejanje javnega prostora",
    "Arredo urbano e sistemazione dello spazio pubblico",
    "Urban furniture and the order of public space",
  ),
  inSlovenian(
    "Podpora in stimulacija najemnikov",
    "Sostegno e incentivi per gli inquilini",
    "Support and incentives for tenants",
  ),
  inSlovenian(
    "Prazni poslovni prostori: kartiranje in informacijski kanal",
    "Locali sfitti: rilevazione e canale informativo",
    "Vacant premises: mapping and information channel",
  ),
  inSlovenian(
    "Digitalizacija: portal Koper Market",
    "Digitalizzazione: il portale Koper Market",
    "Digitalisation: the portal Koper Market",
  ),
  inSlovenian(
    "Sezonsko obarvano mestno jedro",
    "Il centro nei colori delle stagioni",
    "The centre in the colours of the seasons",
  ),
  inSlovenian(
    "Pomoč pri izvajanju projektov in dogodkov",
    "Aiuto nella realizzazione di progetti ed eventi",
    "Help with projects and events",
  ),
  inSlovenian(
    "Identiteta in skupna komunikacija mestnega jedra",
    "Identità e comunicazione comune del centro",
    "Identity and common communication of the centre",
  ),
  inSlovenian(
    "Informacijske in usmerjevalne table",
    "Cartelli informativi e direzionali",
    "Information boards and signposts",
  ),
  inSlovenian("Novi turistični produkti", "Nuovi prodotti turistici", "New tourism products"),
];

function inSlovenian(sl: string, it: string, en: string): Code {
  return code(sl, sl, it, en);
}

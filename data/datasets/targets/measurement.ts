import type { Column } from "../../kernel/contract.ts";

/** Who does it, and which figures say how far it is. */
export const measurement: readonly Column[] = [
  {
    name: "responsible",
    type: "text",
    label: { sl: "odgovorna služba", it: "servizio responsabile", en: "responsible office" },
    privacy: "public",
    aliases: ["odgovorni", "responsabile", "responsible"],
    hint: {
      sl: "Služba, ne oseba.",
      it: "Il servizio, non la persona.",
      en: "The office, not a person.",
    },
    example: "ZMKT",
  },
  {
    name: "dataset",
    type: "id",
    label: { sl: "zbirka v Loggii", it: "raccolta in Loggia", en: "dataset in Loggia" },
    privacy: "public",
    hint: {
      sl: "Zbirka podatkov, ki cilj izmeri.",
      it: "La raccolta di dati che misura l’obiettivo.",
      en: "The dataset that measures it.",
    },
    example: "events",
  },
  {
    name: "measured_by",
    type: "id",
    label: { sl: "merjeno z", it: "misurato con", en: "measured by" },
    privacy: "public",
    hint: {
      sl: "Kazalnik, seštevek in pogoji: kazalnik?sum=stolpec&stolpec=vrednost.",
      it: "Indicatore, somma e condizioni: indicatore?sum=colonna&colonna=valore.",
      en: "Indicator, sum and conditions: indicator?sum=column&column=value.",
    },
    example: "events_rows?sum=attendance&kind=visitors&event={activity}&without=events_left_out",
  },
];

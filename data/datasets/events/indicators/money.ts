import { code } from "../../../kernel/code.ts";
import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { capacityUse, costPerVisitor } from "./money.compute.ts";

export const cost: RoomIndicator = {
  ...columns.common,
  id: "events_cost",
  title: { sl: "Strošek na obiskovalca", it: "Costo per visitatore", en: "Cost per visitor" },
  unit: { sl: "EUR na obiskovalca", it: "EUR per visitatore", en: "EUR per visitor" },
  definition: {
    sl: "Vsota stroškov : vsota obiskovalcev, samo izvedb, ki imajo oboje; povprečje količnikov bi dalo majhnim prireditvam preveč teže. Vrstice brez prireditve so vse skupaj, brezplačne in plačljive ločeno. Brez obiskovalcev količnika ni.",
    it: "Somma dei costi su somma dei visitatori, solo delle repliche che hanno entrambi; una media di rapporti darebbe troppo peso ai piccoli eventi. Le righe senza evento sono il totale, gratuiti e a pagamento a parte. Senza visitatori non c’è rapporto.",
    en: "The sum of costs over the sum of visitors, of performances that have both; a mean of ratios would give small events too much weight. Rows without an event are all together, free and paid apart. Without visitors there is no ratio.",
  },
  compute: costPerVisitor,
  parameters: columns.narrowing,
  columns: [
    columns.year,
    columns.event,
    columns.ticketed,
    columns.column(
      "cost_per_visitor",
      "DOUBLE",
      { sl: "strošek na obiskovalca", it: "costo per visitatore", en: "cost per visitor" },
      { unit: columns.euros },
    ),
    columns.column("cost", "DOUBLE", { sl: "strošek", it: "costo", en: "cost" }, { unit: columns.euros }),
    columns.column(
      "visitors",
      "INTEGER",
      { sl: "obiskovalci", it: "visitatori", en: "visitors" },
      { unit: columns.people },
    ),
    columns.column(
      "income",
      "DOUBLE",
      { sl: "prihodek", it: "ricavo", en: "income" },
      { unit: columns.euros },
    ),
    columns.performances,
    columns.column("left_out", "INTEGER", {
      sl: "izpuščene izvedbe",
      it: "repliche escluse",
      en: "performances left out",
    }),
    columns.column(
      "reason",
      "VARCHAR",
      { sl: "razlog", it: "motivo", en: "reason" },
      {
        codes: [
          code(
            "not-both",
            "ni obojega: stroška in obiska",
            "non ci sono sia costo sia presenze",
            "not both cost and attendance",
          ),
          code("no-visitors", "brez obiskovalcev", "nessun visitatore", "no visitors"),
        ],
      },
    ),
  ],
  figure: { mark: "table" },
};

export const capacity: RoomIndicator = {
  ...columns.common,
  id: "events_capacity",
  title: { sl: "Zasedenost prizorišč", it: "Occupazione dei luoghi", en: "How full the venues are" },
  unit: { sl: "delež zmogljivosti", it: "quota della capienza", en: "share of capacity" },
  definition: {
    sl: "Obiskovalci : zmogljivost izvedb, ki imajo oboje. Sedišča in stojišča sta dve zmogljivosti iste dvorane in se ne seštevata: šteje tista, ki je v rabi (sedišča, če so vstopnice ali stojišč ni).",
    it: "Visitatori su capienza delle repliche che hanno entrambi. Posti a sedere e in piedi sono due capienze della stessa sala e non si sommano: vale quella in uso (i posti a sedere se ci sono biglietti o non ci sono posti in piedi).",
    en: "Visitors over the capacity of the performances that have both. Seats and standing room are two capacities of one hall and are not added: the one in use counts (seats if there are tickets or no standing room).",
  },
  compute: capacityUse,
  parameters: columns.narrowing,
  columns: [
    columns.year,
    columns.venue,
    columns.share("share_used", "zasedenost", "occupazione", "use of capacity"),
    columns.share("share_seated", "sedišč", "posti a sedere", "of the seats"),
    columns.share("share_standing", "stojišč", "posti in piedi", "of the standing room"),
    columns.attendance,
    columns.performances,
    columns.counted,
  ],
  figure: { mark: "against", x: "venue", y: "share_used" },
  better: "up",
};

// Makes `data/koper-2026/premises-demonstration.csv` anew: an invented mapping of the old centre in two
// waves, on real streets, the same at every run. Nobody's premise is in it.
//
//     node scripts/demonstration-premises.mjs
import { writeFileSync } from "node:fs";

/** mulberry32: small, even, and the same everywhere. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = generator(2026);
const pick = (all) => all[Math.floor(random() * all.length)];
const weighted = (shares) => {
  let left = random() * Object.values(shares).reduce((sum, share) => sum + share, 0);
  return Object.keys(shares).find((name) => (left -= shares[name]) < 0);
};

/** Street, how many premises, roughly from where to where in WGS84. */
const streets = [
  ["Čevljarska ulica", 24, [45.54795, 13.73035], [45.54635, 13.73155]],
  ["Kidričeva ulica", 16, [45.54855, 13.7296], [45.54895, 13.7271]],
  ["Pristaniška ulica", 17, [45.54785, 13.7267], [45.54575, 13.7293]],
  ["Župančičeva ulica", 14, [45.5474, 13.7288], [45.5457, 13.7308]],
  ["Prešernov trg", 8, [45.546, 13.7316], [45.54545, 13.7321]],
  ["Titov trg", 6, [45.5484, 13.7298], [45.5481, 13.73045]],
  ["Cankarjeva ulica", 9, [45.5477, 13.7325], [45.5463, 13.7323]],
  ["Verdijeva ulica", 7, [45.5492, 13.7296], [45.5499, 13.7309]],
  ["Trg Brolo", 4, [45.5489, 13.7313], [45.54855, 13.7319]],
  ["Muzejski trg", 4, [45.54925, 13.7278], [45.5495, 13.7272]],
  ["Ulica Stare pošte", 5, [45.5482, 13.7311], [45.5474, 13.7318]],
  ["Dimnikarska ulica", 4, [45.5468, 13.7299], [45.5464, 13.7304]],
  ["Carpacciov trg", 3, [45.5486, 13.7267], [45.5489, 13.7263]],
];
const uses = {
  "gostinski lokal": 16,
  kavarna: 9,
  oblačila: 14,
  obutev: 6,
  knjigarna: 3,
  "frizerski salon": 9,
  zlatarna: 4,
  živila: 7,
  spominki: 9,
  lekarna: 2,
  banka: 3,
  "turistična agencija": 5,
  galerija: 6,
  optika: 4,
  sladoled: 5,
  "pisarna z izložbo": 10,
  rokodelstvo: 4,
};
const owners = { zasebni: 60, občina: 24, cerkev: 7, država: 5, neznano: 4 };
const causes = [
  "odhod najemnika",
  "previsoka najemnina",
  "prenova stavbe",
  "nerešeno lastništvo",
  "premalo obiska",
];
const hours = {
  "pon–pet 9.00–19.00, sob 9.00–13.00": 24,
  "pon–sob 9.00–20.00": 12,
  "vsak dan 8.00–22.00": 14,
  "pon–pet 8.00–15.00": 12,
  "pon–pet 9.00–15.30, sob 9.00–12.00": 10,
  "pon–pet 8.00–12.00, 15.00–18.00": 6,
  "tor–sob 10.00–18.00": 6,
  "po dogovoru": 2,
  "": 14,
};

const day = (time) => new Date(time).toISOString().slice(0, 10);
const after = (date, days) => day(Date.parse(date) + days * 86_400_000);
const slovenian = (date) => date.split("-").reverse().map(Number).join(". ");
const comma = (value, places) => value.toFixed(places).replace(".", ",");

const waves = [
  { name: "jesen 2025", first: "2025-09-15" },
  { name: "jesen 2026", first: "2026-10-05" },
];

const premises = streets.flatMap(([street, count, from, to]) =>
  Array.from({ length: count }, (_, at) => {
    const along = (at + 0.5) / count;
    const side = at % 2 === 0 ? 1 : -1;
    const length = Math.hypot(to[0] - from[0], (to[1] - from[1]) * 0.7);
    const off = (side * 0.00006) / length;
    const lat =
      from[0] + (to[0] - from[0]) * along + (to[1] - from[1]) * 0.7 * off + (random() - 0.5) * 0.00003;
    const lon =
      from[1] + (to[1] - from[1]) * along - ((to[0] - from[0]) / 0.7) * off + (random() - 0.5) * 0.00004;
    const owner = weighted(owners);
    const area = Math.round((18 + random() * random() * 160) * 2) / 2;
    return {
      street,
      number: String(side > 0 ? at + 1 : at + 1),
      lat,
      lon,
      owner,
      area,
      frontage: Math.max(2, Math.round(Math.sqrt(area) * (0.5 + random() * 0.35) * 2) / 2),
      use: weighted(uses),
      hours: weighted(hours),
      cofunded: owner === "občina" && random() < 0.6,
      known: random(),
      age: Math.round(40 + random() * random() * 2300),
      cause: pick(causes),
      luck: random(),
    };
  }),
);

// Which stand empty first, and what becomes of them, is dealt out so that the counts hold at every run.
const order = premises.map((_, at) => at).toSorted((a, b) => premises[a].luck - premises[b].luck);
const vacantFirst = new Set(order.slice(0, 25));
const filled = new Set(order.slice(0, 25).filter((_, at) => at % 2 === 0));
const emptied = new Set(order.slice(25, 34));
const popUp = [new Set(order.slice(34, 36)), new Set([order[1], order[34]])];
const shut = [new Set(order.slice(36, 38)), new Set(order.slice(37, 40))];
const notYet = new Set(order.slice(117, 120));
const gone = new Set([order[120]]);

const rows = waves.flatMap(({ name, first }, wave) =>
  premises.flatMap((premise, at) => {
    if (wave === 0 ? notYet.has(at) : gone.has(at)) return [];
    const visited = after(first, Math.floor((at * 5) / premises.length));
    const isVacant =
      wave === 0 ? vacantFirst.has(at) : (vacantFirst.has(at) && !filled.has(at)) || emptied.has(at);
    const status = popUp[wave].has(at)
      ? "začasna raba"
      : isVacant
        ? "prazno"
        : shut[wave].has(at)
          ? "zaprto, a v najemu"
          : "zasedeno";
    const isEmpty = status === "prazno";
    const began = vacantFirst.has(at)
      ? after(waves[0].first, -premise.age)
      : after(waves[1].first, -Math.round(30 + premise.known * 300));
    const how = vacantFirst.has(at)
      ? premise.known < 0.78
        ? "znano"
        : premise.known < 0.92
          ? "pred prvim popisom"
          : "neznano"
      : premise.known < 0.6
        ? "znano"
        : "";
    const use = wave === 1 && filled.has(at) ? pick(Object.keys(uses)) : premise.use;
    return [
      [
        name,
        `KP-${String(at + 1).padStart(3, "0")}`,
        premise.street,
        premise.number,
        "Koper/Capodistria",
        comma(premise.lat, 6),
        comma(premise.lon, 6),
        premise.known > 0.96 ? "" : comma(premise.area, 1),
        comma(premise.frontage, 1),
        "pritličje",
        premise.owner,
        use,
        status,
        isEmpty && how === "znano" ? slovenian(began) : "",
        isEmpty ? how : "",
        isEmpty ? premise.cause : "",
        status === "zasedeno" && premise.cofunded ? "da" : "",
        status === "zasedeno" ? premise.hours : "",
        slovenian(visited),
      ],
    ];
  }),
);

const headings = [
  "val popisa",
  "oznaka prostora",
  "ulica",
  "hišna številka",
  "naselje",
  "zemljepisna širina",
  "zemljepisna dolžina",
  "površina (m²)",
  "širina pročelja",
  "etaža",
  "vrsta lastnika",
  "dejavnost",
  "stanje",
  "prazno od",
  "začetek praznosti",
  "vzrok",
  "sofinanciranje najemnine",
  "odpiralni čas",
  "datum obiska",
];
const field = (text) => (/[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
writeFileSync(
  new URL("../data/koper-2026/premises-demonstration.csv", import.meta.url),
  [headings, ...rows].map((row) => `${row.map(field).join(";")}\n`).join(""),
);

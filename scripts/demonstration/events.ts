import { mulberry32, type Random } from "../../data/statistics/random.ts";
import { table, type Line } from "./table.ts";

/** An event as it comes every year; days are month and day, the first of each performance. */
type Plan = {
  readonly event: string;
  readonly venue: string;
  readonly zone: "old-centre" | "town" | "countryside";
  readonly area: string;
  readonly genre: string;
  readonly days: readonly string[];
  readonly lasts?: number;
  readonly kind?: "participants" | "active-youth";
  readonly size: number;
  readonly ticketed?: true;
  readonly seats?: number;
  readonly room?: number;
  readonly cost: number;
  readonly method: "tickets" | "counter" | "estimate";
  readonly years?: readonly number[];
  /** What is asked for and how the jury finds it, where it is an application for co-funding. */
  readonly asks?: readonly [requested: number, quality: number | null];
  readonly packages?: number;
};

const film = ["07-03", "07-10", "07-17", "07-31", "08-07", "08-14"];
const centre = { zone: "old-centre", area: "culture" } as const;
const rural = { zone: "countryside", area: "tourism" } as const;

const plans: readonly Plan[] = [
  {
    event: "Istrski karneval",
    venue: "Titov trg",
    zone: "old-centre",
    area: "tourism",
    genre: "karneval",
    days: ["02-14"],
    size: 4200,
    room: 6000,
    cost: 18000,
    method: "estimate",
  },
  {
    event: "Vikendi na robu",
    venue: "Kraški rob",
    ...rural,
    genre: "pohod",
    days: ["04-24", "05-01", "05-08"],
    lasts: 3,
    kind: "participants",
    size: 160,
    cost: 2600,
    method: "tickets",
    asks: [2400, 8],
    packages: 18,
  },
  {
    event: "CMoKFEST",
    venue: "Taverna",
    zone: "town",
    area: "youth",
    genre: "festival",
    days: ["05-22"],
    lasts: 2,
    kind: "active-youth",
    size: 9,
    cost: 5200,
    method: "counter",
  },
  {
    event: "CMoKFEST",
    venue: "Taverna",
    zone: "town",
    area: "youth",
    genre: "festival",
    days: ["05-22"],
    lasts: 2,
    size: 850,
    room: 1500,
    cost: 5200,
    method: "estimate",
  },
  {
    event: "Praznik refoška",
    venue: "Marezige",
    ...rural,
    genre: "kulinarika",
    days: ["05-15"],
    lasts: 3,
    size: 5200,
    cost: 12000,
    method: "estimate",
    packages: 22,
  },
  {
    event: "Festival kaštelirjev",
    venue: "Kaštelir",
    ...rural,
    genre: "dediščina",
    days: ["06-05"],
    size: 420,
    cost: 3800,
    method: "counter",
    years: [2025, 2026],
    asks: [3000, 7],
  },
  {
    event: "Street Art Fest",
    venue: "Bonifika",
    zone: "town",
    area: "youth",
    genre: "delavnica",
    days: ["06-09"],
    lasts: 5,
    kind: "active-youth",
    size: 24,
    cost: 6400,
    method: "counter",
  },
  {
    event: "Altroke Istra",
    venue: "Ukmarjev trg",
    zone: "old-centre",
    area: "tourism",
    genre: "kulinarika",
    days: ["06-18", "07-16"],
    size: 1300,
    ticketed: true,
    cost: 14000,
    method: "tickets",
    packages: 41,
  },
  {
    event: "Filmski večeri",
    venue: "Muzejski trg",
    ...centre,
    genre: "film",
    days: film,
    size: 95,
    seats: 140,
    cost: 900,
    method: "counter",
  },
  {
    event: "Filmski večeri",
    venue: "Gračišče",
    ...rural,
    genre: "film",
    days: ["07-22"],
    size: 60,
    seats: 100,
    cost: 900,
    method: "counter",
  },
  {
    event: "Filmski večeri",
    venue: "Šmarje",
    ...rural,
    genre: "film",
    days: ["07-29"],
    size: 55,
    seats: 100,
    cost: 900,
    method: "counter",
  },
  {
    event: "Filmski večeri",
    venue: "Dekani",
    ...rural,
    genre: "film",
    days: ["08-05"],
    size: 70,
    seats: 100,
    cost: 900,
    method: "counter",
  },
  {
    event: "Poletje z biseri",
    venue: "Pretorska palača",
    ...centre,
    genre: "koncert",
    days: ["08-04", "08-11", "08-18", "08-25"],
    size: 210,
    seats: 260,
    ticketed: true,
    cost: 4300,
    method: "tickets",
    asks: [4000, 9],
  },
  {
    event: "Orgelski koncerti",
    venue: "Stolnica",
    ...centre,
    genre: "koncert",
    days: ["07-09", "07-16", "07-23"],
    size: 120,
    seats: 300,
    cost: 1200,
    method: "estimate",
    asks: [1800, 8],
  },
  {
    event: "Ribiška vasica",
    venue: "Pristan",
    zone: "old-centre",
    area: "tourism",
    genre: "kulinarika",
    days: ["09-05"],
    lasts: 2,
    size: 2400,
    cost: 8200,
    method: "estimate",
    years: [2025, 2026],
    asks: [3500, 8],
  },
  {
    event: "Etno Histeria",
    venue: "Titov trg",
    ...centre,
    genre: "koncert",
    days: ["08-19"],
    lasts: 4,
    size: 1600,
    cost: 9800,
    method: "estimate",
    asks: [5000, 9],
    years: [2023, 2025, 2026],
  },
  {
    event: "Dnevi kitare",
    venue: "Sv. Frančišek Asiški",
    ...centre,
    genre: "koncert",
    days: ["10-02", "10-03"],
    size: 190,
    seats: 350,
    ticketed: true,
    cost: 2900,
    method: "tickets",
    asks: [2200, 9],
  },
  {
    event: "Voden ogled palač",
    venue: "Pretorska palača",
    ...centre,
    genre: "voden ogled",
    days: ["04-18", "05-16", "10-17"],
    size: 52,
    cost: 450,
    method: "counter",
  },
  {
    event: "Martinovanje",
    venue: "Titov trg",
    zone: "old-centre",
    area: "tourism",
    genre: "kulinarika",
    days: ["11-07"],
    size: 3100,
    room: 5000,
    cost: 9000,
    method: "estimate",
    packages: 9,
  },
  {
    event: "Zimska pravljica v vasi",
    venue: "Padna",
    ...rural,
    genre: "otroška prireditev",
    days: ["12-12"],
    size: 140,
    cost: 1100,
    method: "counter",
    asks: [900, null],
  },
  {
    event: "Fantazima",
    venue: "Titov trg",
    zone: "old-centre",
    area: "tourism",
    genre: "praznična prireditev",
    days: ["12-04", "12-11", "12-18"],
    lasts: 3,
    size: 5200,
    room: 9000,
    cost: 31000,
    method: "estimate",
    packages: 35,
  },
];

const [first, last] = [2023, 2026];
/** What lies after it has been planned, not counted. */
const today = "2026-11-15";
const kinds = { participants: "participants", "active-youth": "active-youth" } as const;

export function events(): string {
  const random = mulberry32(20261115);
  const lines: Line[] = [];
  for (let year = first; year <= last; year += 1) {
    for (const plan of plans) if (plan.years?.includes(year) ?? true) lines.push(...held(plan, year, random));
  }
  return table(lines);
}

function held(plan: Plan, year: number, random: Random): Line[] {
  return plan.days.map((day, at): Line => {
    const from = `${year}-${day}`;
    const to = later(from, (plan.lasts ?? 1) - 1);
    const isPast = to <= today;
    const growth = 1 + (year - first) * 0.025 + (random() - 0.5) * 0.22;
    return {
      event: plan.event,
      edition: year,
      performance: plan.days.length > 1 ? at + 1 : null,
      from,
      to,
      covers: "performance",
      venue: plan.venue,
      zone: plan.zone,
      area: plan.area,
      genre: plan.genre,
      own_or_coproduced: plan.asks ? "coproduced" : "own",
      ticketed: plan.ticketed ? "yes" : "no",
      attendance: isPast ? rounded(plan.size * growth, plan.method) : null,
      method: plan.method,
      kind: plan.kind ? kinds[plan.kind] : "visitors",
      planned: year === last ? rounded(plan.size * 1.08, "estimate") : null,
      capacity_seated: plan.seats ?? null,
      capacity_standing: plan.room ?? null,
      cost: isPast ? Math.round(plan.cost * (0.94 + (year - first) * 0.03)) : null,
      income: isPast && plan.ticketed ? Math.round(plan.size * growth * 6) : null,
      cofunding: plan.asks && isPast ? Math.round(plan.asks[0] * 0.6) : null,
      requested: plan.asks && year === last ? plan.asks[0] : null,
      quality: year === last ? (plan.asks?.[1] ?? null) : null,
      packages: plan.packages && isPast && at === 0 ? Math.round(plan.packages * growth) : null,
      note: "izmišljeno za prikaz",
    };
  });
}

/** An estimate is never more exact than it looks. */
function rounded(value: number, method: Plan["method"]): number {
  const step = method !== "estimate" ? 1 : value > 1000 ? 100 : 50;
  return Math.round(value / step) * step;
}

function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

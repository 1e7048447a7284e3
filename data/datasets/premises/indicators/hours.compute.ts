import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { wilson } from "../../../statistics/proportion.ts";
import { textAt, waveAt, type History, type Visit } from "../history.ts";
import { daysOpenAfter, readHours, weeklyHours } from "../hours.ts";
import { askHistory, isAsked } from "./ask-history.ts";

/** Open after four on three of five working days is open after four. */
const most = 3;
const four = 16;

function visitsIn(history: History, asked: Asked): { wave: string | null; visits: Visit[] } {
  const wave = waveAt(history, asked["wave"])?.id ?? null;
  const visits = [...history.visits.values()]
    .flat()
    .filter((visit) => visit.wave === wave && isAsked(history, visit.row, asked));
  return { wave, visits };
}

/** How many occupied premises are open after four in the afternoon, of those whose hours are known. */
export async function openAfter(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const history = await askHistory(ask);
  const { wave, visits } = visitsIn(history, asked);
  const occupied = visits.filter(({ status }) => status === "occupied");
  if (wave === null || occupied.length === 0) return [];
  const weeks = occupied.flatMap(({ row }) => {
    const text = textAt(history, "opening_hours", row);
    return text === null ? [] : [readHours(text)];
  });
  const known = weeks.filter((week) => week !== undefined);
  const open = known.filter((week) => daysOpenAfter(week, four) >= most).length;
  const share = known.length > 0 ? wilson(open, known.length) : null;
  return [
    {
      ...{ wave, occupied: occupied.length, known: known.length, unreadable: weeks.length - known.length },
      ...{
        open_after: open,
        share: share?.share ?? null,
        low: share?.low ?? null,
        high: share?.high ?? null,
      },
    },
  ];
}

/** Each tenant with co-funded rent, and whether the door is open as long as the municipality asks. */
export async function cofunded(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const history = await askHistory(ask);
  const { wave, visits } = visitsIn(history, asked);
  const least = Number(asked["least_hours"] ?? 0);
  return visits
    .filter(({ row }) => textAt(history, "cofunding", row) === "yes")
    .map(({ premise, row, status }) => {
      const text = textAt(history, "opening_hours", row);
      const week = text === null ? undefined : readHours(text);
      const hours = week ? weeklyHours(week) : null;
      const shut = status === "closed-though-let" || status === "vacant";
      return {
        ...{ wave, premise, street: textAt(history, "street", row) },
        house_number: textAt(history, "house_number", row),
        ...{ use: textAt(history, "use", row), status, opening_hours: text, hours, least },
        after_four: week ? daysOpenAfter(week, four) : null,
        met: shut ? "no" : hours === null ? "unknown" : hours >= least ? "yes" : "no",
      };
    })
    .toSorted((a, b) => order.indexOf(a.met) - order.indexOf(b.met) || a.premise.localeCompare(b.premise));
}

const order = ["no", "unknown", "yes"];

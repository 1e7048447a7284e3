import { toMetres } from "../../../geography/d96.ts";
import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { signTest, wilson } from "../../../statistics/proportion.ts";
import { numberAt, textAt, waveAt, waveBefore, type History, type Visit } from "../history.ts";
import { addDays, byPremise, classOf, daysBetween, vacanciesOf, type Vacancy } from "../spells.ts";
import { askHistory, isAsked } from "./ask-history.ts";

/** What became of a premise from one wave to the next. */
export type Change = "emptied" | "filled" | "stayed-vacant" | "stayed-let" | "new" | "gone" | "other";

type Pair = { readonly now: Visit | undefined; readonly before: Visit | undefined };

/** Each premise's visit in the wave looked at and in the one it is compared with. */
function pairsOf(
  history: History,
  asked: Asked,
): { pairs: Pair[]; wave: string | null; before: string | null } {
  const wave = waveAt(history, asked["wave"]);
  const before = waveBefore(history, wave, asked["before"]);
  const pairs = [...history.visits.values()].flatMap((visits): Pair[] => {
    const find = (id: string | undefined) => visits.find((visit) => visit.wave === id);
    const pair = { now: find(wave?.id), before: find(before?.id) };
    const shown = pair.now ?? pair.before;
    return shown && isAsked(history, shown.row, asked) ? [pair] : [];
  });
  return { pairs, wave: wave?.id ?? null, before: before?.id ?? null };
}

function changeOf({ now, before }: Pair, hasBefore: boolean): Change | null {
  if (!hasBefore) return null;
  if (!before) return "new";
  if (!now) return "gone";
  if (now.status === null || before.status === null) return "other";
  if (now.status === "vacant") return before.status === "vacant" ? "stayed-vacant" : "emptied";
  return before.status === "vacant" ? "filled" : "stayed-let";
}

/** Every premise of a wave where it stands, how it is, and what changed since the wave before. */
export async function places(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const history = await askHistory(ask);
  const { pairs, before: other } = pairsOf(history, asked);
  const vacancies = byPremise(vacanciesOf(history));
  return pairs.map((pair) => {
    const shown = (pair.now ?? pair.before) as Visit;
    const { row } = shown;
    const [lat, lon] = [numberAt(history, "lat", row), numberAt(history, "lon", row)];
    const metres = lat !== null && lon !== null ? toMetres({ lat, lon }) : null;
    const own = pair.now?.status === "vacant" ? (vacancies.get(shown.premise) ?? []) : [];
    const vacancy = own.find((each) => isDuring(each, shown.day));
    // As old as it was on that day, whatever became of it since.
    const days =
      vacancy?.from != null && shown.day !== null
        ? daysBetween(vacancy.from, shown.day)
        : (vacancy?.days ?? null);
    const text = (name: string) => textAt(history, name, row);
    return {
      premise: shown.premise,
      street: text("street"),
      house_number: text("house_number"),
      e: metres ? Math.round(metres.e * 100) / 100 : null,
      n: metres ? Math.round(metres.n * 100) / 100 : null,
      status: pair.now?.status ?? null,
      before: pair.before?.status ?? null,
      change: changeOf(pair, other !== null),
      use: text("use"),
      owner_kind: text("owner_kind"),
      floor_area: numberAt(history, "floor_area", row),
      frontage: numberAt(history, "frontage", row),
      cause: vacancy ? text("cause") : null,
      since: vacancy?.from ?? null,
      days,
      class: vacancy ? (days === null ? vacancy.class : classOf(days)) : null,
    };
  });
}

/** Whether a visit on that day saw this vacancy. */
function isDuring({ first, last }: Vacancy, day: string | null): boolean {
  return (first.day ?? "") <= (day ?? "") && (day ?? "") <= (last.day ?? "");
}

/** What emptied, filled and stayed between two waves, with churn and reoccupation. */
export async function changes(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const history = await askHistory(ask);
  const { pairs, wave, before } = pairsOf(history, asked);
  if (wave === null || before === null) return [];
  const count = (id: Change) => pairs.filter((pair) => changeOf(pair, true) === id).length;
  const both = pairs.filter(({ now, before: then }) => now?.status != null && then?.status != null);
  const went = (from: string, to: string) =>
    both.filter(({ now, before: then }) => then?.status === from && now?.status === to).length;
  const [openings, closures] = [went("vacant", "occupied"), went("occupied", "vacant")];
  const vacantBefore = both.filter(({ before: then }) => then?.status === "vacant");
  return [
    {
      wave,
      before,
      units: both.length,
      emptied: count("emptied"),
      filled: count("filled"),
      stayed_vacant: count("stayed-vacant"),
      stayed_let: count("stayed-let"),
      p: signTest(count("emptied"), count("filled")),
      new_units: count("new"),
      gone: count("gone"),
      openings,
      closures,
      net: openings - closures,
      churn: both.length === 0 ? null : (openings + closures) / both.length,
      vacant_before: vacantBefore.length,
      ...reoccupation(history, vacantBefore),
    },
  ];
}

/** Of those vacant at the start and followed for twelve months, how many were let again within them. */
function reoccupation(history: History, vacantBefore: readonly Pair[]): Row {
  const vacancies = byPremise(vacanciesOf(history));
  const followed = vacantBefore.flatMap(({ before }) => {
    const day = before?.day ?? null;
    if (!before || day === null) return [];
    const until = addDays(day, 365);
    const last = history.visits.get(before.premise)?.at(-1)?.day ?? null;
    if (last === null || last < until) return [];
    const vacancy = vacancies.get(before.premise)?.find((each) => isDuring(each, day));
    return [vacancy?.ended === true && vacancy.to !== null && vacancy.to <= until];
  });
  const again = followed.filter(Boolean).length;
  const known = followed.length > 0 ? wilson(again, followed.length) : null;
  return {
    followed: followed.length,
    reoccupied: again,
    reoccupation: known?.share ?? null,
    reoccupation_low: known?.low ?? null,
    reoccupation_high: known?.high ?? null,
  };
}

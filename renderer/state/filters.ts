import { useMemo } from "react";
import { toRows } from "../../data/kernel/columns.ts";
import type { Month, Period } from "../../data/kernel/period.ts";
import { keyOf, type Parameters } from "./question.ts";
import { useAnswer, useIndicator, useSession, useSpeech } from "./stores.ts";

export type Option = { readonly id: string; readonly label: string };

/** What the filters may be and what they are, for every screen that shows overnight stays. */
export type Filters = {
  /** `loading` until the workspace has said what it holds. */
  readonly state: "loading" | "empty" | "ready" | "error";
  readonly error: string | null;
  readonly retry: () => void;
  readonly municipalities: readonly Option[];
  readonly municipality: string;
  readonly bounds: Period;
  readonly period: Period;
  /** True if the period is narrower than what is loaded. */
  readonly narrowed: boolean;
  readonly market: string | null;
  /** The chosen market in words. */
  readonly marketLabel: string;
  /** The same, only if it is not all markets together. */
  readonly scope: string | null;
  readonly parameters: Parameters;
};

/** The town Loggia is made for: what is shown where nothing else was chosen. */
const home = "Koper/Capodistria";

/**
 * What the first picture will ask if nothing else was chosen, known before the workspace has said what
 * it holds: asked at once, the engine need not wait for the screen.
 */
export const firstQuestions: readonly string[] = [
  keyOf("stays_coverage", {}),
  keyOf("stays_year_on_year", { municipality: home }),
];

const nowhere = { first: "2000-01" as Month, last: "2000-12" as Month };

export function useFilters(): Filters {
  const session = useSession();
  const speech = useSpeech();
  const { answer, error, retry } = useAnswer("stays_coverage", {});
  const codes = useIndicator("stays_coverage").columns.find(({ name }) => name === "municipality")?.codes;
  const marketCodes = useIndicator("stays_by_market").columns.find(({ name }) => name === "market")?.codes;

  const rows = useMemo(() => (answer ? toRows(answer.columns) : []), [answer]);
  // A country has hundreds: a list whose options stay the same is not made anew with every choice.
  const municipalities = useMemo(
    () =>
      rows
        .map(({ municipality }) => String(municipality))
        .map((id) => ({ id, label: speech.label(codes, id) }))
        .toSorted((a, b) => speech.format.compare(a.label, b.label)),
    [rows, codes, speech],
  );
  const chosen =
    rows.find((row) => row["municipality"] === session.municipality) ??
    rows.find((row) => row["municipality"] === home) ??
    rows[0];
  const bounds = chosen
    ? { first: chosen["first_month"] as Month, last: chosen["last_month"] as Month }
    : nowhere;
  const period = within(bounds, session.first, session.last);
  const narrowed = period.first !== bounds.first || period.last !== bounds.last;
  const marketLabel = speech.format.capital(speech.label(marketCodes, session.market ?? "total"));
  const municipality = String(chosen?.["municipality"] ?? "");

  return {
    state: error ? "error" : !answer ? "loading" : chosen ? "ready" : "empty",
    error,
    retry,
    municipalities,
    municipality,
    bounds,
    period,
    narrowed,
    market: session.market,
    marketLabel,
    scope: session.market === null ? null : marketLabel,
    parameters: {
      municipality,
      ...(session.market === null ? {} : { market: session.market }),
      ...(narrowed ? { first_month: period.first, last_month: period.last } : {}),
    },
  };
}

/** The chosen period, cut to what is loaded; all of it if nothing of it is loaded. */
function within(bounds: Period, first: Month | null, last: Month | null): Period {
  const from = first !== null && first > bounds.first ? first : bounds.first;
  const to = last !== null && last < bounds.last ? last : bounds.last;
  return from <= to ? { first: from, last: to } : bounds;
}

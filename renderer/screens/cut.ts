import { useCallback } from "react";
import type { Answer } from "../../data/index.ts";
import type { Indicator } from "../../data/kernel/indicator.ts";
import type { Filters } from "../state/filters.ts";
import { useSpeech } from "../state/stores.ts";
import { isCutByChoice, type Chosen } from "./sentences.ts";

/** What is shown of a figure: its indicator and the answer to it. */
type Shown = { readonly indicator: Indicator; readonly answer: Answer };

const byChoice = "cut-by-period";

/** The reason "months are missing" becomes "the period leaves them out" where that is why. */
export function withCutReasons({ indicator, answer }: Shown, chosen: Chosen, text: string): Shown {
  const { columns } = answer;
  const reasons = columns["reason"]?.map((reason, row) =>
    reason === "missing-month" && isCutByChoice(chosen, Number(columns["year"]?.[row])) ? byChoice : reason,
  );
  if (!reasons?.includes(byChoice)) return { indicator, answer };
  const code = { id: byChoice, label: { sl: text, it: text, en: text }, spellings: [] };
  return {
    indicator: {
      ...indicator,
      columns: indicator.columns.map((column) =>
        column.name === "reason" ? { ...column, codes: [...(column.codes ?? []), code] } : column,
      ),
    },
    answer: { ...answer, columns: { ...columns, reason: reasons } },
  };
}

/** The same as a function that stays as it is while the choice does, so that no chart is drawn anew. */
export function useCutReasons({ period, bounds }: Filters): (shown: Shown) => Shown {
  const { words } = useSpeech();
  const text = words.years.cutByPeriod;
  const { first, last } = period;
  const { first: start, last: end } = bounds;
  return useCallback(
    (shown) => withCutReasons(shown, { period: { first, last }, bounds: { first: start, last: end } }, text),
    [first, last, start, end, text],
  );
}

import type { Answer } from "../../../data/index.ts";
import type { Indicator } from "../../../data/kernel/indicator.ts";

type Shown = { readonly indicator: Indicator; readonly answer: Answer };

type Band = {
  readonly base: number | null;
  readonly ordinary: number | null;
  readonly from: number | null;
};

/** The base year's Gini with what it ordinarily moves by, from that year's end on. */
export function withBand({ indicator, answer }: Shown, { base, ordinary, from }: Band): Shown {
  const { figure } = indicator;
  if (figure.mark !== "line" || base === null || ordinary === null || from === null)
    return { indicator, answer };
  const months = answer.columns[figure.x] ?? [];
  const edge = (by: number) => months.map((month) => (String(month) >= `${from}-12` ? base + by : null));
  return {
    indicator: { ...indicator, figure: { ...figure, low: "low", high: "high" } },
    answer: { ...answer, columns: { ...answer.columns, low: edge(-ordinary), high: edge(ordinary) } },
  };
}

import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { reliefByYear, terraceRelief } from "../../../statistics/terrace.ts";

/** The incentive for a terrace that adapts in each year of the transition, and in the year after it. */
export function terrace(_ask: AskRoom, asked: Asked): Promise<Row[]> {
  const [fee, investment, full] = ["fee", "investment", "full_investment"].map((name) =>
    Math.max(0, Number(asked[name] ?? 0)),
  );
  const years = [...reliefByYear.map((_, at) => at + 1), reliefByYear.length + 1];
  return Promise.resolve(
    years.map((year) => {
      const plan = { fee: fee ?? 0, investment: investment ?? 0, fullInvestment: full || null, year };
      const { share, scale, relief, toPay, returned, inTransition } = terraceRelief(plan);
      return {
        adoption_year: year,
        permit: inTransition ? "yes" : "no",
        year_share: share,
        scale,
        relief,
        to_pay: toPay,
        returned,
      };
    }),
  );
}

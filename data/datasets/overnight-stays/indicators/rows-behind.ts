import type { RowsBehind } from "../../../kernel/indicator.ts";

const indicator = "stays_rows";

/** Everything that is loaded. */
export const behindAll: RowsBehind = { indicator, parameters: {} };

/** Arrivals and nights, of all markets together unless one was asked for. */
export const behindTotal: RowsBehind = { indicator, parameters: { market: "total" } };

/** Nights, of all markets together unless one was asked for. */
export const behindNights: RowsBehind = { indicator, parameters: { market: "total", measure: "nights" } };

/** The nights of every market. */
export const behindMarkets: RowsBehind = { indicator, parameters: { measure: "nights" } };

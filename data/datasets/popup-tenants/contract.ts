import type { Contract } from "../../kernel/contract.ts";
import { outcome } from "./columns/outcome.ts";
import { record } from "./columns/record.ts";
import { stay } from "./columns/stay.ts";

/** One row is one stay of one tenant in one place. */
export const contract: Contract = {
  table: "popup_tenants",
  columns: [...stay, ...outcome, ...record],
  grain: ["place", "unit", "tenant", "activity", "first_day", "lat", "lon"],
  sums: [],
  spans: [
    { from: "first_day", to: "last_day" },
    { from: "available_from", to: "available_to" },
  ],
};

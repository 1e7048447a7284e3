import type { Contract } from "../../kernel/contract.ts";
import { outcome } from "./columns/outcome.ts";
import { stay } from "./columns/stay.ts";

/** One row is one stay of one tenant in one place. */
export const contract: Contract = {
  table: "popup_tenants",
  columns: [...stay, ...outcome],
  grain: ["place", "unit", "tenant", "activity", "first_day", "lat", "lon"],
  sums: [],
  spans: [{ from: "first_day", to: "last_day" }],
};

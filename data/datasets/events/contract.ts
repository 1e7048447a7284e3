import type { Contract } from "../../kernel/contract.ts";
import { howMany } from "./columns/how-many.ts";
import { which } from "./columns/which.ts";

/** One row is one count of one kind of people: at a performance, or in a venue's day, month or year. */
export const contract: Contract = {
  table: "events",
  columns: [...which, ...howMany],
  grain: [
    ...["event", "edition", "performance", "venue", "from", "to", "starts_at", "covers"],
    // Some lists give a performance once for each type of it: rows of their own, not a contradiction.
    ...["genre", "kind", "method"],
  ],
  sums: [],
  spans: [{ from: "from", to: "to" }],
};

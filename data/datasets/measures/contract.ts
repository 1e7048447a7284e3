import type { Contract } from "../../kernel/contract.ts";
import { howFar } from "./columns/how-far.ts";
import { what } from "./columns/what.ts";
import { when } from "./columns/when.ts";

/** One row is one measure of the work programme and how far it has come. */
export const contract: Contract = {
  table: "measures",
  columns: [...what, ...when, ...howFar],
  grain: ["measure"],
  sums: [],
  spans: [
    { from: "started", to: "done" },
    { from: "planned_start", to: "due" },
    { from: "milestone_due", to: "due" },
  ],
};

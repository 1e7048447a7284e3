import type { Contract } from "../../kernel/contract.ts";
import { figures } from "./columns/figures.ts";
import { what } from "./columns/what.ts";
import { when } from "./columns/when.ts";

/** One row is what one channel reported of one thing in one period, as finely as its file tells apart. */
export const contract: Contract = {
  table: "campaigns",
  columns: [...what, ...when, ...figures],
  grain: [...what.map(({ name }) => name), "from", "to"],
  sums: [],
  spans: [
    { from: "from", to: "to" },
    { from: "runs_from", to: "runs_to" },
  ],
  parts: [{ part: "clicks", whole: "impressions" }],
};

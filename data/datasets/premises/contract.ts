import type { Contract } from "../../kernel/contract.ts";
import { place } from "./columns/place.ts";
import { state } from "./columns/state.ts";

/** One row is one premise as one wave of mapping found it. An address is no key: it may hold several. */
export const contract: Contract = {
  table: "premises",
  columns: [...place, ...state],
  grain: ["wave", "premise"],
  sums: [],
};

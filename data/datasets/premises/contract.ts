import type { Contract } from "../../kernel/contract.ts";
import { area } from "./columns/area.ts";
import { place } from "./columns/place.ts";
import { state } from "./columns/state.ts";
import { remarker } from "./remarks.ts";

/**
 * One row is one premise as one wave of mapping found it; an address is no key, it may hold several.
 * In a table by area a row counts the premises of one status.
 */
export const contract: Contract = {
  table: "premises",
  columns: [...place, ...state, ...area],
  grain: ["wave", "premise", "counted"],
  sums: [],
  remarker,
};

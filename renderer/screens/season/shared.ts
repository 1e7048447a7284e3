import type { Filters } from "../../state/filters.ts";
import type { Choice } from "./choice.ts";

/** What every part of the season's screen is given. */
export type Looking = { readonly choice: Choice; readonly filters: Filters };

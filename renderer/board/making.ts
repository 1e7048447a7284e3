import type { Answer } from "../../data/index.ts";
import type { Indicator } from "../../data/kernel/indicator.ts";
import type { Import } from "./import.ts";
import type { Brand, PageKind } from "./model.ts";

/** What making a pack needs of the world; the same in a window and on the command line. */
export type Making = {
  readonly indicators: readonly Indicator[];
  readonly ask: (indicator: string, parameters: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly imports: readonly Import[];
  readonly brand: Brand;
  /** The pages there are, if not the product's own. */
  readonly kinds?: readonly PageKind[];
  /** ISO 8601. */
  readonly now: string;
  /** The day on this computer, `YYYY-MM-DD`; a kept pack's own. */
  readonly today: string;
};

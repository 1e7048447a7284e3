import type { Parameters } from "../state/question.ts";

/** `neutral` where no direction is the good one; `none` where there is nothing to compare with. */
export type Verdict = "better" | "worse" | "cannot-tell" | "too-few" | "neutral" | "none";

export type Figure = {
  /** Where the number comes from, and what leaves the published rows it was made of. */
  readonly indicator: string;
  readonly behind: Parameters;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** The value and its change as they are, unrounded, where something takes them as numbers. */
  readonly number?: number | null;
  readonly by?: number | null;
  readonly direction: number;
  readonly verdict: Verdict;
  /** The change with its sign and unit; empty if there is none. */
  readonly change: string;
  /** With what it is compared. */
  readonly comparison: string;
};

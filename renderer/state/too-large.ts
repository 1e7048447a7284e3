import type { ImportSummary } from "../../data/index.ts";

const mebibyte = 2 ** 20;
/** What either host lets through as well; a file of this size takes some five times as much to be read. */
const largest = 256 * mebibyte;

/** Asked before a byte of it is read. */
export const isTooLarge = ({ size }: Pick<File, "size">): boolean => size > largest;

/** The refusal of a file that nobody has looked into. */
export function tooLarge({ name, size }: Pick<File, "name" | "size">): ImportSummary {
  const value = `${Math.ceil(size / mebibyte)} MB`;
  return {
    ...{ file: name, status: "refused", import: null, dataset: null, profile: null, encoding: null },
    ...{ delimiter: null, source: null, release: null, figures: 0, period: null, changes: null },
    ...{ records: 0, loaded: 0, refused: 0, skipped: 0, skips: [] },
    issues: [{ code: "too-large", severity: "error", file: name, value }],
  };
}

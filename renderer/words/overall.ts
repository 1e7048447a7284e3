import type { Status } from "../parts/summary/status.ts";
import type { Speech } from "./index.ts";

/** What became of several files, in one line: `8 of 10 read, 2 refused`. */
export function overallText({ words, format }: Speech, all: readonly Status[]): string {
  const { overall } = words.summary;
  const count = (...which: readonly Status[]) => all.filter((status) => which.includes(status)).length;
  const read = overall.read(count("loaded", "partly", "unchanged"), all.length);
  const parts = (["partly", "unchanged", "refused", "cancelled"] as const)
    .filter((status) => count(status) > 0)
    .map((status) => overall[status](count(status)));
  return format.capital(`${[read, ...parts].join(", ")}.`);
}

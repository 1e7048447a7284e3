import { readDate, readNumber, type Preview } from "../data/index.ts";
import type { Cell } from "../data/kernel/columns.ts";
import type { DateOrder, DecimalMark } from "../data/kernel/profile.ts";
import type { BothWays } from "./engine.ts";

type Question = Preview["questions"][number];

/** The cells a question is about, as each answer would read them: by the import's own readers. */
export function bothWaysOf({ kind, options, samples }: Question): BothWays[] {
  return samples.map((sample) => ({
    sample,
    as: Object.fromEntries(options.map((option) => [option, readAs(kind, sample, option)])),
  }));
}

function readAs(kind: Question["kind"], sample: string, option: string): Cell {
  if (kind === "dates") return readDate(sample, option as DateOrder) ?? null;
  if (kind === "decimal") return readNumber(sample, option as DecimalMark)?.value ?? null;
  const read = readNumber(sample, sample.includes(",") ? "," : ".");
  return read === undefined ? null : option === "points" ? read.value / 100 : read.value;
}

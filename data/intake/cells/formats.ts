import type { DateOrder, DecimalMark, Scale } from "../../kernel/profile.ts";
import { dateEvidence, isDotted } from "../../kernel/dates.ts";
import { decimalEvidence, groupingEvidence } from "./numbers.ts";

/** How a column's numbers and dates are written, and what says so. */
export type Format = {
  readonly decimal?: DecimalMark;
  readonly dates?: DateOrder;
  readonly scale?: Scale;
  /** `cells` of the column itself, the file's `other-columns`, the known `export`, the user's `answer`. */
  readonly because?: "cells" | "other-columns" | "export" | "answer";
};

/** What the cells leave open: one has to ask. */
export type Question = {
  /** The column's heading. */
  readonly column: string;
  /** Other columns that the same answer settles: nobody writes dates in two ways in one file. */
  readonly also?: readonly string[];
  readonly kind: "decimal" | "dates" | "scale";
  readonly options: readonly string[];
  /** The cells that can be read either way; at most three. */
  readonly samples: readonly string[];
};

/** Votes of a column's cells. */
export type Evidence<Option extends string> = {
  readonly decided: Option | undefined;
  /** Cells that can be read either way. */
  readonly open: readonly string[];
  /** What such cells are by custom, where nothing else in the file speaks against it. */
  readonly usual?: Option;
};

/** @param counts a count has no decimals, so a mark before three digits can only group them */
export function decimalOf(cells: Iterable<string>, counts = false): Evidence<DecimalMark> {
  return weigh(cells, counts ? groupingEvidence : decimalEvidence);
}

export function datesOf(cells: Iterable<string>): Evidence<DateOrder> {
  let dotted = true;
  const evidence = weigh(cells, (text) => {
    const vote = dateEvidence(text);
    if (vote === "open") dotted &&= isDotted(text);
    return vote;
  });
  // Wherever dots stand between them, the day comes first.
  return evidence.open.length > 0 && dotted ? { ...evidence, usual: "dmy" } : evidence;
}

/** One cell that can be read in one way only decides its column; where they differ, the majority. */
function weigh<Option extends string>(
  cells: Iterable<string>,
  evidence: (text: string) => Option | "open" | undefined,
): Evidence<Option> {
  const votes = new Map<Option, number>();
  const open = new Set<string>();
  for (const cell of cells) {
    const vote = evidence(cell.trim());
    if (vote === undefined) continue;
    if (vote !== "open") votes.set(vote, (votes.get(vote) ?? 0) + 1);
    else if (open.size < 3) open.add(cell.trim());
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  return { decided: winner?.[0], open: [...open] };
}

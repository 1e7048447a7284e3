import type { Damage, Damaged, Draft, Piece, Truth } from "./draft.ts";
import { sound } from "./draft.ts";
import { fileDamages } from "./file-damages.ts";
import { encode, handOf, randomOf, tableOf, writeRow } from "./generate.ts";
import { recordDamages } from "./record-damages.ts";

export const damages: Readonly<Record<string, Damage>> = { ...recordDamages, ...fileDamages };

/** One file with exactly one damage of this kind. */
export function damage(kind: string, seed: number): Damaged {
  const random = randomOf(seed);
  const how = damages[kind];
  if (!how) throw new Error(`no such damage: ${kind}`);
  const usual = handOf(random);
  const hand = { ...usual, ...how.hand?.(random, usual) };
  const table = tableOf(random, how.table);
  const pieces: Piece[] = [{ raw: writeRow(table.headings, hand) }, ...sound(table, hand)];
  const draft: Draft = { random, hand, table, pieces, headings: table.headings };
  const truth: Truth = how.harm(draft) ?? {};

  const lines: { readonly from: number; readonly count: number }[] = [];
  let line = 1;
  for (const { raw } of pieces) {
    const count = raw.split("\n").length;
    lines.push({ from: line, count });
    line += count;
  }
  const text = pieces.map(({ raw }) => raw.replaceAll("\n", hand.newline) + hand.newline).join("");
  const encoded = (part: string): Uint8Array => encode(part, hand.encoding);
  const harmed = lines.filter((_, at) => pieces[at]?.deviates);
  const rows = pieces.flatMap(({ row }) => (row ? [row] : []));
  return {
    name: `${kind} ${seed}`,
    bytes: truth.bytes?.(encoded, pieces) ?? encoded(truth.text?.(text) ?? text),
    tables: truth.tables ?? [{ headings: draft.headings, rows }],
    deviating: [...harmed.map(({ from }) => from), ...(truth.last ? [line - 1] : [])],
    touched: harmed.flatMap(({ from, count }) => Array.from({ length: count }, (_, at) => from + at)),
    stops: truth.stops ?? false,
    mayReturn: truth.mayReturn ?? false,
  };
}

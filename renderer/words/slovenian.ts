import { createFormat } from "./format.ts";

const f = createFormat("sl");

/** A feminine word's ending in each number, for what is said of figures (številke). */
export const fem = (count: number, stem: string) =>
  `${f.count(count)} ${f.plural(count, { one: `${stem}a`, two: `${stem}i`, few: `${stem}e`, other: `${stem}ih` })}`;

/** The same for records (zapisi), which are masculine. */
export const masc = (count: number, stem: string) =>
  `${f.count(count)} ${f.plural(count, { one: stem, two: `${stem}a`, few: `${stem}i`, other: `${stem}ih` })}`;

import { createFormat } from "./format.ts";

const f = createFormat("it");

/** A number and its word, in the singular or the plural. */
export const counted = (count: number, one: string, other: string) =>
  `${f.count(count)} ${f.plural(count, { one, other })}`;

import { createFormat } from "./format.ts";

const f = createFormat("it");

/** A number and its word, in the singular or the plural. */
export const counted = (count: number, one: string, other: string) =>
  `${f.count(count)} ${f.plural(count, { one, other })}`;

/** A day behind «al», which loses its vowel before «otto» and «undici». */
export const atDay = (day: string) => {
  const text = f.day(day);
  return /^(8|11) /.test(text) ? `all’${text}` : `al ${text}`;
};

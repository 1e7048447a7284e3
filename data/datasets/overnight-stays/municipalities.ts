/** The municipalities that the statistics office names in two languages. */
const bilingual = [
  "Ankaran/Ancarano",
  "Dobrovnik/Dobronak",
  "Hodoš/Hodos",
  "Izola/Isola",
  "Koper/Capodistria",
  "Lendava/Lendva",
  "Piran/Pirano",
];

const names: ReadonlyMap<string, string> = new Map(
  bilingual.flatMap((name) => name.split("/").map((half) => [half, name] as const)),
);

/**
 * A municipality by the office's own name: a workbook's next sheet says `Koper`, and one place must
 * not become two. Capitals are kept apart: `LJUBLJANA` is a kind of municipalities.
 */
export function inFull(text: string): string {
  const [first = "", second, ...more] = text.split("/").map((half) => half.trim());
  const name = names.get(first);
  const isBoth = more.length === 0 && second !== undefined && `${first}/${second}` === name;
  return name !== undefined && (second === undefined || isBoth) ? name : text;
}

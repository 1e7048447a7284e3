import type { Loggia, HowToLoad, SourceFile } from "../../data/index.ts";
import type { Issue } from "../../data/kernel/issue.ts";
import { UsageError } from "./verb.ts";

/** How a column's cells can be read: what the command line calls it, and what the engine does. */
const readings: Readonly<Record<string, string>> = {
  "day-first": "dmy",
  "month-first": "mdy",
  comma: ",",
  point: ".",
  "per-cent": "points",
  share: "share",
};

const names = Object.keys(readings);

/**
 * Answers as the engine understands them, by heading; each must be to a column that one of the files has.
 *
 * @throws UsageError naming the columns or the readings there are
 */
export async function readAnswers(
  loggia: Loggia,
  sources: readonly SourceFile[],
  how: HowToLoad,
  given: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  if (Object.keys(given).length === 0) return given;
  const seen = [];
  for (const source of sources) seen.push(await loggia.preview(source, how));
  const columns = [...new Set(seen.flatMap((each) => each.columns.map(({ heading }) => heading)))];
  const questions = seen.flatMap((each) => each.questions);
  const read = Object.entries(given).map(([column, name]): [string, string] => {
    if (!columns.includes(column))
      throw new UsageError(`unknown column: ${column}; columns: ${columns.join(", ")}`);
    const known = readings[name] ?? (Object.values(readings).includes(name) ? name : undefined);
    const options = questions.find((each) => each.column === column)?.options ?? Object.values(readings);
    if (known === undefined || !options.includes(known)) {
      const fitting = names.filter((each) => options.includes(readings[each] ?? ""));
      throw new UsageError(`unknown reading of ${column}: ${name}; readings: ${fitting.join(", ")}`);
    }
    return [column, known];
  });
  return Object.fromEntries(read);
}

/** The very words that answer what a file was refused for: one list of options for each column. */
export function answersTo({ code, about = {} }: Issue): readonly (readonly string[])[] {
  if (code !== "open-question") return [];
  return Object.entries(about).map(([column, told]) => {
    const options = typeof told === "string" ? told.split(" ") : [];
    return names
      .filter((name) => options.includes(readings[name] ?? ""))
      .map((name) => `--answer "${`${column}=${name}`.replaceAll(/["\\$`]/g, "\\$&")}"`);
  });
}

import type { Row } from "../../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../../data/kernel/indicator.ts";
import type { Words } from "../../../data/kernel/words.ts";
import type { Speech } from "../../words/index.ts";
import { num } from "../read.ts";
import { text } from "./shared.ts";

/** A measure that names streets and has begun; `by` is what it says it is to be seen by. */
export type Able = {
  readonly id: string;
  /** By its code, see `measures_status`. */
  readonly title: string;
  readonly streets: string;
  readonly from: string;
  readonly by: string | null;
};

/** Those of the measures of which before and after can be asked, in the list's order. */
export function ableMeasures(rows: readonly Row[]): Able[] {
  return rows.flatMap((row) => {
    const [place, from, by] = [text(row, "place"), text(row, "started"), text(row, "indicator")];
    const [id, title] = [String(row["measure"]), String(row["title"])];
    return place === null || from === null ? [] : [{ id, title, streets: place, from, by }];
  });
}

/** A measure as the engine is asked about it. */
export function askedOf({ from, streets, by }: Able): Readonly<Record<string, string>> {
  return { from, streets, ...(by === null ? {} : { indicator: by }) };
}

/** The comparison in words; `waves` is empty where there is none. */
export type Compared = {
  /** By what it is seen; empty where that is not known either. */
  readonly by: string;
  readonly sentence: string;
  readonly waves: string;
  readonly refused: boolean;
  /** What is counted, as a column's label. */
  readonly counted: Words;
};

/** Both groups beside each other; a group that cannot be compared keeps the other from being. */
export function beforeSentences(
  speech: Speech,
  { title, by }: Pick<Able, "title" | "by">,
  columns: readonly ReturnedColumn[],
  area: Row | undefined,
  rest: Row | undefined,
): Compared {
  const said = speech.words.measures.before;
  const codes = (name: string) => columns.find((each) => each.name === name)?.codes;
  const what = text(area, "counted") === "open-after-16" ? "open-after-16" : "vacant";
  const name = speech.label(codes("counted"), what);
  const counted = codes("counted")?.find(({ id }) => id === what)?.label ?? { sl: name, it: name, en: name };
  const told = (by === null ? said.byDefault : said.by)(name);
  const reason = text(area, "reason") ?? text(rest, "reason");
  if (!area || !rest || reason !== null)
    return {
      by: text(area, "counted") === null ? "" : told,
      sentence: said.refused(speech.label(codes("reason"), reason ?? "no-units")),
      ...{ waves: "", refused: true, counted },
    };
  const moved = (row: Row) =>
    said.moved((num(row, "count_after") ?? 0) - (num(row, "count_before") ?? 0), what);
  const wave = (when: "before" | "after") =>
    said.wave(text(area, `wave_${when}`) ?? "", text(area, `day_${when}`) ?? "");
  return {
    by: told,
    sentence: said.sentence(speech.format.capital(title), moved(area), moved(rest)),
    waves: said.waves(wave("before"), wave("after")),
    ...{ refused: false, counted },
  };
}

import { datasets } from "./datasets/index.ts";
import type { House } from "./house.ts";
import { checkRead, inspectRead, type Inspection } from "./inspect.ts";
import type { Format, Question } from "./intake/cells/formats.ts";
import { columnsRead, suggest } from "./intake/plan/mapping.ts";
import { firstCells } from "./kernel/coded.ts";
import type { Row } from "./kernel/columns.ts";
import type { Mapping } from "./kernel/mapping.ts";
import type { HowToLoad } from "./load.ts";
import { readFile, type SourceFile } from "./read.ts";

/** A column of the file as the mapping screen shows it. */
export type FileColumn = {
  readonly heading: string;
  /** Its first different texts, at most three. */
  readonly samples: readonly string[];
  /** How its numbers or dates are written, where that is known. */
  readonly format: Format;
};

/** How a file would be read: everything the mapping screen shows. */
export type Preview = {
  readonly inspection: Inspection;
  readonly columns: readonly FileColumn[];
  /** What the headings suggest for each dataset, the most columns first. */
  readonly suggestions: readonly Mapping[];
  /** The mapping remembered for these headings. */
  readonly remembered: Mapping | null;
  /** What has to be answered first. */
  readonly questions: readonly Question[];
  /** The first rows as they will be read, by the contract's columns, each with its line. */
  readonly rows: readonly Row[];
  readonly loaded: number;
  readonly refused: number;
};

const shownRows = 20;
const lookedAt = 2000;

/** Reads a file by the same steps as an import, as far as it can be read, and loads nothing. */
export async function preview(house: House, source: SourceFile, how: HowToLoad = {}): Promise<Preview> {
  const read = readFile(source, { ...how, remembered: house.manifest.plans });
  const { layout, ready } = read;
  const headings = layout?.headings ?? [];
  const data = layout?.data ?? [];
  const plan = ready?.plan;
  const checked = checkRead(read);
  const cells = checked?.columns.cells ?? {};
  const signature = JSON.stringify(headings);
  return {
    inspection: inspectRead(source, read, checked),
    columns: headings.map((heading, at) => ({
      heading,
      samples: samplesOf(data.slice(0, lookedAt).map(({ fields }) => fields[at] ?? "")),
      format: plan?.formats[at] ?? {},
    })),
    suggestions: datasets
      .map(({ id, contract }) => suggest(id, contract, headings))
      .toSorted((a, b) => columnsRead(b) - columnsRead(a)),
    remembered: house.manifest.plans.find((each) => each.headings === signature)?.mapping ?? null,
    questions: plan?.questions ?? [],
    rows: Array.from(checked?.columns.line.subarray(0, shownRows) ?? [], (line, at) => ({
      line,
      ...Object.fromEntries(
        Object.entries(cells).map(([name, column]) => [name, firstCells(column, shownRows)[at] ?? null]),
      ),
    })),
    loaded: checked?.loaded ?? 0,
    refused: checked?.refused ?? 0,
  };
}

function samplesOf(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))].slice(0, 3);
}

import { expect, it } from "vitest";
import { datasets, template, templates, type ImportSummary } from "../../data/index.ts";
import { writeWorkbook, type OutCell } from "../../data/export/workbook-out.ts";
import { readWorkbook } from "../../data/intake/workbook/workbook.ts";
import { readDate } from "../../data/kernel/dates.ts";
import { languages, type Language } from "../../data/kernel/words.ts";
import type { SourceFile } from "../../data/index.ts";
import { fileOf, openEmpty } from "../support/open.ts";

const each = templates.flatMap((dataset) =>
  languages.flatMap((language) =>
    (["xlsx", "csv"] as const).map((format) => [dataset, language, format] as const),
  ),
);

/** The column that tells rows apart, and the types of all. */
function room(id: string) {
  const columns = datasets.find((dataset) => dataset.id === id)?.contract.columns ?? [];
  const grain = datasets.find((dataset) => dataset.id === id)?.contract.grain ?? [];
  const key = columns.findIndex(({ name, type }) => grain.includes(name) && ["id", "text"].includes(type));
  return { columns, key: key < 0 ? columns.findIndex(({ type }) => type === "text") : key };
}

/** The template with its example row and two more, as somebody saves it. */
function filledIn(id: string, language: Language, format: "xlsx" | "csv"): SourceFile {
  const { columns, key } = room(id);
  const { name, bytes } = template(id, language, format);
  const numbered = (cells: readonly string[], more: string): string[] =>
    cells.map((cell, at) => (at === key ? `${cell}-${more}` : cell));
  if (format === "csv") {
    const [head = "", row = ""] = new TextDecoder().decode(bytes).split("\r\n");
    const lines = ["2", "3"].map((more) => numbered(row.split(";"), more).join(";"));
    return fileOf([`\uFEFF${head}`, row, ...lines, ""].join("\r\n"), name);
  }
  const workbook = readWorkbook(bytes);
  if (typeof workbook === "string") throw new Error(workbook);
  const [data, explanation] = workbook.sheets;
  const [headings = [], row = []] = data?.rows ?? [];
  const typed = (cells: readonly string[]): OutCell[] =>
    cells.map((cell, at) => {
      const type = columns[at]?.type ?? "text";
      if (type === "date" && readDate(cell, undefined)) return { day: cell };
      return ["figure", "count", "number", "money", "share"].includes(type) &&
        /^\d/.test(cell) &&
        !cell.endsWith("%")
        ? Number(cell)
        : cell || undefined;
    });
  const rows = [headings, typed(row), typed(numbered(row, "2")), typed(numbered(row, "3"))];
  const sheets = [
    { name: data?.name ?? "", rows },
    { name: explanation?.name ?? "", rows: explanation?.rows ?? [] },
  ];
  return { name, bytes: writeWorkbook(sheets) };
}

async function load(file: SourceFile): Promise<ImportSummary> {
  const loggia = await openEmpty();
  const { questions } = await loggia.preview(file);
  expect(questions).toEqual([]);
  const summary = await loggia.load(file);
  await loggia.close();
  expect(summary.records).toBe(summary.loaded + summary.refused + summary.skipped);
  return summary;
}

it.each(each)(
  "the template of %s in %s as %s brings nothing unchanged, and filled in all but its example",
  async (id, language, format) => {
    const said = format === "xlsx" ? ["explanation-sheet"] : [];
    const unchanged = await load(template(id, language, format));
    expect(unchanged).toMatchObject({ status: "refused", dataset: id, records: 1, skipped: 1 });
    expect(unchanged.issues.map(({ code }) => code)).toEqual([...said, "only-example"]);
    const filled = await load(filledIn(id, language, format));
    expect(filled).toMatchObject({ status: "loaded", dataset: id, records: 3, loaded: 2 });
    expect(filled.skips).toEqual([{ reason: "example", count: 1, firstLine: 2 }]);
    expect(filled.issues.map(({ code }) => code)).toEqual(said);
  },
);

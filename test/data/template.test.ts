import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasets, template, templates, type Loggia } from "../../data/index.ts";
import { recordReader } from "../../data/intake/check/record.ts";
import { readWorkbook } from "../../data/intake/workbook/workbook.ts";
import { languages, type Language } from "../../data/kernel/words.ts";
import { isReady, readFile } from "../../data/read.ts";
import { openEmpty } from "../support/open.ts";
import { readTable, recordsOf } from "../support/sheets.ts";

const none = { line: 0, fields: [] };
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const each = templates.flatMap((dataset) =>
  languages.map((language): [string, Language] => [dataset, language]),
);

/** The sheet that is filled in, as the road of workbooks hands it on. */
function readFirstSheet(name: string, bytes: Uint8Array) {
  const workbook = readWorkbook(bytes);
  if (typeof workbook === "string") throw new Error(workbook);
  const [headings = [], ...rows] = workbook.sheets[0]?.rows ?? [];
  return {
    workbook,
    headings,
    read: readTable({ file: name, headings, data: recordsOf(rows, 2, headings.length) }),
  };
}

it("is there for everything people fill in themselves, and for nothing else", () => {
  expect(templates).toEqual(expect.arrayContaining(["premises", "popup-tenants", "measures", "targets"]));
  expect(() => template("overnight-stays", "sl", "csv")).toThrow(RangeError);
});

describe.each(each)("the template of %s in %s", (id, language) => {
  const dataset = datasets.find((room) => room.id === id);
  const columns = dataset?.contract.columns ?? [];
  let loggia: Loggia;
  beforeAll(async () => {
    loggia = await openEmpty();
  });
  afterAll(() => loggia.close());

  it("is read back as CSV without a question, and its example is no record", async () => {
    const file = template(id, language, "csv");
    const preview = await loggia.preview(file);
    expect(preview.questions).toEqual([]);
    const summary = await loggia.load(file);
    expect(summary).toMatchObject({ status: "refused", dataset: id, loaded: 0, refused: 0, skipped: 1 });
    expect(summary.issues.map(({ code }) => code)).toEqual(["only-example"]);
  });

  it("is read back as a workbook, with the same values", async () => {
    const file = template(id, language, "xlsx");
    const { workbook, headings, read } = readFirstSheet(file.name, file.bytes);
    if (typeof read === "string") throw new Error(read);
    expect(read).toMatchObject({ dataset: id, checked: { loaded: 0, refused: 0, issues: [] } });
    expect(read.plan.questions).toEqual([]);
    expect(headings).toHaveLength(columns.length);
    const csv = readFile(template(id, language, "csv"));
    if (!isReady(csv)) throw new Error(csv.stop?.code);
    const { contract, plan } = csv.ready;
    const [inWorkbook, inText] = [
      recordReader(headings, read.plan, contract)(read.data[0] ?? none),
      recordReader(csv.layout.headings, plan, contract)(csv.layout.data[0] ?? none),
    ];
    expect(inWorkbook.rows.map(({ values }) => values)).toEqual(inText.rows.map(({ values }) => values));
    expect(inText).toMatchObject({ rows: [{ line: 2 }], issues: [] });
    expect(workbook.sheets[1]?.rows).toHaveLength(columns.length + 1);
  });

  it("begins with a byte order mark, stars what is required and gives every column an example", () => {
    const text = decoder.decode(template(id, language, "csv").bytes);
    expect(text.startsWith("\uFEFF")).toBe(true);
    const [headings = ""] = text.slice(1).split("\r\n");
    const required = columns.filter((column) => column.required).length;
    expect(headings.split(";").filter((heading) => heading.endsWith(" *"))).toHaveLength(required);
    expect(columns.filter(({ example }) => example === undefined).map(({ name }) => name)).toEqual([]);
  });

  it("calls no two columns alike", () => {
    expect(new Set(columns.map(({ label }) => label[language].toLowerCase())).size).toBe(columns.length);
  });
});

/** What an employee of each language types into two rows, all of it open to another reading. */
const typed: Readonly<Record<Language, readonly string[]>> = {
  sl: ["KP-001;1. 2. 2026;1.250", "KP-002;3. 4. 2026;2.500"],
  it: ["KP-001;1/2/2026;1.250", "KP-002;3/4/2026;2.500"],
  en: ["KP-001;2026-02-01;1,250", "KP-002;2026-04-03;2,500"],
};

it.each(languages)("filled in in %s, ambiguous dates and thousands are no question", async (language) => {
  const [headings = ""] = decoder.decode(template("premises", language, "csv").bytes).split("\r\n");
  const names = datasets.find(({ id }) => id === "premises")?.contract.columns.map(({ name }) => name) ?? [];
  const rows = typed[language].map((line) => {
    const [premise = "", since = "", rent = ""] = line.split(";");
    const filled: Record<string, string> = { wave: "2026", premise, vacant_since: since, rent };
    return names.map((name) => filled[name] ?? "").join(";");
  });
  const loggia = await openEmpty();
  const bytes = new TextEncoder().encode([headings, ...rows].join("\r\n"));
  await loggia.load({ name: "filled.csv", bytes });
  const { columns } = await loggia.ask("premises_rows");
  await loggia.close();
  expect(columns["vacant_since"]).toEqual(["2026-02-01", "2026-04-03"]);
  expect(columns["rent"]).toEqual([1250, 2500]);
});

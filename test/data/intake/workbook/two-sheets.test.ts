import { expect, it } from "vitest";
import { writeWorkbook } from "../../../../data/export/workbook-out.ts";
import { openEmpty } from "../../../support/open.ts";

const headings = ["event", "from", "venue", "attendance"];
const row = (event: string, day: string, people: number) => [event, { day }, "Square", people];

async function load(sheets: Parameters<typeof writeWorkbook>[0]) {
  const loggia = await openEmpty();
  const summary = await loggia.load({ name: "events.xlsx", bytes: writeWorkbook(sheets) });
  const { columns } = await loggia.ask("events_rows");
  await loggia.close();
  expect(summary.records).toBe(summary.loaded + summary.refused + summary.skipped);
  return { summary, columns };
}

it("two sheets under the same headings are one table, and each row keeps a line of its own", async () => {
  const { summary, columns } = await load([
    { name: "2025", rows: [headings, row("Fair", "2025-06-13", 10), row("Run", "2025-06-14", 20)] },
    { name: "2026", rows: [headings, row("Fair", "2026-06-13", 30)] },
  ]);
  expect(summary).toMatchObject({ status: "loaded", records: 3, loaded: 3 });
  expect(summary.issues).toMatchObject([
    { code: "joined-sheets", value: "2025, 2026", subject: "2025: 1–3, 2026: 4–5" },
  ]);
  expect([columns["attendance"], columns["line"]]).toEqual([
    [10, 20, 30],
    [2, 3, 5],
  ]);
});

it("sheets under other headings are not put together", async () => {
  const { summary } = await load([
    { name: "2025", rows: [headings, row("Fair", "2025-06-13", 10)] },
    { name: "more", rows: [["shop", "day", "till", "sum"], row("A", "2026-06-13", 30)] },
  ]);
  expect(summary.issues.map(({ code }) => code)).toEqual(["another-table"]);
});

it("an old workbook is refused with what to do", async () => {
  const loggia = await openEmpty();
  const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
  const { issues, status } = await loggia.load({ name: "old.xls", bytes });
  await loggia.close();
  expect([status, issues.map(({ code }) => code)]).toEqual(["refused", ["old-workbook"]]);
});

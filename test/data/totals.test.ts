import { describe, expect, it } from "vitest";
import { fileOf, openEmpty } from "../support/open.ts";
import type { Mapping } from "../../data/kernel/mapping.ts";

async function load(lines: readonly string[], mapping?: Mapping) {
  const loggia = await openEmpty();
  const file = fileOf(`${lines.join("\n")}\n`);
  const how = mapping ? { mapping } : {};
  const preview = await loggia.preview(file, how);
  const summary = await loggia.load(file, how);
  await loggia.close();
  expect(summary.records).toBe(summary.loaded + summary.refused + summary.skipped);
  expect(preview.inspection.skipped.map(({ reason }) => reason)).toEqual(
    summary.skips.flatMap(({ reason, count }) => Array.from({ length: count }, () => reason)),
  );
  return summary;
}

const heading = "prireditev;datum;prizorišče;obisk";
const rows = ["Sejem;13.6.2026;Trg;100", "Koncert;14.6.2026;Trg;50"];

describe("a total below people's own table", () => {
  it.each(["Skupaj", "SKUPAJ", "skupaj:", "Skupna vsota", "Totale", "Total", "Totale complessivo", "Gesamt"])(
    "%s is skipped and compared with the rows",
    async (word) => {
      const { skips, issues, loaded } = await load([heading, ...rows, `${word};;;150`]);
      expect(loaded).toBe(2);
      expect(skips).toEqual([{ reason: "total", count: 1, firstLine: 4 }]);
      expect(issues).toEqual([expect.objectContaining({ code: "total-agrees", value: "obisk 150" })]);
    },
  );

  it("that differs is said with its column and both numbers", async () => {
    const { issues } = await load([heading, ...rows, "Skupaj;;;170"]);
    expect(issues).toMatchObject([
      { code: "total-differs", line: 4, column: "obisk", value: "170", other: { value: "150" } },
    ]);
  });

  it("without a figure is said all the same", async () => {
    const { issues } = await load([heading, ...rows, "Skupaj;;;x"]);
    expect(issues).toMatchObject([{ code: "total-alone", line: 4, subject: "Skupaj" }]);
  });

  it("with a date that a form demands is known by its sum", async () => {
    const { skips } = await load([heading, ...rows, "Skupaj;31.12.2026;;150"]);
    expect(skips).toMatchObject([{ reason: "total" }]);
  });

  it("is none where its name only holds the word, or where more tells the row apart", async () => {
    const { loaded } = await load([
      heading,
      ...rows,
      "Skupaj v mesto;15.6.2026;;150",
      "Skupaj;16.6.2026;Trg;7",
    ]);
    expect(loaded).toBe(4);
  });

  it("is compared block by block where several stand in a table", async () => {
    const { issues, loaded } = await load([
      heading,
      ...rows,
      "Skupaj;;;150",
      "Tek;1.8.2026;Park;30",
      "Skupaj;;;30",
    ]);
    expect(loaded).toBe(3);
    expect(issues.map(({ code, line }) => `${code} ${line ?? ""}`)).toEqual([
      "total-agrees 4",
      "total-agrees 6",
    ]);
  });

  it("is known in a file mapped by hand, with figures side by side", async () => {
    const { issues, skips, figures } = await load(
      ["Mesec;Obisk;Noči", "2025-01;10;20", "2025-02;30;40", "Skupaj;40;61"],
      {
        dataset: "overnight-stays",
        fields: { Mesec: "month" },
        constants: { municipality: "Koper/Capodistria", market: "total" },
        across: {
          headings: ["Obisk", "Noči"],
          key: "measure",
          value: "value",
          meanings: { Obisk: "arrivals", Noči: "nights" },
        },
      },
    );
    expect([figures, skips.length]).toEqual([4, 1]);
    expect(issues).toMatchObject([
      { code: "total-differs", column: "Noči", value: "61", other: { value: "60" } },
    ]);
  });
});

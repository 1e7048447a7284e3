import { beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../../../data/index.ts";
import type { Indicator } from "../../../data/kernel/indicator.ts";
import { makePack } from "../../../renderer/board/build.ts";
import type { Made, PageKind } from "../../../renderer/board/model.ts";
import { withoutColumns, withoutPersonal } from "../../../renderer/board/office.ts";
import { startPack } from "../../../renderer/board/build.ts";
import { newPage } from "../../../renderer/board/edit.ts";
import { formats, writePack, type Format } from "../../../renderer/board/write.ts";
import { speak } from "../../../renderer/words/index.ts";
import { partsOf, pdfBytes, pdfStrings, textOfPdf } from "../../support/board.ts";

const markers = Array.from({ length: 50 }, (_, at) => `Oseba${at}Znak${(at * 7919) % 997}`);
const hidden = new Set(["person", "phone"]);

const text = (name: string) => ({ name, type: "VARCHAR" as const, label: { sl: name, it: name, en: name } });
const words = { sl: "Najemniki", it: "Inquilini", en: "Tenants" };

/** A room whose rows name people; what nobody may see stands in two of its columns. */
const indicator: Indicator = {
  ...{ id: "people", title: words, unit: words, definition: words, source: words, parameters: [] },
  columns: [text("place"), text("person"), text("phone")],
  ...{ figure: { mark: "table" }, better: "neither" },
};
const people: Answer = {
  ...{ indicator: "people", parameters: {}, origins: [] },
  columns: {
    place: markers.map((_, at) => `Enota ${at}`),
    person: markers,
    phone: markers.map((marker) => `+386 ${marker}`),
  },
};
const page: PageKind = {
  ...{ id: "people", section: "centre", start: true },
  asks: () => [{ indicator: "people", parameters: {} }],
  says: ({ found: [all] }) => ({
    headline: "Najemniki po enotah",
    meaning: `${all?.answer.columns["place"]?.length}`,
  }),
};

async function make(answer: Answer, columns: Indicator["columns"]): Promise<Made> {
  const coverage: Answer = {
    ...{ indicator: "stays_coverage", parameters: {}, origins: [] },
    columns: { municipality: ["Koper/Capodistria"], first_month: ["2024-01"], last_month: ["2024-12"] },
  };
  const seasonality: Answer = { ...coverage, columns: {} };
  return makePack(
    {
      indicators: [{ ...indicator, columns }],
      ask: async (id) => (id === "people" ? answer : id === "stays_coverage" ? coverage : seasonality),
      ...{ imports: [], brand: { name: "", color: "#0e5474", logo: "" }, now: "2026-01-01", kinds: [page] },
    },
    { ...startPack(), pages: [newPage([], "people", null)] },
    speak("sl"),
  );
}

/** Everything a file says, unpacked. */
function saidIn(bytes: Uint8Array, format: Format): string {
  if (format === "pdf" || format === "a4")
    return [pdfBytes(bytes), ...pdfStrings(bytes), textOfPdf(bytes) ?? ""].join("\n");
  if (format === "html") return new TextDecoder().decode(bytes);
  return [...partsOf(bytes)].flat().join("\n");
}

const found = (said: string): string[] => markers.filter((marker) => said.includes(marker));

describe("what is personal", () => {
  let made: Made;
  beforeAll(async () => {
    const { columns } = withoutColumns(people, hidden);
    made = await make(
      { ...people, columns },
      indicator.columns.filter(({ name }) => !hidden.has(name)),
    );
  });

  test.each(formats)("is in no byte of %s: 50 markers, 0 found", async (format) => {
    expect(found(saidIn(await writePack(made, speak("sl"), format), format))).toEqual([]);
  });

  test.each(["pptx", "pdf", "html", "xlsx", "csv"] as const)(
    "would be found in %s if it were there",
    async (format) => {
      const careless = await make(people, indicator.columns);
      const bytes = await writePack(careless, speak("sl"), format);
      if (format === "pdf" && textOfPdf(bytes) === null) return;
      expect(found(saidIn(bytes, format)).length).toBeGreaterThan(8);
    },
  );

  test("an indicator of a room has none of its personal columns", () => {
    const answer: Answer = { ...people, indicator: "stays_yearly" };
    expect(withoutPersonal(answer).columns).toEqual(answer.columns);
  });
});

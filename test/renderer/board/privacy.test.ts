import { beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../../../data/index.ts";
import type { Indicator } from "../../../data/kernel/indicator.ts";
import { makePack } from "../../../renderer/board/build.ts";
import type { Made, PageKind } from "../../../renderer/board/model.ts";
import { openOffice, withoutColumns, withoutPersonal } from "../../../renderer/board/office.ts";
import { startPack } from "../../../renderer/board/build.ts";
import { newPage } from "../../../renderer/board/edit.ts";
import { formats, writePack, type Format } from "../../../renderer/board/write.ts";
import { speak } from "../../../renderer/words/index.ts";
import { fullPack, openSample, partsOf, pdfBytes, pdfStrings, textOfPdf } from "../../support/board.ts";
import { fileOf } from "../../support/open.ts";

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
      ...{ imports: [], brand: { name: "", color: "#0e5474", logo: "" }, kinds: [page] },
      ...{ now: "2026-01-01", today: "2026-01-01" },
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

/** What a business or a person would not want to read in a pack, in every list that could hold it. */
const tenants = Array.from({ length: 4 }, (_, at) =>
  [
    `Trg ${at}`,
    "P1",
    markers[at],
    "keramika",
    "pop-up",
    "1. cikel",
    `2025-0${at + 1}-01`,
    `2025-0${at + 1}-28`,
  ]
    .concat([`klicati ${markers[4 + at]}`, `${markers[8 + at]}`, `${markers[12 + at]}@posta.example`])
    .join(";"),
);
const offices = Array.from({ length: 17 }, (_, at) =>
  [
    `M${at}`,
    `Ukrep ${at}`,
    markers[16 + at],
    "2026-03-01",
    "v teku",
    `vpraša naj se ${markers[33 + at]}`,
  ].join(";"),
);
const lists = {
  "najemniki.csv": [
    "lokacija;oznaka prostora;najemnik;dejavnost;vrsta;krog;od;do;opomba;kontaktna oseba;e-pošta",
    ...tenants,
  ],
  "ukrepi.csv": ["ukrep;naziv;odgovorna služba;rok;stanje;opomba", ...offices],
};

describe("what a business tells in confidence", () => {
  let made: Made;
  beforeAll(async () => {
    const loggia = await openSample();
    for (const [name, lines] of Object.entries(lists)) {
      const summary = await loggia.load(fileOf(`${lines.join("\n")}\n`, name));
      expect(summary.status, name).toBe("loaded");
    }
    const office = openOffice(loggia);
    made = await office.make(fullPack(), "sl");
    // The lists are on the pages: it is their names that are not.
    const page = (kind: string) => JSON.stringify(made.leaves.find((leaf) => leaf.kind === kind));
    expect(page("measures")).toContain("Ukrep 3");
    expect(page("popup")).toContain("1. cikel");
    // A kept pack is handed on with its workspace, its rows with it.
    expect(found(JSON.stringify(await office.freeze(fullPack())))).toEqual(
      expect.not.arrayContaining(markers.slice(0, 4)),
    );
    await loggia.close();
  });

  test.each(formats)("is in no byte of %s: 50 markers, 0 found", async (format) => {
    const given = Object.values(lists).flat().join("\n");
    expect(found(given)).toHaveLength(50);
    expect(found(saidIn(await writePack(made, speak("sl"), format), format))).toEqual([]);
  });
});

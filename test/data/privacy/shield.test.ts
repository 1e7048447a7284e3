import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  datasets,
  filledTemplate,
  findIndicator,
  inspect,
  templates,
  type ImportSummary,
  type Loggia,
  type WorkspaceFiles,
} from "../../../data/index.ts";
import { openArchive } from "../../../data/archive/unzip.ts";
import { toRows } from "../../../data/kernel/columns.ts";
import { languages } from "../../../data/kernel/words.ts";
import { startPack } from "../../../renderer/board/build.ts";
import { newPage } from "../../../renderer/board/edit.ts";
import { openOffice } from "../../../renderer/board/office.ts";
import { pageKinds } from "../../../renderer/board/pages/index.ts";
import { evaluationOf } from "../../../renderer/screens/measures/evaluation.ts";
import { pageOf } from "../../../renderer/screens/measures/page.ts";
import { toCsv } from "../../../renderer/words/csv.ts";
import { issueSentence, speak } from "../../../renderer/words/index.ts";
import { filesInMemory } from "../../../scripts/engine.ts";
import { listingPage } from "../../../renderer/words/listing.ts";
import { partsOf, pdfBytes, pdfStrings } from "../../support/board.ts";
import { fileOf, openEmpty } from "../../support/open.ts";

/** A valid IBAN of Slovenia for any account: the check digits follow from the rest (ISO 13616). */
const iban = (account: number): string => {
  const bban = String(account).padStart(15, "0");
  const rest = [...`${bban}281800`].reduce((all, digit) => (all * 10 + Number(digit)) % 97, 0);
  return `SI${String(98 - rest).padStart(2, "0")}${bban}`;
};
const check = (digits: string, weights: readonly number[]): number =>
  11 - (weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11);
const emso = (serial: number): string => {
  for (let rest = 5000 + serial * 7; ; rest += 1) {
    const first = `15079855${String(rest)}`;
    const digit = check(first, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (digit !== 10) return first + String(digit % 11);
  }
};
const taxNumber = (serial: number): string => {
  for (let rest = 4_000_000 + serial * 31; ; rest += 1) {
    const digit = check(String(rest), [8, 7, 6, 5, 4, 3, 2]);
    if (digit !== 11) return `${String(rest)}${String(digit % 10)}`;
  }
};

const people = [
  "Ana Zvezdogled",
  "Luka Mesečnik",
  "Giulia Stellaluce",
  "Marko Polžek",
  "Špela Rosnik",
  "Jože Kapljič",
];
const contacts = [
  "Petra Vetrnik",
  "Carlo Ventolini",
  "Nina Oblačnik",
  "Iztok Meglenko",
  "Vesna Burjaš",
  "Tomaž Dežnik",
];

/** Six tenants, each with ten markers that must not be found anywhere afterwards. */
const rows = people.map((person, at) => {
  const mail = `marker${at}@oseba.example`;
  const phone = `041 77${at} 12${at}`;
  const note = `klicati +386 31 88${at} 44${at}, pisati skrito${at}@zasebno.example, EMŠO ${emso(40 + at)}, TRR ${iban(700 + at)}`;
  return {
    cells: [
      ...["Čevljarska ulica", person, "keramika", "1. cikel", "2025-04-01", "2025-07-31"],
      ...[contacts[at] ?? "", mail, phone, emso(at), taxNumber(at), iban(at), note],
    ],
    markers: [
      ...[person, contacts[at] ?? "", mail, phone, emso(at), taxNumber(at), iban(at)],
      ...[`+386 31 88${at} 44${at}`, `skrito${at}@zasebno.example`, emso(40 + at), iban(700 + at)],
    ],
  };
});
const headings =
  "lokacija;najemnik;dejavnost;krog;od;do;kontaktna oseba;e-pošta;telefon;EMŠO;davčna številka;TRR;opomba";
const table = [headings, ...rows.map(({ cells }) => cells.join(";"))].join("\n") + "\n";
/** The same where cells go wrong: what is refused is told with its text, which must be clean as well. */
const wrong = `lokacija;dejavnost;krog;od;do\nTrg;med;1;${emso(90)};\nTrg;olje;1;narobe${"@"}datum.example;\n`;
const markers = [...rows.flatMap((row) => row.markers), emso(90), "narobe@datum.example"];

/** The markers found in what was written, byte for byte as UTF-8; a JSON text may have escaped them. */
function found(bytes: Uint8Array | string): string[] {
  const text = typeof bytes === "string" ? bytes : new TextDecoder("utf-8").decode(bytes);
  return markers.filter(
    (marker) => text.includes(marker) || text.includes(JSON.stringify(marker).slice(1, -1)),
  );
}

describe("sixty-eight markers of persons in a list of tenants", () => {
  let loggia: Loggia;
  let summary: ImportSummary;
  let failed: ImportSummary;
  const written: (Uint8Array | string)[] = [];

  beforeAll(async () => {
    const inner = filesInMemory();
    const files: WorkspaceFiles = {
      ...inner,
      commitManifest: (text) => (written.push(text), inner.commitManifest(text)),
      writePart: (name, bytes) => (written.push(bytes), inner.writePart(name, bytes)),
    };
    loggia = await openEmpty(files);
    summary = await loggia.load(fileOf(table, "najemniki.csv"));
    failed = await loggia.load(fileOf(wrong, "narobe.csv"));
  });
  afterAll(() => loggia.close());

  it("are all in the file, so that the search is one", () => {
    expect(markers).toHaveLength(68);
    expect(new Set(markers).size).toBe(68);
    expect(new Set([...found(table), ...found(wrong)]).size).toBe(68);
  });

  it("do not keep the list from being read; what was kept out is said, by column, in each language", () => {
    expect(summary).toMatchObject({ status: "loaded", loaded: 6, refused: 0 });
    const personal = summary.issues.filter(({ code }) => code.startsWith("personal"));
    expect(personal.map(({ code, column }) => [code, column])).toEqual([
      ["personal-column", "kontaktna oseba"],
      ["personal-column", "e-pošta"],
      ["personal-column", "telefon"],
      ["personal-column", "EMŠO"],
      ["personal-column", "davčna številka"],
      ["personal-column", "TRR"],
      ["personal-cells", "najemnik"],
      ["personal-cells", "opomba"],
    ]);
    for (const language of languages)
      for (const issue of personal) expect(found(issueSentence(speak(language), issue))).toEqual([]);
  });

  it("are in no byte of the workspace: not in a part, not in the manifest", () => {
    expect(written.length).toBeGreaterThan(1);
    expect(written.flatMap(found)).toEqual([]);
  });

  it("are in nothing that is told of the import, of one that failed, or before either", async () => {
    expect(failed.issues.length).toBeGreaterThan(0);
    const looks = await Promise.all(
      [table, wrong].map((text) => loggia.preview(fileOf(text, "predogled.csv"))),
    );
    const told = [summary, failed, ...looks, inspect(fileOf(table, "pregled.csv"))];
    expect(found(JSON.stringify(told))).toEqual([]);
  });

  it("are in no answer and no saved table, in any language", async () => {
    for (const dataset of datasets)
      for (const indicator of dataset.indicators) {
        const { columns } = await loggia.ask(indicator.id);
        for (const language of languages)
          expect(found(toCsv(speak(language), indicator.columns, columns))).toEqual([]);
      }
    const tenants = toRows((await loggia.ask("popup_tenants_rows")).columns);
    expect(tenants.map(({ tenant }) => tenant).slice(0, 2)).toEqual(["A. Z.", "L. M."]);
    expect(tenants[0]?.["note"]).toMatch(/^klicati \[…\], pisati \[…\], EMŠO \[…\], TRR \[…\]$/);
  });

  it("are in no filled template: not in a CSV, not in any part of a workbook", async () => {
    for (const dataset of datasets.filter(({ id }) => templates.includes(id))) {
      const rows = dataset.indicators.find(({ id }) => id.endsWith("_rows"))?.id ?? "";
      const filled = toRows((await loggia.ask(rows)).columns);
      expect(found(filledTemplate(dataset.id, "sl", "csv", filled).bytes)).toEqual([]);
      const archive = openArchive(filledTemplate(dataset.id, "sl", "xlsx", filled).bytes);
      const parts = [
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "docProps/core.xml",
        "xl/workbook.xml",
      ];
      // The search looks into the sheets: what may be there is found.
      if (dataset.id === "popup-tenants")
        expect(parts.some((part) => archive(part)?.includes("keramika"))).toBe(true);
      expect(parts.flatMap((part) => found(archive(part) ?? ""))).toEqual([]);
    }
  });

  it("are not on the evaluation page, which names no tenant at all", async () => {
    const indicator = datasets.flatMap((each) => each.indicators).find(({ id }) => id === "popup_outcomes");
    const [row] = toRows((await loggia.ask("popup_outcomes", { on: "2026-03-31" })).columns);
    const around = { source: "vir", made: "Loggia", demonstration: null };
    for (const language of languages) {
      const evaluation = evaluationOf(speak(language), row ?? {}, "2026-03-31", indicator?.columns ?? []);
      const page = pageOf(evaluation, { ...around, language });
      expect(page).toContain("<!doctype html>");
      expect([...found(page), ...found(JSON.stringify(evaluation))]).toEqual([]);
      expect(page).not.toMatch(/A\. Z\.|https?:|<script/);
    }
  });
});

describe("the same people in a mapping of premises", () => {
  const cells = rows.map(
    ({ cells: [, person, use, , , , contact, mail, phone, id, tax, account, note] }, at) =>
      [
        ...["jesen 2026", `Z-${at}`, "Čevljarska ulica", String(at + 1), at < 4 ? "prazno" : "zasedeno"],
        ...[use, person, contact, mail, phone, id, tax, account, note],
      ].join(";"),
  );
  const head =
    "val popisa;oznaka prostora;ulica;hišna številka;stanje;dejavnost;najemnik;kontaktna oseba;e-pošta;telefon;EMŠO;davčna številka;TRR;opomba";
  const mapping = `${head}\n${cells.join("\n")}\n`;
  const all = rows.flatMap((row) => row.markers);
  let loggia: Loggia;
  beforeAll(async () => {
    loggia = await openEmpty();
    expect(await loggia.load(fileOf(mapping, "popis.csv"))).toMatchObject({ loaded: 6, refused: 0 });
    await loggia.load(fileOf(table, "najemniki.csv"));
  });
  afterAll(() => loggia.close());

  it("are in the file, sixty-six markers of them", () => {
    expect(new Set(all).size).toBe(66);
    expect(found(mapping).toSorted()).toEqual(all.toSorted());
  });

  it("are in no byte of the listing for seekers, as a page or as a table, in any language", async () => {
    const answer = await loggia.ask("premises_listing");
    const returned = findIndicator("premises_listing")?.columns ?? [];
    for (const language of languages) {
      const speech = speak(language);
      const written = [
        listingPage(speech, returned, answer, "2026-11-21T10:00:00Z"),
        toCsv(speech, returned, answer.columns),
      ];
      for (const text of written) {
        expect(found(new TextEncoder().encode(text))).toEqual([]);
        // What may be there is: the search is one of a page that says something.
        expect(text).toContain("Čevljarska ulica");
      }
    }
  });

  it("are in no byte of a board pack's pages, in any format", async () => {
    const kinds = pageKinds.filter(({ section }) => !["summary", "season", "stays"].includes(section));
    const pages = [...kinds.map(({ id }) => id), "sources"].map((id) => newPage([], id, null));
    const pack = { ...startPack(), pages };
    const office = openOffice(loggia);
    const made = await office.make(pack, "sl");
    expect(made.leaves.length).toBeGreaterThan(0);
    expect(found(JSON.stringify(made))).toEqual([]);
    for (const format of ["html", "pptx", "xlsx", "csv", "pdf"] as const) {
      const bytes = await office.write(pack, "sl", format);
      const said =
        format === "html"
          ? new TextDecoder().decode(bytes)
          : format === "pdf"
            ? [pdfBytes(bytes), ...pdfStrings(bytes)].join("\n")
            : [...partsOf(bytes)].flat().join("\n");
      expect([format, found(said)]).toEqual([format, []]);
    }
  });
});

it("a guest book is refused whole, as ever", async () => {
  const loggia = await openEmpty();
  const book = `ime;priimek;EMŠO;noči\nAna;Kovač;${emso(3)};2\n`;
  const refused = await loggia.load(fileOf(book, "knjiga.csv"));
  expect(refused).toMatchObject({ status: "refused", loaded: 0, issues: [{ code: "personal-data" }] });
  await loggia.close();
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages, type Language } from "../../../data/kernel/words.ts";
import { startPack } from "../../../renderer/board/build.ts";
import { setPage } from "../../../renderer/board/edit.ts";
import type { Made } from "../../../renderer/board/model.ts";
import { nativeChart } from "../../../renderer/board/native/index.ts";
import { openOffice } from "../../../renderer/board/office.ts";
import { writePack } from "../../../renderer/board/write.ts";
import { speak } from "../../../renderer/words/index.ts";
import { indicators, type Loggia } from "../../../data/index.ts";
import {
  checkXml,
  fullPack,
  namesIn,
  openSample,
  partsOf,
  pdfBytes,
  pdfStrings,
  textOfPdf,
  throughLibreOffice,
} from "../../support/board.ts";

let loggia: Loggia;
let names: readonly string[];
const made = new Map<Language, Made>();
const decks = new Map<Language, Map<string, string>>();

beforeAll(async () => {
  loggia = await openSample();
  await loggia.keep("board brand", JSON.stringify({ name: "Zavod Č & Š <Ž>", color: "#8a1538", logo: "" }));
  names = await namesIn(loggia);
  const pack = setPage(fullPack(), "months", { comment: '=1+1; "č š ž" & <à è ì ò ù>' });
  for (const language of languages) {
    made.set(language, await openOffice(loggia).make(pack, language));
    decks.set(language, partsOf(await writePack(made.get(language) as Made, speak(language), "pptx")));
  }
}, 120_000);
afterAll(() => loggia.close());

const madeIn = (language: Language): Made => made.get(language) as Made;
const deckIn = (language: Language): Map<string, string> => decks.get(language) as Map<string, string>;
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);
const charts = (deck: Map<string, string>) =>
  [...deck].filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name));

describe("the presentation", () => {
  test("every part is well-formed, listed once, and every relation leads to a part", () => {
    const deck = deckIn("sl");
    for (const [name, xml] of deck) if (/\.(xml|rels)$/.test(name)) checkXml(name, xml);
    const listed = all(deck.get("[Content_Types].xml") ?? "", /PartName="\/([^"]+)"/g);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((name) => !deck.has(name))).toEqual([]);
    const kinds = all(deck.get("[Content_Types].xml") ?? "", /Extension="([^"]+)"/g);
    const unknown = [...deck.keys()].filter(
      (name) =>
        !name.includes("!") &&
        !listed.includes(name) &&
        !kinds.includes(name.split(".").at(-1) ?? "") &&
        !/\.xlsx$/.test(name),
    );
    expect(unknown.filter((name) => name !== "[Content_Types].xml")).toEqual([]);
    for (const [name, xml] of deck) {
      if (!name.endsWith(".rels") || name.includes("!")) continue;
      const folder = name.replace(/_rels\/[^/]+$/, "");
      const targets =
        xml.match(/<Relationship [^>]*>/g)?.filter((each) => !each.includes('TargetMode="External"')) ?? [];
      for (const target of targets.flatMap((each) => all(each, /Target="([^"]+)"/g))) {
        const path = target.startsWith("/")
          ? target.slice(1)
          : new URL(target, `http://x/${folder}`).pathname.slice(1);
        const isThere = deck.has(path) || [...deck.keys()].some((each) => each.startsWith(`${path}!`));
        expect(isThere, `${name} -> ${target}`).toBe(true);
      }
      const source = deck.get(name.replace("_rels/", "").replace(/\.rels$/, "")) ?? "";
      const ids = all(xml, /Id="([^"]+)"/g);
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const used of all(source, /r:(?:id|embed)="([^"]+)"/g))
        expect(ids, `${name}: ${used}`).toContain(used);
    }
  });

  test("no two shapes of a slide have the same number, and every picture has its words", () => {
    for (const [name, xml] of deckIn("it")) {
      if (!/^ppt\/(slides|slideLayouts|slideMasters|notesSlides)\/[^/]+\.xml$/.test(name)) continue;
      const ids = all(xml, /<p:cNvPr id="(\d+)"/g);
      expect(new Set(ids).size, name).toBe(ids.length);
      const frames = xml.match(/<p:graphicFrame>[\s\S]*?<p:cNvPr [^>]*>/g) ?? [];
      for (const frame of frames) expect(frame, name).toMatch(/descr="[^"]{20,}"/);
      if (name.startsWith("ppt/slides/")) expect(xml, name).toMatch(/<p:ph\s[^>]*type="title"/);
    }
  });

  test("what stands as a table is not called a chart", () => {
    const { frame } = speak("en").words.board;
    const frames = [...deckIn("en").values()].flatMap(
      (xml) => xml.match(/<p:graphicFrame>[\s\S]*?<\/p:graphicFrame>/g) ?? [],
    );
    const kinds = frames.map((xml) => `${xml.includes("<a:tbl>")} ${/descr="(\w+: )/.exec(xml)?.[1]}`);
    expect(new Set(kinds)).toEqual(new Set([`true ${frame.table("")}`, `false ${frame.drawing("")}`]));
  });

  test("each chart defines exactly the axes it names, and has no third", () => {
    expect(charts(deckIn("sl")).length).toBeGreaterThan(8);
    for (const [name, xml] of charts(deckIn("sl"))) {
      const defined = all(xml, /<c:(?:catAx|valAx|dateAx|serAx)><c:axId val="(\d+)"/g);
      const plot = /<c:(bar|line)Chart>[\s\S]*<\/c:\1Chart>/.exec(xml)?.[0] ?? "";
      expect(all(plot, /<c:axId val="(\d+)"/g).toSorted(), name).toEqual(defined.toSorted());
      expect(all(xml, /<c:crossAx val="(\d+)"/g).toSorted(), name).toEqual(defined.toSorted());
    }
  });

  test("the numbers inside are those of the figure, and a gap is no zero", () => {
    const { leaves } = madeIn("sl");
    const speech = speak("sl");
    const native = leaves.map((leaf) => nativeChart(leaf, speech)).filter((chart) => chart !== null);
    const written = charts(deckIn("sl")).toSorted(
      ([a], [b]) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)),
    );
    expect(written.length).toBe(native.length);
    written.forEach(([name, xml], at) => {
      const series = xml.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? [];
      series.forEach((each, which) => {
        const cache = /<c:val>[\s\S]*<\/c:val>/.exec(each)?.[0] ?? "";
        const points = [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)];
        const values = native[at]?.series[which]?.values ?? [];
        const expected = values.flatMap((value, place) =>
          value === null ? [] : [[String(place), String(value)]],
        );
        expect(
          points.map(([, place, value]) => [place, value]),
          name,
        ).toEqual(expected);
      });
    });
    const months = native.find(({ months }) => months?.includes("2020-05"));
    expect(months?.series.at(-1)?.values[4]).toBeNull();
  });

  test("the workbook inside a chart says the same as its picture", () => {
    const deck = deckIn("en");
    for (const [name, xml] of charts(deck)) {
      const relations = deck.get(`ppt/charts/_rels/${name.split("/").at(-1)}.rels`) ?? "";
      const book = /embeddings\/([^"]+)"/.exec(relations)?.[1] ?? "";
      const sheet = deck.get(`ppt/embeddings/${book}!xl/worksheets/sheet1.xml`) ?? "";
      const series = xml.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? [];
      series.forEach((each, at) => {
        const column = String.fromCharCode(66 + at);
        const cache = /<c:val>[\s\S]*<\/c:val>/.exec(each)?.[0] ?? "";
        for (const [, place = "", value] of cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)) {
          const cell = new RegExp(`<c r="${column}${Number(place) + 2}"[^>]*><v>([^<]*)</v>`).exec(
            sheet,
          )?.[1];
          expect(cell, `${name} ${column}${place}`).toBe(value);
        }
      });
    }
  });
});

describe("the pages that take a choice", () => {
  const leafOf = (kind: string, language: Language = "sl") => {
    const leaf = madeIn(language).leaves.find((each) => each.kind === kind);
    if (!leaf) throw new Error(`${kind} is not made`);
    return leaf;
  };

  test("say in their title what was chosen", () => {
    expect(leafOf("around").title).toMatch(/ · april–maj 2025$/);
    expect(leafOf("what-if").title).toMatch(/ 2025 · Avstrija$/);
    expect(leafOf("campaigns-nights", "it").title).toMatch(/ · Austria$/);
    expect(leafOf("centre-map", "en").title).toMatch(/ · jesen 2026$/);
    expect(leafOf("measures-before").headline).toMatch(/^Sezonsko obarvano mestno jedro: /);
  });

  test("the map draws as many vacant premises as the table of streets counts", () => {
    const { columns, table } = leafOf("centre-map");
    const drawn = columns["status"]?.filter((status) => status === "vacant").length;
    const counted = table.rows.reduce((sum, row) => sum + Number(row[1]?.value), 0);
    expect(drawn).toBeGreaterThan(5);
    expect(counted).toBe(drawn);
  });

  test("before and after a measure are the engine's own counts", async () => {
    const { asked, columns } = leafOf("measures-before");
    const answer = await loggia.ask(asked?.indicator ?? "", asked?.parameters ?? {});
    const { count_before: before, count_after: after, units } = answer.columns;
    expect(columns["count_after"]).toEqual([before?.[0], after?.[0], before?.[1], after?.[1]]);
    expect(columns["units"]).toEqual([units?.[0], units?.[0], units?.[1], units?.[1]]);
  });

  test("the nights beside campaigns are those of the windows that are loaded, and it is said which are not", () => {
    const { columns, meaning } = leafOf("campaigns-nights", "en");
    expect(columns["window"]).toEqual(["April–May 2025", "September–October 2025"]);
    expect(meaning).toContain("April–May 2026: no nights are loaded yet.");
  });

  test("the programme's bars in PowerPoint add up to every target", () => {
    const leaf = leafOf("programme");
    const all = (leaf.columns["targets"] ?? []).reduce((sum: number, each) => sum + Number(each), 0);
    const chart = nativeChart(leaf, speak("sl"));
    const shown = chart?.series
      .flatMap(({ values }) => values)
      .reduce<number>((sum, each) => sum + (each ?? 0), 0);
    expect(all).toBeGreaterThan(200);
    expect(shown).toBe(all);
    expect([...deckIn("sl").values()].some((xml) => xml.includes('<a:pattFill prst="wdUpDiag">'))).toBe(true);
  });
});

describe("the three languages", () => {
  test("have the same figures in every chart and every workbook", async () => {
    const numbers = (deck: Map<string, string>) =>
      charts(deck).map(([, xml]) => all(xml, /<c:v>(-?[\d.e-]+)<\/c:v>/g));
    expect(numbers(deckIn("it"))).toEqual(numbers(deckIn("sl")));
    expect(numbers(deckIn("en"))).toEqual(numbers(deckIn("sl")));
    const cells = async (language: Language) => {
      const book = partsOf(await writePack(madeIn(language), speak(language), "xlsx"));
      return [...book]
        .filter(([name]) => name.includes("sheet"))
        .map(([, xml]) => all(xml, /<v>([^<]*)<\/v>/g));
    };
    expect(await cells("it")).toEqual(await cells("sl"));
    expect(await cells("en")).toEqual(await cells("sl"));
  });

  test("no word of another language", async () => {
    const spoken = new Map<Language, string>();
    for (const language of languages) {
      const html = new TextDecoder().decode(await writePack(madeIn(language), speak(language), "html"));
      const deck = [...deckIn(language)]
        .filter(([name]) => /slides\/|notesSlides\/|charts\/chart/.test(name))
        .map(([, xml]) => xml);
      spoken.set(
        language,
        lines([html.replace(/<style>[\s\S]*?<\/style>/, ""), ...deck].join(" ").replaceAll(/<[^>]*>/g, "\n")),
      );
    }
    for (const language of languages)
      for (const other of languages.filter((each) => each !== language)) {
        const own = phrases(language).join("\n");
        const foreign = phrases(other).filter((phrase) => !own.includes(phrase));
        expect(foreign.length).toBeGreaterThan(200);
        // A file's name is a name.
        const files =
          madeIn(language)
            .leaves.at(-1)
            ?.table.rows.map(([file]) => file?.text ?? "") ?? [];
        const text = [...files, ...names].reduce(
          (left, name) => left.replaceAll(name.toLowerCase(), ""),
          (spoken.get(language) ?? "").toLowerCase(),
        );
        const found = foreign.filter(
          (phrase) =>
            text.includes(phrase) && new RegExp(`(?<![\\p{L}])${escape(phrase)}(?![\\p{L}])`, "u").test(text),
        );
        expect(found, `${other} in ${language}`).toEqual([]);
      }
  });
});

/** Each line once, however often it is said. */
const lines = (text: string): string => [...new Set(text.split("\n").map((line) => line.trim()))].join("\n");

/** What the sample has figures of. */
const inTheSample = indicators.filter(({ figure, id }) => figure.mark !== "table" || !id.endsWith("_rows"));

/** Every phrase of the dictionary that has no parameter, and every word for a column, a code, a title. */
function phrases(language: Language): string[] {
  const { words } = speak(language);
  const told: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === "string") told.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  walk(words);
  for (const { title, unit, columns } of inTheSample) {
    told.push(title[language], unit[language]);
    for (const { label, codes = [] } of columns)
      told.push(label[language], ...codes.map((code) => code.label[language]));
  }
  // Short words are words of several languages.
  return [...new Set(told.map((each) => each.toLowerCase()))].filter((each) => each.length > 5);
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");

describe("the PDF", () => {
  test.each(["pdf", "a4"] as const)(
    "%s is tagged, titled and bookmarked, with words for every drawing",
    async (format) => {
      const bytes = await writePack(madeIn("it"), speak("it"), format);
      const text = pdfBytes(bytes);
      const strings = pdfStrings(bytes);
      expect(text).toMatch(/\/MarkInfo/);
      expect(text).toMatch(/\/StructTreeRoot/);
      expect(text).toMatch(/\/DisplayDocTitle true/);
      expect(strings).toContain("it-IT");
      expect(strings).toContain(madeIn("it").title);
      for (const leaf of madeIn("it").leaves) expect(strings).toContain(leaf.headline);
      const drawn = madeIn("it").leaves.filter(({ figure }) => figure.mark !== "table").length;
      expect(all(text, /\/S \/(Figure)\b/g).length).toBe(drawn);
      expect(
        strings.filter((each) => each.startsWith("Grafico: ") || each.startsWith("Tabella: ")).length,
      ).toBe(drawn);
      expect(all(text, /\/(FontFile2)\b/g).length).toBe(2);
      expect(text).toContain(format === "a4" ? "/MediaBox [0 0 595.28 841.89]" : "/MediaBox [0 0 960 540]");
      expect(bytes.length).toBeLessThan(10_000_000);
      const read = textOfPdf(bytes)?.replaceAll(/\s+/g, " ");
      // What is searched for is found: letters with carons and accents, and figures inside drawings.
      for (const sought of ["Zavod Č & Š <Ž>", "363.927", "100.464", ..."čšžàèìòù"])
        if (read !== undefined) expect(read).toContain(sought);
    },
  );
});

test("LibreOffice opens the presentation, and shows every page", async () => {
  const pdf = await throughLibreOffice(await writePack(madeIn("sl"), speak("sl"), "pptx"));
  if (!pdf) return;
  const pages = textOfPdf(pdf)
    ?.split("\f")
    .filter((page) => page.trim() !== "");
  // The cover is one more.
  if (pages) expect(pages.length).toBe(madeIn("sl").leaves.length + 1);
  for (const [at, leaf] of madeIn("sl").leaves.entries())
    if (pages)
      expect(pages[at + 1]?.replaceAll(/\s+/g, " ")).toContain(
        leaf.headline.replaceAll(/\s+/g, " ").slice(0, 30).trim(),
      );
}, 120_000);

describe("the web page", () => {
  test("is one file that asks for nothing and holds no script", async () => {
    const html = new TextDecoder().decode(await writePack(madeIn("sl"), speak("sl"), "html"));
    expect(html).toContain('<html lang="sl-SI">');
    expect(html).not.toMatch(/<script|\son\w+=|(?:src|href)="(?!#|data:)|url\((?!data:|#)/);
    expect(html).toContain("Zavod Č &amp; Š &lt;Ž&gt;");
    expect(html).toContain("=1+1; &quot;č š ž&quot; &amp; &lt;à è ì ò ù&gt;");
    expect(all(html, /<svg [^>]*role="img" aria-label="([^"]+)"/g).every((words) => words.length > 40)).toBe(
      true,
    );
  });
});

describe("a kept pack", () => {
  test("shows the same when other figures are in force, and says what would differ", async () => {
    const office = openOffice(loggia);
    const kept = await office.freeze(fullPack());
    expect(await office.differences(kept)).toEqual([]);
    expect(Object.keys(kept.frozen?.rows ?? {}).length).toBeGreaterThan(5);
    const before = await office.make(kept, "sl");
    const [first] = await loggia.imports();
    await loggia.remove(first?.id ?? 0);
    try {
      expect(await office.make(kept, "sl")).toEqual(before);
      expect((await office.make({ ...kept, frozen: null }, "sl")).leaves.length).toBeLessThan(
        before.leaves.length,
      );
      // What needs no overnight stays tells its story without them.
      const kinds = (await office.make(startPack(), "it")).leaves.map(({ kind }) => kind);
      expect(kinds).toEqual(
        expect.arrayContaining(["programme", "ten", "vacancy", "popup", "reach", "conflicts"]),
      );
      expect(kinds).not.toContain("months");
      const differences = await office.differences(kept);
      expect(differences.map(({ indicator }) => indicator)).toContain("stays_year_on_year");
    } finally {
      await loggia.undo();
    }
  });

  test("up to a month tells nothing of later ones", async () => {
    const early = await openOffice(loggia).make({ ...fullPack(), asOf: "2024-12" as never }, "en");
    expect(early.last).toBe("2024-12");
    const later = early.leaves
      .slice(0, -1)
      .filter(({ headline, meaning, table }) =>
        /2025-\d\d|\b2026\b/.test(JSON.stringify([headline, meaning, table])),
      );
    expect(later.map(({ kind }) => kind)).toEqual([]);
    expect(early.leaves.map(({ kind }) => kind)).not.toContain("forecast");
  });
});

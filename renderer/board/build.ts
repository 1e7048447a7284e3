import { rowCount } from "../../data/kernel/columns.ts";
import type { Indicator } from "../../data/kernel/indicator.ts";
import type { Month } from "../../data/kernel/period.ts";
import type { Speech } from "../words/index.ts";
import type { Making } from "./making.ts";
import type { Found, Leaf, Made, PageKind, Question, Said, Scope } from "./model.ts";
import type { Pack, Page } from "./pack.ts";
import { notesOf } from "./notes.ts";
import { findPage, pageKinds } from "./pages/index.ts";
import { isOfStays, scopeOf } from "./scope.ts";
import { sourcesPage } from "./sources.ts";
import { stateOf } from "./state.ts";
import { tableOf } from "./table.ts";

/** Pack + answers -> its pages in one language; a page nothing is known of is left out, and named. */
export async function makePack(making: Making, pack: Pack, speech: Speech): Promise<Made> {
  const { words, format } = speech;
  const scope = await scopeOf(making, pack);
  const shown = pack.pages.filter(({ hidden }) => !hidden);
  const made: (Leaf | string)[] = [];
  for (const page of shown) made.push(await makeLeaf(making, scope, page, speech));
  const behind = new Set(made.flatMap((leaf) => (typeof leaf === "string" ? [] : leaf.state.imports)));
  const imports = making.imports.filter(({ id }) => behind.has(id));
  const leftOut = [...new Set(made.filter((leaf) => typeof leaf === "string"))].filter(Boolean);
  // The sources are those of the pages that stand beside them.
  const leaves = made.flatMap((leaf, at): Leaf[] => {
    const page = shown[at];
    if (page?.kind === sourcesPage.id) return [sourcesPage.make(imports, leftOut, page, speech)];
    return typeof leaf === "string" ? [] : [leaf];
  });
  const { period, municipality, day } = scope;
  const { first, last } = period;
  return {
    title: words.board.pack(municipality === "" ? words.place : placeOf(making, speech, municipality)),
    subtitle: municipality === "" ? words.board.asOf(day) : words.board.period(first, last),
    madeOn: pack.frozen ? words.board.frame.frozen(pack.frozen.at) : words.board.made(making.now),
    brand: making.brand,
    ...{ first, last, leaves },
    frozen: pack.frozen?.at ?? null,
  };

  function placeOf(of: Making, { label }: Speech, municipality: string): string {
    const columns = of.indicators.find(({ id }) => id === "stays_coverage")?.columns;
    return format.capital(label(columns?.find(({ name }) => name === "municipality")?.codes, municipality));
  }
}

/** One page; its title alone where nothing is known of it yet. */
export async function makeLeaf(
  making: Making,
  scope: Scope,
  page: Page,
  speech: Speech,
): Promise<Leaf | string> {
  if (page.kind === sourcesPage.id) return sourcesPage.make([], [], page, speech);
  const kind = making.kinds ? making.kinds.find(({ id }) => id === page.kind) : findPage(page.kind);
  if (!kind) return page.kind;
  const narrowed = { ...scope, market: kind.byMarket ? page.market : null };
  const title = titleOf(making.indicators, kind, speech);
  const ofStays = isOfStays(kind.section);
  if (kind.latestOnly && (ofStays ? scope.cut : scope.past)) return title;
  if (ofStays && scope.municipality === "") return title;
  const needed = (await findAll(making, kind.needs?.(narrowed) ?? [])) ?? [];
  const [drawn, ...beside] = (await findAll(making, kind.asks(narrowed, needed))) ?? [];
  if (!drawn || rowCount(drawn.answer.columns) === 0) return title;
  const found = [drawn, ...beside] as const;
  const said = kind.says({ speech, scope: narrowed, found });
  return said ? leafOf(kind, page, narrowed, found, { title, ...said }, speech) : kind.rest ? "" : title;
}

function leafOf(
  kind: PageKind,
  page: Page,
  scope: Scope,
  found: readonly [Found, ...Found[]],
  said: Said,
  speech: Speech,
): Leaf {
  const { of, words } = speech;
  const [{ indicator, answer }] = found;
  const columns = said.columns ?? answer.columns;
  const returned = said.returned ?? indicator.columns;
  const market = scope.market === null ? null : marketLabel(indicator, speech, scope.market);
  const leaf = {
    id: page.id,
    kind: kind.id,
    section: words.board.sections[kind.section],
    title: [said.title ?? of(indicator.title), market].filter(Boolean).join(" · "),
    unit: said.unit ?? of(indicator.unit),
    headline: printed(said.headline).trim().replace(/\.$/, ""),
    meaning: printed(said.meaning),
    comment: page.comment,
    figure: said.figure ?? indicator.figure,
    ...{ columns, returned },
    focus: said.focus ?? null,
    table: said.table ?? tableOf(speech, returned, columns),
    state: stateOf(speech, found),
    // A table made of several answers means what each of them means.
    definition: distinct(
      (said.table ? found : found.slice(0, 1)).map((each) => of(each.indicator.definition)),
    ),
    publisher: distinct((said.table ? found : found.slice(0, 1)).map((each) => of(each.indicator.source))),
    asked: { indicator: indicator.id, parameters: answer.parameters },
  };
  return { ...leaf, notes: notesOf(leaf, speech) };
}

/** Without the joiner that keeps words of a screen together: paper has no letter for it. */
const printed = (text: string): string => text.replaceAll("\u2060", "");

const distinct = (texts: readonly string[]): string => [...new Set(texts)].join(" | ");

function marketLabel({ columns, parameters }: Indicator, { label, format }: Speech, id: string): string {
  const codes =
    parameters.find(({ name }) => name === "market")?.codes ??
    columns.find(({ name }) => name === "market")?.codes;
  return format.capital(label(codes, id));
}

/** What a page is called before anything is known of it. */
export function titleOf(indicators: Making["indicators"], kind: PageKind, speech: Speech): string {
  if (kind.title) return kind.title(speech);
  const more = kind.rest ? " (2)" : "";
  const id = kind.titleOf ?? kind.asks(anywhere, [])[0]?.indicator;
  const indicator = indicators.find((each) => each.id === id);
  return (indicator ? speech.of(indicator.title) : speech.words.board.sections[kind.section]) + more;
}

/** A scope in which every page has something to ask. */
const anywhere: Scope = {
  ...{ municipality: "", market: null, year: 2025, base: 2024, cut: false, day: "2025-12-31", past: false },
  ...{ eventYear: 2025, campaignYear: 2025, wave: "2", waveBefore: "1" },
  period: { first: "2024-01" as Month, last: "2025-12" as Month },
};

/** The answers in order; undefined where an indicator is not there. */
async function findAll(
  { indicators, ask }: Making,
  questions: readonly Question[],
): Promise<Found[] | undefined> {
  const found: Found[] = [];
  for (const { indicator: id, parameters } of questions) {
    const indicator = indicators.find((each) => each.id === id);
    if (!indicator) return undefined;
    found.push({ indicator, answer: await ask(id, known(indicator, parameters)) });
  }
  return found;
}

/** Parameters the indicator does not know are left out. */
export function known({ parameters }: Indicator, given: Question["parameters"]): Question["parameters"] {
  return Object.fromEntries(
    Object.entries(given).filter(([name]) => parameters.some((each) => each.name === name)),
  );
}

/** The pack that stands there from the start. */
export function startPack(): Pack {
  const pages = [...pageKinds.filter(({ start }) => start).map(({ id }) => id), sourcesPage.id];
  return {
    pages: pages.map((kind) => ({ id: kind, kind, market: null, comment: "", hidden: false })),
    asOf: null,
    municipality: null,
    frozen: null,
  };
}

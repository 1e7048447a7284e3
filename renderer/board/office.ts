import { datasets, indicators, type Answer, type Loggia } from "../../data/index.ts";
import type { Indicator } from "../../data/kernel/indicator.ts";
import type { Language } from "../../data/kernel/words.ts";
import { dayOn } from "../day.ts";
import { speak } from "../words/index.ts";
import { makePack } from "./build.ts";
import { differencesOf, freezePack, thawed, type Difference } from "./freeze.ts";
import { findBrand } from "./kept.ts";
import type { Making } from "./making.ts";
import type { Made } from "./model.ts";
import type { Pack } from "./pack.ts";
import { writePack, type Format } from "./write.ts";

/** What is done with packs of an open workspace: the same in the window's worker and on the command line. */
export type Office = {
  readonly make: (pack: Pack, language: Language) => Promise<Made>;
  readonly write: (pack: Pack, language: Language, format: Format) => Promise<Uint8Array>;
  readonly freeze: (pack: Pack) => Promise<Pack>;
  /** What would differ today; nothing for a pack that is not frozen. */
  readonly differences: (pack: Pack) => Promise<readonly Difference[]>;
};

export function openOffice(loggia: Pick<Loggia, "ask" | "imports" | "documents" | "history">): Office {
  const ask: Making["ask"] = async (indicator, parameters) =>
    withoutPersonal(await loggia.ask(indicator, parameters));
  const today = async (now = new Date()): Promise<Making> => ({
    ...{ indicators: impersonal, ask, imports: await loggia.imports() },
    ...{ brand: findBrand(await loggia.documents()), now: now.toISOString(), today: dayOn(now) },
  });
  const making = async ({ frozen }: Pack): Promise<Making> => {
    const now = await today();
    return frozen ? thawed(now, frozen) : now;
  };
  const make: Office["make"] = async (pack, language) => makePack(await making(pack), pack, speak(language));
  return {
    make,
    write: async (pack, language, format) => writePack(await make(pack, language), speak(language), format),
    freeze: async (pack) =>
      freezePack(await today(), { ...pack, frozen: null }, (await loggia.history()).current),
    differences: async ({ frozen }) => (frozen ? differencesOf(frozen, ask) : []),
  };
}

/** Sums over businesses that share a column's name, and are withheld by their own rule where they would tell on one. */
const sums: Readonly<Record<string, readonly string[]>> = { popup_outcomes: ["revenue"] };

/** The names of each indicator's columns that only the person or the business concerned may see. */
const personal: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  datasets.flatMap(({ contract, indicators: own }) => {
    const names = contract.columns.filter(({ privacy }) => privacy !== "public").map(({ name }) => name);
    return own.map(({ id }) => [id, new Set(names.filter((name) => !sums[id]?.includes(name)))] as const);
  }),
);

/** A pack leaves the house: what is a person's or a business's own is taken out before any page is made of it. */
export function withoutPersonal(answer: Answer): Answer {
  return withoutColumns(answer, personal.get(answer.indicator) ?? new Set());
}

export function withoutColumns(answer: Answer, hidden: ReadonlySet<string>): Answer {
  const columns = Object.entries(answer.columns).filter(([name]) => !hidden.has(name));
  return { ...answer, columns: Object.fromEntries(columns) };
}

const impersonal: readonly Indicator[] = indicators.map((indicator) => ({
  ...indicator,
  columns: indicator.columns.filter(({ name }) => !personal.get(indicator.id)?.has(name)),
}));

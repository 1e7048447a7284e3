import type { Answer } from "../../data/index.ts";
import type { Columns } from "../../data/kernel/columns.ts";
import type { Figure } from "../../data/kernel/figure.ts";
import type { Indicator, ReturnedColumn } from "../../data/kernel/indicator.ts";
import type { Month, Period } from "../../data/kernel/period.ts";
import type { Dictionary } from "../words/en.ts";
import type { Speech } from "../words/index.ts";
import type { Table } from "./table.ts";

export type Section = keyof Dictionary["board"]["sections"];

/** Parameters of an indicator by name; those it does not know are left out when it is asked. */
export type Question = {
  readonly indicator: string;
  readonly parameters: Readonly<Record<string, string>>;
};

/** What the pack is about: the same for every page, worked out once from what is loaded. */
export type Scope = {
  /** Empty without overnight stays. */
  readonly municipality: string;
  /** What is loaded, up to the pack's last month. */
  readonly period: Period;
  /** True if months after the period are loaded too. */
  readonly cut: boolean;
  /** The latest full year of the period and the full year it is compared with; null if there is none. */
  readonly year: number | null;
  readonly base: number | null;
  /** The one market the page tells of; null for all together. */
  readonly market: string | null;
  /** The day of everything that is told as of a day, `YYYY-MM-DD`: today, or the last of the pack's months. */
  readonly day: string;
  /** True if that day is not today. */
  readonly past: boolean;
  /** The latest year there are events of, and campaigns; null if there are none. */
  readonly eventYear: number | null;
  readonly campaignYear: number | null;
  /** The latest mapping of premises and the one before it. */
  readonly wave: string | null;
  readonly waveBefore: string | null;
};

/** An answer with the indicator it answers. */
export type Found = { readonly indicator: Indicator; readonly answer: Answer };

/** What a page has to speak of: the answers in the order of its questions. */
export type Told = { readonly speech: Speech; readonly scope: Scope; readonly found: readonly Found[] };

/** What a page says. What is left out is as the first answer's indicator has it. */
export type Said = {
  readonly headline: string;
  /** What it means, in a line. */
  readonly meaning: string;
  readonly title?: string;
  readonly unit?: string;
  readonly figure?: Figure;
  readonly columns?: Columns;
  readonly returned?: readonly ReturnedColumn[];
  /** The id of the point that stands out. */
  readonly focus?: string;
  /** In place of the answer's own columns, where a page makes a table of several. */
  readonly table?: Table;
};

/** One page as it is defined: which questions, and what their answers come to in words. */
export type PageKind = {
  readonly id: string;
  readonly section: Section;
  /** What it is called, where that is not its first indicator's title: in words, or by another indicator. */
  readonly title?: (speech: Speech) => string;
  readonly titleOf?: string;
  /** True if it belongs to the pack that stands there from the start. */
  readonly start: boolean;
  /** True if one market may be chosen for it. */
  readonly byMarket?: true;
  /** True if its answer always reaches to what is known now: no page of an earlier month. */
  readonly latestOnly?: true;
  /** True if it only goes on where another page has no room: nobody misses it where that has. */
  readonly rest?: true;
  /** What has to be known before it can be asked what is told. */
  readonly needs?: (scope: Scope) => readonly Question[];
  /** The first is the one that is drawn. @param known the answers to what it needs */
  readonly asks: (scope: Scope, known: readonly Found[]) => readonly Question[];
  /** Null where the answers say nothing yet. */
  readonly says: (told: Told) => Said | null;
};

/** How fresh and how firm a page's figures are; each flag with how often it stands there. */
export type DataState = {
  readonly source: string;
  readonly flags: readonly string[];
  readonly demonstration: boolean;
  /** The imports behind it, by number. */
  readonly imports: readonly number[];
};

/** A page made: everything a writer or the screen needs, as plain values in one language. */
export type Leaf = {
  /** The page's id in the pack. */
  readonly id: string;
  readonly kind: string;
  readonly section: string;
  readonly title: string;
  readonly unit: string;
  readonly headline: string;
  readonly meaning: string;
  readonly comment: string;
  readonly figure: Figure;
  readonly columns: Columns;
  readonly returned: readonly ReturnedColumn[];
  readonly focus: string | null;
  readonly table: Table;
  readonly state: DataState;
  readonly definition: string;
  readonly publisher: string;
  /** What was asked for the drawn figure, for the way to its rows; null where nothing was. */
  readonly asked: Question | null;
  /** What the speaker has at hand. */
  readonly notes: readonly string[];
};

/** The institute's look, as kept in the workspace. */
export type Brand = {
  readonly name: string;
  /** `#rrggbb` */
  readonly color: string;
  /** A PNG or JPEG as a data address; empty if there is none. */
  readonly logo: string;
};

/** A pack made in one language, ready for any writer. */
export type Made = {
  readonly title: string;
  readonly subtitle: string;
  readonly madeOn: string;
  readonly brand: Brand;
  readonly first: Month;
  readonly last: Month;
  readonly leaves: readonly Leaf[];
  /** When the pack was frozen, ISO 8601; null for figures as they are now. */
  readonly frozen: string | null;
};

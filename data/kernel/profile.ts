import type { IssueCode, SkipReason } from "./issue.ts";
import type { Words } from "./words.ts";

/** What one column of a file is for. */
export type Role =
  /**
   * It holds a field of the contract. `scale`: a share printed as `1.16%`, as 1.16 points or as 0.0116.
   * `means`: what its texts stand for where the heading decides that, by text in small letters: `YES`
   * under `vacant` and `YES` under `leased` are opposites. Other texts are `otherwise`, or themselves.
   */
  | {
      readonly kind: "field";
      readonly field: string;
      readonly scale?: Scale;
      readonly means?: Readonly<Record<string, string>>;
      readonly otherwise?: string;
    }
  /** It holds a point on the map: the fields of its degrees, and of its text where nothing else tells places apart. */
  | { readonly kind: "point"; readonly lat: string; readonly lon: string; readonly text?: string }
  /**
   * It names a whole day or month: the fields of its first and its last day. `since`: it counts days
   * from that one (`YYYY-MM-DD`), which is number 0.
   */
  | {
      readonly kind: "span";
      readonly of: Span;
      readonly from: string;
      readonly to: string;
      readonly since?: string;
    }
  /** Each cell is a row of its own, of which the heading tells the rest: texts by field. */
  | { readonly kind: "measure"; readonly field: string; readonly fixed: Readonly<Record<string, string>> }
  | { readonly kind: "flag" }
  | { readonly kind: "ignored" };

export type Span = "day" | "month";
export type Scale = "points" | "share";

/** Records that are no rows of the dataset, recognised by one cell: totals, rows of another kind. */
export type SkipRule = {
  readonly reason: SkipReason;
  readonly at: number;
  /** A regular expression the cell's text matches. */
  readonly matches: string;
  /** The record is the sum of the loaded rows: its numbers are compared with theirs. */
  readonly verifies?: true;
  /**
   * Such a total is a row all the same where it agrees with the rows and has a value in `field`: distinct
   * people are not added, so only the publisher can tell how many all rows reached together. `as`: what
   * tells it apart, texts by field.
   */
  readonly keeps?: { readonly field: string; readonly as: Readonly<Record<string, string>> };
};

export type DateOrder = "ymd" | "dmy" | "mdy";
export type DecimalMark = "." | ",";

/** A file as recognition sees it: its headings, its first records and what stands around the table. */
export type Sheet = {
  readonly file: string;
  readonly headings: readonly string[];
  /** The first records' fields, as evidence; at most 200. */
  readonly rows: readonly (readonly string[])[];
  /** The texts before the heading line and after the data, in order. */
  readonly notes: readonly string[];
};

/** How to read a file: a role for every column, in the file's order. A plain value. */
export type Reading = {
  readonly roles: readonly Role[];
  /** The published table the figures come from, e.g. `SURS 2164466S`. */
  readonly source: string;
  /** When the publisher released the figures (`YYYY-MM-DD HH:MM`), if the file says so. */
  readonly release: string | null;
  /** People's own table: nobody publishes it, so it lacks nothing if it names no release. */
  readonly unpublished?: true;
  /** People's own table: its totals and a template's example tell themselves apart by what they say. */
  readonly own?: true;
  /** Texts for fields that no column holds, by field. */
  readonly constants?: Readonly<Record<string, string>>;
  readonly skips?: readonly SkipRule[];
  /** Columns whose empty cells repeat the cell above. */
  readonly fillDown?: readonly number[];
  /** What this kind of file always uses, where its cells leave it open. */
  readonly decimal?: DecimalMark;
  readonly dates?: DateOrder;
};

/** A file that is known, and known not to be for us: the reason, instead of a reading. */
export type Refusal = { readonly refuse: IssueCode };

/** One known export: how to recognise it and how to read it. One file per profile. */
export type Profile = {
  readonly id: string;
  readonly title: Words;
  /** `plain`: any table with the right headings; asked only after every known export. */
  readonly kind?: "plain";
  /** @returns the reading, why such a file is refused, or undefined if it is no export of this kind */
  readonly recognise: (sheet: Sheet) => Reading | Refusal | undefined;
};

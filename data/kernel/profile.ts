import type { IssueCode } from "./issue.ts";
import type { Words } from "./words.ts";

/** What one column of a file is for. `fixed` gives texts that stand in the heading, by field. */
export type Role =
  | { readonly kind: "field"; readonly field: string }
  | { readonly kind: "measure"; readonly fixed: Readonly<Record<string, string>> }
  | { readonly kind: "flag" }
  | { readonly kind: "ignored" };

/** A file as recognition sees it: its headings and what stands around the table. */
export type Sheet = {
  readonly file: string;
  readonly headings: readonly string[];
  /** The texts before the heading line and after the data, in order. */
  readonly notes: readonly string[];
};

/** How to read a file of a profile: a role for every column, in the file's order. */
export type Reading = {
  readonly roles: readonly Role[];
  /** The published table the figures come from, e.g. `SURS 2164466S`. */
  readonly source: string;
  /** When the publisher released the figures (`YYYY-MM-DD HH:MM`), if the file says so. */
  readonly release: string | null;
};

/** A file that is known, and known not to be for us: the reason, instead of a reading. */
export type Refusal = { readonly refuse: IssueCode };

/** One known export: how to recognise it and how to read it. One file per profile. */
export type Profile = {
  readonly id: string;
  readonly title: Words;
  /** @returns the reading, why such a file is refused, or undefined if it is no export of this kind */
  readonly recognise: (sheet: Sheet) => Reading | Refusal | undefined;
};

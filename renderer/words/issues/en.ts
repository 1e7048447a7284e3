import type { Issue, IssueCode } from "../../../data/kernel/issue.ts";
import { createFormat } from "../format.ts";
import { sourceName } from "../source-name.ts";
import { aboutIn } from "./about.ts";

const f = createFormat("en");

const about = aboutIn("en");
const figures = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "figure", other: "figures" })}`;

const quote = (text: string | undefined) => (text === undefined ? "this" : `“${shorten(text)}”`);
const shorten = (text: string, most = 80) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

const paren = ({ value }: Issue) => (value === undefined ? "" : ` (${quote(value)})`);
/** What tells the thing apart, in brackets. */
const of = ({ subject }: Issue) => (subject === undefined ? "" : ` (${shorten(subject, 160)})`);
const named = ({ subject }: Issue) => (subject === undefined ? "" : ` ${quote(subject)}`);
const otherLine = ({ other }: Issue) =>
  other?.line === undefined ? "another line" : `line ${f.count(other.line)}`;
const otherText = ({ other }: Issue) => quote(other?.value);
/** A sum of ours, as this language writes it. */
const sum = ({ other }: Issue) => {
  const [, decimals = ""] = other?.value.split(".") ?? [];
  return other === undefined ? quote(undefined) : f.decimal(Number(other.value), decimals.length);
};

function at({ file, line, column }: Issue): string {
  const places = [
    file ?? "",
    line === undefined ? "" : `line ${f.count(line)}`,
    column === undefined ? "" : `column ${quote(column)}`,
  ].filter((place) => place !== "");
  return places.length === 0 ? "" : `${places.join(", ")}: `;
}

const since = (i: Issue) =>
  `you took this very file in on ${about.time(i, "at", f.moment)}; ${about.text(i, "name")} has replaced ${figures(about.number(i, "rows"))} of it since.`;

const size = ({ value }: Issue) => (value === undefined ? "" : ` (${value})`);

/** What is said of each issue: file, line, column and value in one sentence. */
export const issues: Readonly<Record<IssueCode, (issue: Issue) => string>> = {
  "empty-file": (i) => `${at(i)}the file is empty.`,
  "too-large": (i) =>
    `${at(i)}the file is larger${size(i)} than Loggia reads at once, which is 256 MB. Export a shorter period and bring the parts one after the other.`,
  "no-data-rows": (i) => `${at(i)}the table has headings but not a single row of figures.`,
  "not-a-table": (i) => `${at(i)}this is text, but no table with columns could be found in it.`,
  "binary-file": (i) =>
    `${at(i)}this is neither a text file nor an Excel workbook. Loggia reads CSV, text and .xlsx.`,
  "pdf-file": (i) =>
    `${at(i)}this is a PDF. Figures cannot be read from it reliably; download the table as CSV.`,
  "workbook-file": (i) =>
    `${at(i)}this workbook cannot be read: it is in the old format (.xls), protected or damaged. Save it as .xlsx without a password, or as CSV.`,
  "old-workbook": (i) => `${at(i)}this is an old Excel workbook (.xls): save it as .xlsx and bring that.`,
  "joined-sheets": (i) =>
    `${at(i)}these sheets have the same headings and were read as one table${paren(i)}. Lines are numbered on from sheet to sheet${of(i)}.`,
  "personal-data": (i) =>
    `${at(i)}this file seems to hold personal data${paren(i)}. Loggia does not take in data about persons; ask for a monthly summary instead. Nothing was read in.`,
  "personal-column": (i) =>
    `${at(i)}this column holds ${about.text(i, "kind")}. Personal data are not loaded; the other columns are.`,
  "personal-cells": (i) =>
    `${at(i)}names, addresses or numbers of persons were taken out of ${f.count(about.number(i, "count"))} ${f.plural(about.number(i, "count"), { one: "cell", other: "cells" })}, here first; the rest was loaded.`,
  "unknown-layout": (i) => `${at(i)}the headings match no export that Loggia knows${paren(i)}.`,
  "other-table": (i) =>
    `${at(i)}this is another table of the statistics office${paren(i)}, not overnight stays by month, municipality and country.`,
  "unclosed-quote": (i) =>
    `${at(i)}a quotation mark is opened and never closed; the file is probably cut off.`,
  "nothing-to-load": (i) => `${at(i)}no row could be read without doubt, so nothing was loaded.`,
  "only-example": (i) =>
    `${at(i)}the template holds nothing but its example. Write your own rows below the headings and bring it again; nothing was loaded.`,
  "identical-file": (i) =>
    `${at(i)}this very file is in the workspace already${i.about ? `: you took it in on ${about.time(i, "at", f.moment)}` : ""}. Nothing changes.`,
  "replaced-since": (i) => `${at(i)}${since(i)} What replaced them stays in force.`,
  "taken-again": (i) => `${at(i)}${since(i)} They count again now.`,
  "letters-lost": (i) =>
    `${at(i)}letters were lost before the file came here: ${quote(i.value)}. Please check the names.`,
  "same-content": (i) => `${at(i)}every figure in this file is in the workspace already.`,
  "release-unknown": (i) => `${at(i)}the file does not say when the figures were released.`,
  "older-release": (i) =>
    `${at(i)}figures from an older release than those already here: ${i.value ?? "some"}; the newer ones stay in force.`,
  "undated-replaces": (i) =>
    `${at(i)}the file names no release, and yet it replaced ${figures(about.number(i, "rows"))} of the release of ${about.time(i, "release", f.day)}. If that is not meant, take ${about.text(i, "name")} out again, here or on the Data screen, or undo the import.`,
  "outranked-by-undated": (i) =>
    `${at(i)}${figures(about.number(i, "rows"))} of this release ${f.plural(about.number(i, "rows"), { one: "does", other: "do" })} not count: ${about.text(i, "name")}, which names no release, says otherwise and was taken in later than this release came out. If the release is to count, take ${about.text(i, "name")} out.`,
  "stray-quote": (i) => `${at(i)}a quotation mark stands where none belongs: ${quote(i.value)}.`,
  "field-count": (i) => `${at(i)}the line has ${quote(i.value)} fields, not as many as there are headings.`,
  "missing-value": (i) => `${at(i)}a value is missing.`,
  "not-a-month": (i) => `${at(i)}${quote(i.value)} is not a month.`,
  "not-a-count": (i) => `${at(i)}${quote(i.value)} is neither a whole number nor a known sign.`,
  "unknown-code": (i) => `${at(i)}${quote(i.value)} is not known here.`,
  "duplicate-row": (i) =>
    `${at(i)}the same record stands in ${otherLine(i)} already${of(i)}; it is counted once.`,
  "contradicting-row": (i) =>
    `${at(i)}${quote(i.value)} here, but ${otherText(i)} in ${otherLine(i)}, for the same thing${of(i)}. Neither line is loaded.`,
  "sum-mismatch": (i) => `${at(i)}the total is not the sum of its parts${paren(i)}.`,
  "parts-disagree": (i) =>
    `${at(i)}${about.time(i, "month", f.month)}, ${about.text(i, "what")}: ${about.text(i, "whole")} ${f.count(about.number(i, "total"))}, ${i.about?.["parts"] ? about.text(i, "parts") : `all ${f.count(about.number(i, "count"))} parts together`} ${f.count(about.number(i, "sum"))}: they disagree. The total comes from ${about.text(i, "name")}, the parts at least in part from another file.`,
  "more-disagree": (i) =>
    `${at(i)}the same is true of ${f.count(about.number(i, "rest"))} more ${f.plural(about.number(i, "rest"), { one: "total", other: "totals" })}.`,
  "open-question": (i) => `${at(i)}${quote(i.value)} can be read in two ways. Please say which one is meant.`,
  "missing-field": (i) => `${at(i)}no column or text is given for this field, and it is needed.`,
  "unknown-field": (i) => `${at(i)}there is no such field.`,
  "field-twice": (i) => `${at(i)}this field is given more than once.`,
  "ignored-column": (i) => `${at(i)}this column is not read${paren(i)}.`,
  "several-tables": (i) =>
    `${at(i)}the file holds several tables${paren(i)}. Loggia does not put them together; save each one as a file of its own.`,
  "another-table": (i) =>
    `${at(i)}here another table begins${paren(i)}; it was not read. Save it as a file of its own and bring that as well.`,
  "pivot-table": (i) => `${at(i)}this is a pivot table${paren(i)}. Please save the list it was made from.`,
  "tree-shaped": (i) =>
    `${at(i)}the rows are a tree, with labels stepping across the columns${paren(i)}. Please export them as a plain list.`,
  "counts-not-units": (i) =>
    `${at(i)}these are counts by area${paren(i)}, not premises one by one. Loggia needs the list of premises.`,
  "not-a-number": (i) => `${at(i)}${quote(i.value)} is not a number.`,
  "not-a-point": (i) => `${at(i)}${quote(i.value)} is not a point on the map.`,
  "not-a-date": (i) => `${at(i)}${quote(i.value)} is not a date of the calendar.`,
  "impossible-value": (i) => `${at(i)}${quote(i.value)} cannot be true; the row is kept, this value is not.`,
  "ends-before-start": (i) =>
    `${at(i)}the end (${quote(i.value)}) is before the start (${otherText(i)}). The line is refused.`,
  "outside-slovenia": (i) =>
    `${at(i)}${quote(i.value)} is not in Slovenia; the row is kept, the place is not.`,
  "swapped-axes": (i) =>
    `${at(i)}${quote(i.value)}: the two coordinates stand in each other’s place. They were read the other way round, for only so they lie in Slovenia.`,
  "unknown-street": (i) =>
    `${at(i)}${quote(i.value)} is no official street of Koper, in either language. The row is kept with the name as it stands.`,
  "shared-address": (i) =>
    `${at(i)}${quote(i.value)} is the address of another premise as well, in ${otherLine(i)}: ${otherText(i)}. Both are kept; please check that they are two.`,
  "vacant-after-visit": (i) =>
    `${at(i)}vacant since ${quote(i.value)}, which is after the day of the visit (${otherText(i)}). The row is kept, its first day of vacancy is not.`,
  "no-status": (i) =>
    `${at(i)}nobody wrote what was found in this premise. It is kept and counts neither as vacant nor as let, in no figure, until its status is filled in.`,
  "more-than-whole": (i) =>
    `${at(i)}${quote(i.value)} is more than ${otherText(i)}${of(i)}, which cannot be exceeded. Both were loaded as they are; please check them.`,
  "damaged-identifier": (i) =>
    `${at(i)}${quote(i.value)} was an identifier before a spreadsheet turned it into a number; it cannot be brought back.`,
  "total-agrees": (i) =>
    `${at(i)}the file’s own total${named(i)} agrees with the sum of its rows: ${i.value ?? "in all columns"}. It is not counted again.`,
  "total-differs": (i) =>
    `${at(i)}the file’s own total${named(i)} says ${quote(i.value)}, but the rows that were read add up to ${sum(i)}. The total is not counted; rows may be missing from the file, or were refused.`,
  "total-alone": (i) =>
    `${at(i)}the line is a total${named(i)}, not a record: it is not counted, and holds no figure to compare with the rows.`,
  "other-source": (i) =>
    `${at(i)}${figures(about.number(i, "rows"))} of this file ${f.plural(about.number(i, "rows"), { one: "does", other: "do" })} not count, because for the same series the figures of another source do (${sourceName("en", about.text(i, "source"))}); they are kept, but neither added nor mixed.`,
  "no-header": (i) =>
    `${at(i)}no heading line could be found for the table${paren(i)}, so nobody can know what its columns are.`,
  "no-final-newline": (i) =>
    `${at(i)}the file does not end with a line end; please check that its last line is complete.`,
  "blank-column": (i) =>
    `${at(i)}columns without a heading and without a single value were left out${paren(i)}.`,
  "trailing-delimiter": (i) =>
    `${at(i)}the lines end with a delimiter that the headings lack; the blank cell after it was left out.`,
  "control-character": (i) =>
    `${at(i)}the line holds a character that cannot stand in a text${paren(i)}; the file is probably damaged.`,
  "hidden-sheet": (i) => `${at(i)}the sheet is hidden and was not read${paren(i)}.`,
  "explanation-sheet": (i) =>
    `${at(i)}the sheet only explains the template; it holds no data and was not read${paren(i)}.`,
  "unsaved-formula": (i) =>
    `${at(i)}the formula in this cell was saved without its result${paren(i)}; open the workbook, save it and bring it again.`,
  "held-back": (i) =>
    `${at(i)}${f.count(about.number(i, "rows"))} ${f.plural(about.number(i, "rows"), { one: "row cannot be saved as it is. So", other: "rows cannot be saved as they are. So" })} nothing was saved; put the marked cells right and save again.`,
  "typed-no-row": (i) =>
    `${at(i)}this row is a total or the template’s example, not a record. Delete it: totals are worked out.`,
};

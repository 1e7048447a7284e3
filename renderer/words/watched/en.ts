import { createFormat } from "../format.ts";

const f = createFormat("en");

/** What is said of the watched folder. */
export const watched = {
  title: "Watch a folder",
  note: "Where your exports land, such as your downloads. New files are offered here; nothing is loaded unasked.",
  choose: "Choose a folder",
  change: "Another folder",
  stop: "Stop watching",
  folder: "Watched",
  offers: "New in the watched folder",
  one: (file: string, folder: string) => `New in ${folder}: ${file}`,
  many: (files: number, folder: string) =>
    `New in ${folder}: ${f.count(files)} ${f.plural(files, { one: "file", other: "files" })}`,
  read: "Read it in",
  readOf: (file: string) => `Read in ${file}`,
  readAll: "Read them all in",
  later: "Not now",
  more: (files: number) =>
    f.plural(files, { one: "and 1 more file", other: `and ${f.count(files)} more files` }),
  gone: (files: readonly string[]) =>
    `${f.list(files)} ${files.length === 1 ? "is" : "are"} no longer in the folder.`,
  failed: "The folder could not be reached",
};

export type WatchedWords = typeof watched;

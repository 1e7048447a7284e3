import { createFormat } from "../format.ts";

const f = createFormat("en");

/** What the mapping screen says: how a file that no profile knows is to be read. */
export const mapping = {
  tell: "Tell Loggia how to read it",
  differently: "Read it differently",
  title: (file: string) => `How is ${file} to be read?`,
  lead: "Say which column is what. Nothing is taken in until you say so.",
  leadQuestions: "The file is known; only this cannot be told from its cells.",
  dataset: "What is in the file?",
  fitting: (count: number) =>
    `${f.count(count)} ${f.plural(count, { one: "heading fits", other: "headings fit" })}`,
  holds: (values: readonly string[], keys: readonly string[]) =>
    `Each row holds: ${f.list(values)}. Rows are told apart by ${f.list(keys)}.`,

  moreFields: (count: number) =>
    f.plural(count, { one: "1 more field", other: `${f.count(count)} more fields` }),

  columns: "Columns of the file",
  column: "Column",
  samples: "First values",
  readAs: "Is read as",
  readAsOf: (column: string) => `Column ${column} is read as`,
  ignore: "do not read",
  inAcross: "one of several (below)",
  empty: "empty",
  formats: {
    ",": "comma for decimals",
    ".": "point for decimals",
    dmy: "day before month",
    mdy: "month before day",
    ymd: "year, month, day",
    points: "in per cent",
    share: "as a part of 1",
  },
  because: {
    cells: "its cells show it",
    "other-columns": "as in the other columns",
    export: "this export always has it so",
    answer: "as you said",
  },

  fields: "What is needed",
  required: "required",
  from: (heading: string) => `column ${heading}`,
  fromAcross: "the several columns",
  missing: "not given yet",
  unread: "left empty",
  constant: (field: string) => `${f.capital(field)}, the same in every row`,
  choose: "choose …",

  across: {
    title: "Several columns hold the same thing, such as one per venue or month",
    key: "Their headings are",
    value: "Their cells are",
    which: "Which columns",
    rest: "All that are not read yet",
    meanings: (field: string) => `What each stands for (${field})`,
  },

  questions: {
    title: (count: number) => f.plural(count, { one: "One question", other: `${f.count(count)} questions` }),
    dates: (column: string) => `${column}: which number is the day?`,
    decimal: (column: string) => `${column}: does the mark separate decimals or thousands?`,
    scale: (column: string) => `${column}: are these per cent or parts of 1?`,
    options: {
      dmy: "The day comes first",
      mdy: "The month comes first",
      ",": "The comma marks decimals",
      ".": "The point marks decimals",
      points: "Per cent",
      share: "Parts of 1",
    } as Readonly<Record<string, string>>,
    unreadable: "cannot be read so",
  },

  preview: {
    title: "As it will be read",
    line: "Line",
    first: (shown: number) =>
      `The first ${f.plural(shown, { one: "row", other: `${f.count(shown)} rows` })}, each with its line in the file. “—” means no value, never zero.`,
    none: "No row can be read like this yet.",
    reading: "Reading …",
    loaded: (count: number) =>
      `${f.count(count)} ${f.plural(count, { one: "record goes in", other: "records go in" })}`,
    refused: (count: number) => `${f.count(count)} refused`,
    remarks: "What would be refused or needs a look",
    failed: "The file could not be read",
  },

  take: "Take it in",
  leave: "Leave it",
  remembered: "Loggia remembers this: the next file with the same headings goes in without a question.",
  before: "Still to do",
  faults: {
    missing: (fields: string) => `give a column or a text for ${fields}`,
    across: "say what the several columns are",
    meaning: (heading: string) => `say what ${heading} stands for`,
    twice: (field: string) => `give ${field} only once`,
    question: (column: string) => `answer the question about ${column}`,
    nothing: "no row can be read like this",
  },
};

export type MappingWords = typeof mapping;

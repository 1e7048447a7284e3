import { identifier } from "./identifier.ts";
import { originColumns, type Contract } from "./contract.ts";
import type { Parameter, RoomIndicator, ReturnedColumn } from "./indicator.ts";
import type { Words } from "./words.ts";

/** What the list of a room's rows is called and where they come from. */
export type RowsTitle = Pick<RoomIndicator, "id" | "title" | "source">;

/** What else leaves some of the rows: columns by their value, and where there is one a date, SQL over the row `r`, by its year. */
export type RowsBy = { readonly columns: readonly string[]; readonly year?: string };

/**
 * The indicator every room has alike: its rows in force, column by column, each with the file and line
 * it stands at. Parameter `asked_import` narrows to the rows of one import; `by` names what else does.
 */
export function rowsIndicator(
  contract: Contract,
  { id, title, source }: RowsTitle,
  by?: RowsBy,
): RoomIndicator {
  const narrowing = contract.columns.filter(({ name }) => by?.columns.includes(name));
  const own = contract.columns.map(
    ({ name, type, decimals, label, unit, additive, codes, phrases, privacy }): ReturnedColumn => ({
      name,
      type: decimals ? "DOUBLE" : returnedTypes[type],
      label,
      ...(unit ? { unit } : {}),
      ...(additive || type === "figure" ? { additive: true } : {}),
      ...(type === "share" ? { share: true } : {}),
      ...((codes ?? phrases) ? { codes: codes ?? phrases } : {}),
      ...(privacy === "public" ? {} : { privacy }),
    }),
  );
  const shown = contract.columns.map(({ name, type }) =>
    type === "date"
      ? `strftime(r.${identifier(name)}, '%Y-%m-%d') AS ${identifier(name)}`
      : `r.${identifier(name)}`,
  );
  const origin = Object.keys(originColumns).map((name) => `r.${identifier(name)}`);
  return {
    id,
    title,
    unit: { sl: "vrstica", it: "riga", en: "row" },
    definition: {
      sl: "Vse veljavne vrstice, vsaka z datoteko in vrstico, v kateri stoji.",
      it: "Tutte le righe valide, ciascuna con il file e la riga in cui si trova.",
      en: "All rows in force, each with the file and the line it stands at.",
    },
    source,
    sql: `CREATE MACRO ${identifier(id)}(${["import", ...narrowing.map(({ name }) => name), ...(by?.year ? ["year"] : [])].map((name) => `asked_${name}`).join(", ")}) AS TABLE
SELECT ${[...shown, ...origin, "i.file"].join(", ")}
FROM ${identifier(contract.table)} r JOIN imports i ON i.id = r."import"
WHERE r."import" = coalesce(asked_import, r."import")${narrowing.map(({ name }) => ` AND (asked_${name} IS NULL OR r.${identifier(name)} = asked_${name})`).join("")}${by?.year ? ` AND (asked_year IS NULL OR year(${by.year}) = asked_year)` : ""}
ORDER BY r."import", r.line, r.heading`,
    parameters: [
      {
        name: "import",
        type: "INTEGER",
        meaning: { sl: "samo ta uvoz", it: "solo questa importazione", en: "this import only" },
      },
      ...narrowing.map(({ name, label }): Parameter => ({ name, type: "VARCHAR", meaning: label })),
      ...(by?.year ? [yearOfRows] : []),
    ],
    columns: [...own, ...originLabels],
    figure: { mark: "table" },
    better: "neither",
  };
}

const yearOfRows: Parameter = {
  name: "year",
  type: "INTEGER",
  meaning: { sl: "leto", it: "anno", en: "year" },
};

const returnedTypes = {
  month: "MONTH",
  date: "DATE",
  text: "VARCHAR",
  id: "VARCHAR",
  code: "VARCHAR",
  figure: "INTEGER",
  count: "INTEGER",
  number: "DOUBLE",
  money: "DOUBLE",
  share: "DOUBLE",
} as const;

function origin(name: string, type: "INTEGER" | "VARCHAR", label: Words): ReturnedColumn {
  return { name, type, label };
}

const originLabels: readonly ReturnedColumn[] = [
  origin("flag", "VARCHAR", { sl: "oznaka", it: "contrassegno", en: "flag" }),
  origin("source", "VARCHAR", { sl: "vir", it: "fonte", en: "source" }),
  origin("import", "INTEGER", { sl: "uvoz", it: "importazione", en: "import" }),
  origin("line", "INTEGER", { sl: "vrstica", it: "riga", en: "line" }),
  origin("heading", "VARCHAR", { sl: "stolpec", it: "colonna", en: "column" }),
  origin("file", "VARCHAR", { sl: "datoteka", it: "file", en: "file" }),
];

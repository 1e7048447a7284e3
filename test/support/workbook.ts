import { strToU8, unzipSync, zipSync } from "fflate";

/** Parts by name -> the bytes of a zip. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function partOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

export type Made = {
  /** The sheets' `<sheetData>` and what follows it, by name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Attributes of a sheet, by name: `state="hidden"`. */
  readonly states?: Readonly<Record<string, string>>;
  /** Each the inside of an `<si>`. */
  readonly strings?: readonly string[];
  /** Format codes or numbers of built-in formats; cell style n shows the n-th. */
  readonly formats?: readonly (string | number)[];
  readonly workbookPr?: string;
  /** `x:`; set before every element of the workbook's own parts. */
  readonly prefix?: string;
};

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a workbook as another program could have written it. */
export function partsOf({ sheets, states = {}, strings, formats, workbookPr = "", prefix = "" }: Made) {
  const names = Object.keys(sheets);
  const wrap = (root: string, inside: string): string => {
    const name = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
    const xml = `<${root} ${name}="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}">${inside}</${root}>`;
    return `<?xml version="1.0" encoding="utf-8"?>${xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`)}`;
  };
  const list = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 7}" ${states[name] ?? ""} r:id="rId${at + 1}"/>`,
  );
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const codes = (formats ?? []).map((format, at) => ({
    format,
    id: typeof format === "number" ? format : 164 + at,
  }));
  const numFmts = codes.map(({ format, id }) =>
    typeof format === "string"
      ? `<numFmt numFmtId="${id}" formatCode="${format.replaceAll('"', "&quot;")}"/>`
      : "",
  );
  const xfs = codes.map(({ id }) => `<xf numFmtId="${id}"/>`).join("");
  return {
    "_rels/.rels": `<Relationships>${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": wrap("workbook", `${workbookPr}<sheets>${list.join("")}</sheets>`),
    "xl/_rels/workbook.xml.rels": `<Relationships>${names
      .map((_, at) => relation(`rId${at + 1}`, "worksheet", `/xl/worksheets/s${at + 1}.xml`))
      .concat(strings ? relation("st", "sharedStrings", "sharedStrings.xml") : [])
      .concat(formats ? relation("fo", "styles", "styles.xml") : [])
      .join("")}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((xml, at) => [`xl/worksheets/s${at + 1}.xml`, wrap("worksheet", xml)]),
    ),
    ...(strings && {
      "xl/sharedStrings.xml": wrap("sst", strings.map((inside) => `<si>${inside}</si>`).join("")),
    }),
    ...(formats && {
      "xl/styles.xml": wrap(
        "styleSheet",
        `<numFmts>${numFmts.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs>`,
      ),
    }),
  };
}

export function workbookOf(made: Made): Uint8Array {
  return zipOf(partsOf(made));
}

import { makeArchive, unpackOwn } from "../../../data/index.ts";
import type { Palette } from "../../charts/palette.ts";
import type { Speech } from "../../words/index.ts";
import { documentLanguage } from "../locales.ts";
import type { NativeChart } from "../native/index.ts";
import { escaped } from "../xml.ts";
import { chartXml } from "./chart-xml.ts";
import { mendPart } from "./mend.ts";
import { chartWorkbook } from "./workbook.ts";

const decoder = new TextDecoder();

/**
 * Makes a valid presentation of what PptxGenJS 4.0.1 writes: it names a third axis that no chart has, lists
 * parts that are not there, repeats ids, writes an absent number as an empty one and everything in American
 * English. The charts' parts and workbooks are replaced by ours; the rest is mended.
 *
 * @param charts of each slide in order; null where it has none
 * @param alternatives what each slide's picture says, for those who do not see it
 */
export function finish(
  bytes: Uint8Array,
  charts: readonly (NativeChart | null)[],
  alternatives: readonly string[],
  palette: Palette,
  speech: Speech,
): Uint8Array {
  const parts: Record<string, string | Uint8Array> = { ...unpackOwn(bytes) };
  const textOf = (name: string): string => {
    const part = parts[name] ?? "";
    return typeof part === "string" ? part : decoder.decode(part);
  };
  const language = documentLanguage[speech.language];
  charts.forEach((chart, at) => {
    if (!chart) return;
    const part = target(textOf(`ppt/slides/_rels/slide${at + 1}.xml.rels`), "chart");
    const name = part.split("/").at(-1) ?? "";
    const relations = textOf(`ppt/charts/_rels/${name}.rels`);
    const workbook = target(relations, "package");
    const id = /Id="([^"]+)"/.exec(relations)?.[1] ?? "rId1";
    parts[`ppt/charts/${name}`] = chartXml(chart, palette, language, id);
    parts[`ppt/embeddings/${workbook.split("/").at(-1)}`] = chartWorkbook(chart);
  });
  alternatives.forEach((words, at) => {
    const name = `ppt/slides/slide${at + 1}.xml`;
    parts[name] = withAlternative(textOf(name), words);
  });
  // Folders as parts of their own are nothing that a presentation has.
  for (const name of Object.keys(parts)) if (name.endsWith("/")) delete parts[name];
  const names = new Set(Object.keys(parts));
  for (const name of names)
    if (/\.(xml|rels)$/.test(name)) parts[name] = mendPart(name, textOf(name), { names, palette, language });
  return makeArchive(parts);
}

/** PptxGenJS has words for a chart and none for a table. */
function withAlternative(xml: string, words: string): string {
  return xml.replaceAll(
    /(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name="[^"]*")\/>/g,
    (_, start: string) => `${start} descr="${escaped(words)}"/>`,
  );
}

/** Where the relation of a kind leads. */
function target(relations: string, kind: string): string {
  const found = relations.match(/<Relationship [^>]*>/g)?.find((each) => each.includes(`/${kind}"`));
  return /Target="([^"]+)"/.exec(found ?? "")?.[1] ?? "";
}

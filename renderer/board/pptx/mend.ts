import type { Palette } from "../../charts/palette.ts";
import { hex } from "./shape-xml.ts";

export type Mending = {
  /** Every part there is. */
  readonly names: ReadonlySet<string>;
  readonly palette: Palette;
  /** As in `documentLanguage`. */
  readonly language: string;
};

/** One part of a presentation as PptxGenJS wrote it -> as the format wants it. */
export function mendPart(name: string, xml: string, { names, palette, language }: Mending): string {
  if (name === "[Content_Types].xml") return withoutMissing(xml, names);
  if (name.endsWith(".rels")) return xml;
  if (name.startsWith("ppt/theme/")) return inColors(xml, palette);
  if (name.startsWith("ppt/charts/") || !name.startsWith("ppt/")) return xml;
  const spoken = xml
    .replaceAll(/ altLang="en-US"/g, "")
    .replaceAll('lang="en-US"', `lang="${language}"`)
    .replaceAll(/lang="(?:sl|it|en)-[A-Z]{2}"/g, `lang="${language}"`);
  if (name.startsWith("ppt/notesSlides/")) return inParagraphs(distinctIds(spoken));
  return distinctIds(withoutEnglish(spoken));
}

/** A part that is listed but not there is what PowerPoint repairs a file for. */
function withoutMissing(xml: string, names: ReadonlySet<string>): string {
  return xml.replaceAll(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry, part: string) =>
    names.has(part) ? entry : "",
  );
}

/** Every shape of a slide has a number of its own. */
function distinctIds(xml: string): string {
  let next = 0;
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(next += 1)}"`);
}

/** What PptxGenJS leaves in its masters for people who would edit them. */
function withoutEnglish(xml: string): string {
  return xml.replaceAll(
    /<a:t>(?:Click to edit|Second level|Third level|Fourth level|Fifth level)[^<]*<\/a:t>/g,
    "<a:t></a:t>",
  );
}

/** Each line of the notes is a paragraph. */
function inParagraphs(xml: string): string {
  return xml.replaceAll(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/g,
    (_, run: string, text: string) =>
      text
        .split("\n")
        .map((line) => `<a:p><a:r>${run}<a:t>${line}</a:t></a:r></a:p>`)
        .join(""),
  );
}

/** The institute's colours as the theme, so that what people add later has them too. */
function inColors(xml: string, { ink, sea, seaMid, seaPale, context, better, worse, line }: Palette): string {
  const named: Readonly<Record<string, string>> = {
    dk2: ink,
    lt2: line,
    ...{ accent1: sea, accent2: seaMid, accent3: seaPale, accent4: context, accent5: better, accent6: worse },
    ...{ hlink: sea, folHlink: seaMid },
  };
  return Object.entries(named).reduce(
    (text, [name, color]) =>
      text.replace(
        new RegExp(`<a:${name}>.*?</a:${name}>`, "s"),
        `<a:${name}><a:srgbClr val="${hex(color)}"/></a:${name}>`,
      ),
    xml,
  );
}

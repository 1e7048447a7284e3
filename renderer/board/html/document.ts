import type { Palette } from "../../charts/palette.ts";
import type { Speech } from "../../words/index.ts";
import { fontTexts } from "../fonts/index.ts";
import { bytesOf, pictureOf } from "../image.ts";
import { documentLanguage } from "../locales.ts";
import type { Leaf, Made } from "../model.ts";
import { alternative, stateLine } from "../notes.ts";
import { paperPalette } from "../palette.ts";
import { pictureOfLeaf } from "../picture.ts";
import type { Table } from "../table.ts";
import { escaped } from "../xml.ts";
import { style } from "./style.ts";

const size = { width: 900, height: 360 };

/** A pack -> one web page that needs nothing else: drawings, numbers, fonts and all; no script. */
export function writePage(made: Made, speech: Speech): Uint8Array {
  const palette = paperPalette(made.brand.color);
  const { frame } = speech.words.board;
  const pages = made.leaves.map((leaf, at) => article(leaf, at, speech, palette));
  const contents = made.leaves.map(
    ({ headline }, at) => `<li><a href="#p${at + 1}">${escaped(headline)}</a></li>`,
  );
  const { brand } = made;
  const logo = pictureOf(bytesOf(brand.logo))
    ? `<img class="logo" src="${brand.logo}" alt="${escaped(frame.logo(brand.name))}">`
    : "";
  const html = `<!doctype html>
<html lang="${documentLanguage[speech.language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">
<meta name="generator" content="Loggia">
<title>${escaped(made.title)}</title>
<style>${style(palette, fontTexts)}</style>
</head>
<body>
<header>${logo}<h1>${escaped(made.title)}</h1><p class="lead">${escaped(made.subtitle)}</p><p>${escaped([brand.name, made.madeOn].filter(Boolean).join(" · "))}</p></header>
<nav aria-label="${escaped(frame.contents)}"><ol>${contents.join("")}</ol></nav>
<main>
${pages.join("\n")}
</main>
</body>
</html>
`;
  return new TextEncoder().encode(html);
}

function article(leaf: Leaf, at: number, speech: Speech, palette: Palette): string {
  const { frame } = speech.words.board;
  const { state } = leaf;
  const paragraph = (name: string, text: string) =>
    text === "" ? "" : `<p class="${name}">${escaped(text)}</p>`;
  const facts = [
    [frame.unit, leaf.unit],
    [frame.definition, leaf.definition],
    [frame.source, leaf.publisher],
  ].filter(([, text]) => text !== "");
  const badge = state.demonstration
    ? `<strong class="demonstration">${escaped(frame.demonstration)}</strong>`
    : "";
  return `<article id="p${at + 1}" aria-labelledby="h${at + 1}">
<p class="section">${escaped(leaf.section)} ${badge}</p>
<h2 id="h${at + 1}">${escaped(leaf.headline)}</h2>
<h3>${escaped([leaf.title, leaf.unit].filter(Boolean).join(" · "))}</h3>
${figure(leaf, speech, palette)}
${paragraph("meaning", leaf.meaning)}${paragraph("comment", leaf.comment)}${paragraph("source", stateLine(leaf))}
${facts.length === 0 ? "" : `<details><summary>${escaped(frame.definition)}</summary><dl>${facts.map(([label = "", text = ""]) => `<dt>${escaped(label)}</dt><dd>${escaped(text)}</dd>`).join("")}</dl></details>`}
</article>`;
}

/** The drawing and its numbers behind it; the numbers alone where there is nothing to draw. */
function figure(leaf: Leaf, speech: Speech, palette: Palette): string {
  const { frame } = speech.words.board;
  const picture = pictureOfLeaf(leaf, speech, palette, size);
  if (!picture) return table(leaf.table, leaf.title);
  const keys = picture.keys.map(
    ({ label, color, kind }) =>
      `<li><i class="key-${kind}" style="color:${color}"></i>${escaped(label)}</li>`,
  );
  const legend = keys.length === 0 ? "" : `<ul class="keys" aria-hidden="true">${keys.join("")}</ul>`;
  const drawn = picture.svg.replace(
    /^<svg width="[^"]*" height="[^"]*"/,
    `<svg role="img" aria-label="${escaped(alternative(leaf, speech))}"`,
  );
  return `<figure>${legend}${drawn}</figure>
<details><summary>${escaped(frame.figures)}</summary>${table(leaf.table, leaf.title)}</details>`;
}

function table({ heads, rows }: Table, caption: string): string {
  const kind = (at: number) => (heads[at]?.number ? ' class="number"' : "");
  const head = heads.map(({ text }, at) => `<th scope="col"${kind(at)}>${escaped(text)}</th>`).join("");
  const body = rows.map((row) => {
    const cells = row.map(({ text }, at) =>
      at === 0 ? `<th scope="row">${escaped(text)}</th>` : `<td${kind(at)}>${escaped(text)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

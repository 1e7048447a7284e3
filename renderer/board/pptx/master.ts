import type PptxGenJS from "pptxgenjs";
import type { Palette } from "../../charts/palette.ts";
import type { Speech } from "../../words/index.ts";
import { bytesOf, fitted, pictureOf } from "../image.ts";
import type { Brand } from "../model.ts";
import { hex, typeface } from "./shape-xml.ts";

/** A slide's measures in inches: 16 to 9. */
export const sheet = { width: 13.333, height: 7.5, side: 0.6 } as const;
const wide = sheet.width - 2 * sheet.side;

export const cover = "Loggia 1";
export const page = "Loggia 2";

/** The two layouts of the pack, in the institute's colour, with its name and logo. */
export function defineMasters(pptx: PptxGenJS, brand: Brand, palette: Palette, speech: Speech): void {
  const [sea, soft, quiet] = [hex(palette.sea), hex(palette.soft), hex(palette.quiet)];
  const lang = speech.format.locale;
  pptx.defineSlideMaster({
    title: cover,
    background: { color: "FFFFFF" },
    objects: [
      { rect: { x: 0, y: 0, w: 0.28, h: sheet.height, fill: { color: sea }, line: { width: 0 } } },
      ...logo(brand, speech, { x: sheet.side + 0.2, y: 0.7, width: 3.2, height: 1.3, left: true }),
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...{ x: sheet.side + 0.2, y: 2.5, w: wide - 0.4, h: 1.6 },
            ...{ fontFace: typeface, fontSize: 38, bold: true, color: hex(palette.ink), align: "left" },
            ...{ valign: "bottom", margin: 0, lang },
          },
          text: "",
        },
      },
    ],
  });
  pptx.defineSlideMaster({
    title: page,
    background: { color: "FFFFFF" },
    objects: [
      { rect: { x: 0, y: 0, w: sheet.width, h: 0.09, fill: { color: sea }, line: { width: 0 } } },
      ...logo(brand, speech, { x: sheet.width - sheet.side, y: 0.19, width: 1.6, height: 0.4, left: false }),
      {
        text: {
          text: brand.name,
          options: {
            ...{ x: sheet.side, y: 7.08, w: 5, h: 0.28, margin: 0, lang },
            ...{ fontFace: typeface, fontSize: 9, bold: true, color: soft, valign: "middle" },
          },
        },
      },
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...{ x: sheet.side, y: 0.62, w: wide, h: 0.98 },
            ...{ fontFace: typeface, fontSize: 25, bold: true, color: hex(palette.ink), align: "left" },
            ...{ valign: "middle", margin: 0, lang },
          },
          text: "",
        },
      },
    ],
    slideNumber: {
      ...{ x: sheet.width - sheet.side - 0.8, y: 7.08, w: 0.8, h: 0.28, align: "right" },
      ...{ fontFace: typeface, fontSize: 9, color: quiet, margin: 0 },
    },
  });
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The logo in its own proportions, from the left or up to the right; nothing if there is none. */
function logo(brand: Brand, { words }: Speech, box: Box & { readonly left: boolean }) {
  const picture = pictureOf(bytesOf(brand.logo));
  if (!picture) return [];
  const { width, height } = fitted(picture, box);
  const x = box.left ? box.x : box.x - width;
  const altText = words.board.frame.logo(brand.name);
  return [{ image: { data: brand.logo, altText, x, y: box.y, w: width, h: height } }];
}

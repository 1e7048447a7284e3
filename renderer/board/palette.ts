import type { Palette } from "../charts/palette.ts";
import type { Tone } from "./native/index.ts";

/** The colours of a sheet of paper: the tokens' light values (`tokens.css`), on white. */
const paper: Omit<Palette, "sea" | "seaMid" | "seaPale"> = {
  ink: "#1d272d",
  soft: "#4a5359",
  quiet: "#656560",
  line: "#ece6db",
  card: "#ffffff",
  ghost: "#d9cfbe",
  context: "#cfc6b7",
  hatch: "#a89d8b",
  better: "#13695b",
  worse: "#a2432a",
  font: "Inter",
};

export const usualColor = "#0e5474";

/** The paper's colours with the institute's own; one too pale to be read on white is darkened. */
export function paperPalette(color: string): Palette {
  const sea = readable(/^#[0-9a-f]{6}$/i.test(color) ? color : usualColor);
  return { ...paper, sea, seaMid: blend(sea, "#ffffff", 0.42), seaPale: blend(sea, "#ffffff", 0.7) };
}

export function toneColor(palette: Palette, tone: Tone): string {
  switch (tone) {
    case "main":
      return palette.sea;
    case "mid":
      return palette.seaMid;
    case "pale":
      return palette.seaPale;
    case "ghost":
      return palette.ghost;
    case "quiet":
      return palette.context;
    case "hatch":
    case "better":
    case "worse":
      return palette[tone];
  }
}

type Rgb = readonly [number, number, number];

function rgb(color: string): Rgb {
  const part = (at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/** @param by how far from the first to the second, 0 to 1 */
export function blend(from: string, to: string, by: number): string {
  const [a, b] = [rgb(from), rgb(to)];
  const mixed = a.map((part, at) => Math.round(part + ((b[at] ?? 0) - part) * by));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** WCAG's relative luminance, 0 to 1. */
function luminance(color: string): number {
  const [r, g, b] = rgb(color).map((part) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The colour itself, or as much darker as text on white needs (4.5 to 1). */
function readable(color: string): string {
  for (let by = 0; by < 1; by += 0.05) {
    const darker = blend(color, "#000000", by);
    if (1.05 / (luminance(darker) + 0.05) >= 4.5) return darker;
  }
  return usualColor;
}

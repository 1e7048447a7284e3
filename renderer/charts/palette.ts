import { useEffect, useState, type RefObject } from "react";

const tokens = {
  ink: "--ink",
  soft: "--ink-soft",
  quiet: "--ink-quiet",
  line: "--line-soft",
  card: "--card",
  sea: "--sea",
  seaMid: "--sea-mid",
  seaPale: "--sea-pale",
  ghost: "--ghost",
  context: "--context",
  hatch: "--hatch",
  better: "--better",
  worse: "--worse",
} as const;

/** The few colours a chart may use, resolved from the tokens for the theme in force. */
export type Palette = Readonly<Record<keyof typeof tokens, string>> & { readonly font: string };

/** The token of a colour, for what the page itself draws: it follows the theme without being read. */
export const token = (name: keyof typeof tokens): string => `var(${tokens[name]})`;

/** Reads the tokens as they hold at an element; a custom property itself would come unresolved. */
export function readPalette(place: Element): Palette {
  const probe = document.createElement("span");
  probe.style.forcedColorAdjust = "none";
  place.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const entries = Object.entries(tokens).map(([name, token]) => [name, read(token)]);
  // ECharts writes it into a double-quoted attribute of the saved SVG as it is.
  const font = getComputedStyle(probe).fontFamily.replaceAll('"', "'");
  probe.remove();
  return { ...(Object.fromEntries(entries) as Record<keyof typeof tokens, string>), font };
}

/** The palette at an element, read again when the system or the user changes the theme. */
export function usePalette(place: RefObject<Element | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useEffect(() => {
    const read = () => {
      if (place.current) setPalette(readPalette(place.current));
    };
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    dark.addEventListener("change", read);
    // Before printing: see renderer/print.ts.
    addEventListener("loggia-repaint", read);
    read();
    return () => {
      observer.disconnect();
      dark.removeEventListener("change", read);
      removeEventListener("loggia-repaint", read);
    };
  }, [place]);
  return palette;
}

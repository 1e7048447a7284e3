import { readPalette, type Palette } from "./palette.ts";

/** An element in the light theme, away from sight, to read the tokens at and to draw in. */
export function lightPlace(): { readonly place: HTMLElement; readonly remove: () => void } {
  const place = document.createElement("div");
  place.dataset["theme"] = "light";
  place.style.cssText = "position:fixed;left:-9999px;width:960px;height:540px";
  document.body.append(place);
  return { place, remove: () => place.remove() };
}

/** The colours of the light theme, whatever theme is in force. */
export function inLight(): Palette {
  const { place, remove } = lightPlace();
  const palette = readPalette(place);
  remove();
  return palette;
}

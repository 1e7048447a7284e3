import bold from "./Inter-SemiBold.ttf?inline";
import regular from "./Inter-Regular.ttf?inline";

/** Inter with the letters of the three languages, as base64; see `README.md`. */
const base64 = (address: string): string => address.slice(address.indexOf(",") + 1);

export const fontTexts = { regular: base64(regular), bold: base64(bold) };

export function fontBytes(): { readonly regular: Uint8Array; readonly bold: Uint8Array } {
  const bytes = (text: string) => Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
  return { regular: bytes(fontTexts.regular), bold: bytes(fontTexts.bold) };
}

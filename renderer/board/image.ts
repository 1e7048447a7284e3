/** A picture's kind and size in pixels; undefined if it is neither PNG nor JPEG. */
export type Picture = { readonly kind: "png" | "jpeg"; readonly width: number; readonly height: number };

/** As much as fits into a document that has it on every page. */
export const largestLogo = 500 * 1024;

export function pictureOf(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89_50_4e_47)
    return { kind: "png", width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes.length < 4 || view.getUint16(0) !== 0xff_d8) return undefined;
  // Segment after segment up to the one that states the size; 0xC4, 0xC8 and 0xCC are others.
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { kind: "jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}

/** The bytes of a `data:...;base64,` address; empty if it is none. */
export function bytesOf(address: string): Uint8Array {
  const base64 = /^data:image\/(?:png|jpeg);base64,([A-Za-z0-9+/=]+)$/.exec(address)?.[1];
  return base64 === undefined
    ? new Uint8Array()
    : Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
}

/** The largest size of these proportions inside a box, in the box's own measure. */
export function fitted({ width, height }: Picture, box: { width: number; height: number }) {
  const scale = Math.min(box.width / width, box.height / height);
  return { width: width * scale, height: height * scale };
}

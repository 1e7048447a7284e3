/** Where a text stands in the file: `bytes[from, to)`. */
export type Place = { readonly from: number; readonly to: number };

/** The different texts of one column, as places in the file's bytes; the first text has code 0. */
export type Dictionary = {
  /** @returns the code of `bytes[from, to)`, whose hash is given */
  readonly code: (hash: number, from: number, to: number) => number;
  /** Where each text stands in the file, by code. */
  readonly places: () => readonly Place[];
};

/**
 * A hash table over a file's bytes: a million cells become a handful of texts without one of them being
 * decoded twice. Open addressing; it doubles when it is half full.
 */
export function createDictionary(bytes: Uint8Array): Dictionary {
  let mask = 1023;
  let slots = new Int32Array(mask + 1).fill(-1);
  let hashes = new Int32Array(mask + 1);
  let starts = new Int32Array(mask + 1);
  let ends = new Int32Array(mask + 1);
  let size = 0;

  const grow = (): void => {
    mask = mask * 2 + 1;
    slots = new Int32Array(mask + 1).fill(-1);
    hashes = widened(hashes, mask + 1);
    starts = widened(starts, mask + 1);
    ends = widened(ends, mask + 1);
    for (let code = 0; code < size; code += 1) slots[freeSlot(hashes[code] ?? 0)] = code;
  };
  const freeSlot = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    return slot;
  };
  const isAt = (code: number, from: number, to: number): boolean => {
    const start = starts[code] ?? 0;
    return (ends[code] ?? 0) - start === to - from && areSame(bytes, start, from, to - from);
  };

  return {
    code(hash, from, to) {
      let slot = (hash ^ (hash >>> 15)) & mask;
      for (;;) {
        const code = slots[slot] ?? -1;
        if (code < 0) break;
        if (hashes[code] === hash && isAt(code, from, to)) return code;
        slot = (slot + 1) & mask;
      }
      if (size * 2 > mask) {
        grow();
        slot = freeSlot(hash);
      }
      slots[slot] = size;
      hashes[size] = hash;
      starts[size] = from;
      ends[size] = to;
      size += 1;
      return size - 1;
    },
    places: () =>
      Array.from({ length: size }, (_, code) => ({ from: starts[code] ?? 0, to: ends[code] ?? 0 })),
  };
}

function widened(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  wider.set(numbers);
  return wider;
}

/** Whether two stretches hold the same bytes. */
export function areSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (bytes[one + at] !== bytes[other + at]) return false;
  return true;
}

/** One part of a zip, as its central directory states it; sizes and places in bytes. */
export type Entry = {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
};

const endSignature = 0x06_05_4b_50;
const locatorSignature = 0x07_06_4b_50;
const entrySignature = 0x02_01_4b_50;
/** Written in place of a number that has 64 bits and stands elsewhere. */
const elsewhere = 0xff_ff_ff_ff;

/**
 * The parts of a zip. Read by ourselves, because the unpacker tells neither the checksum of a part
 * nor whether it is encrypted.
 *
 * @throws RangeError if the directory is not where it should be
 */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let { at, count } = findDirectory(view);
  const entries: Entry[] = [];
  for (; count > 0; count -= 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new RangeError("no entry here");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const begin = at + 46;
    const wide = wideNumbers(view, begin + nameLength, extraLength);
    const sized = (place: number): number => {
      const short = view.getUint32(place, true);
      return short === elsewhere ? wide() : short;
    };
    // In this order: the 64-bit field holds only those that did not fit, one after the other.
    const size = sized(at + 24);
    const packed = sized(at + 20);
    const offset = sized(at + 42);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(begin, begin + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      offset,
    });
    at = begin + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectory(view: DataView): { at: number; count: number } {
  // From behind: a comment of up to 65,535 bytes may follow.
  let end = view.byteLength - 22;
  while (view.getUint32(end, true) !== endSignature) end -= 1;
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === locatorSignature) {
    const wideEnd = Number(view.getBigUint64(locator + 8, true));
    return {
      at: Number(view.getBigUint64(wideEnd + 48, true)),
      count: Number(view.getBigUint64(wideEnd + 32, true)),
    };
  }
  return { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
}

/** Gives the 64-bit numbers of an entry's extra field, the next one at each call. */
function wideNumbers(view: DataView, begin: number, length: number): () => number {
  let at = begin;
  while (at < begin + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  return () => {
    const value = Number(view.getBigUint64(next, true));
    next += 8;
    return value;
  };
}

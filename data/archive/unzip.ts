import { inflateSync } from "fflate";
import { crc32 } from "./crc.ts";
import { readDirectory, type Entry } from "./directory.ts";

export type ArchiveProblem = "damaged" | "encrypted" | "too-large";

/** What stands between us and the content of an archive. */
export class ArchiveError extends Error {
  readonly problem: ArchiveProblem;

  constructor(problem: ArchiveProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/** The text of a part by its name, whichever way its slashes and capitals go; undefined: not there. */
export type Archive = (name: string) => string | undefined;

/**
 * A part may have this many bytes unpacked, six times the largest real workbook we know: no file of
 * a few kilobytes may fill the memory.
 */
const partLimit = 256 * 1024 * 1024;

/**
 * Opens a zip. A part is unpacked when it is asked for, and its checksum compared: the unpacker does
 * not, and one wrong bit can be another digit.
 *
 * @throws ArchiveError, when opening or when asking
 */
export function openArchive(bytes: Uint8Array): Archive {
  const part = openArchiveBytes(bytes);
  return (name) => {
    const content = part(name);
    return content && new TextDecoder().decode(content);
  };
}

/** The same for parts that are no text, each of which may be given a limit of its own. */
export function openArchiveBytes(
  bytes: Uint8Array,
): (name: string, limit?: number) => Uint8Array | undefined {
  const entries = new Map(directory(bytes).map((entry) => [plainName(entry.name), entry]));
  return (name, limit = partLimit) => {
    const entry = entries.get(plainName(name));
    return entry && unpack(bytes, entry, limit);
  };
}

function directory(bytes: Uint8Array): Entry[] {
  try {
    return readDirectory(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ArchiveError("damaged", "the archive's directory cannot be read");
  }
}

function unpack(bytes: Uint8Array, { name, ...entry }: Entry, limit: number): Uint8Array {
  if (entry.isEncrypted) throw new ArchiveError("encrypted", name);
  if (entry.size > limit) throw new ArchiveError("too-large", name);
  const lengths = entry.offset + 26;
  const nameLength = (bytes[lengths] ?? 0) + (bytes[lengths + 1] ?? 0) * 256;
  const extraLength = (bytes[lengths + 2] ?? 0) + (bytes[lengths + 3] ?? 0) * 256;
  const begin = lengths + 4 + nameLength + extraLength;
  const packed = bytes.subarray(begin, begin + entry.packed);
  const content = entry.method === 0 ? packed : inflate(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new ArchiveError("damaged", `${name} is not what its checksum says`);
  }
  return content;
}

function inflate(packed: Uint8Array, { size, method }: Omit<Entry, "name">): Uint8Array {
  if (method !== 8) throw new ArchiveError("damaged", `unknown method ${method}`);
  try {
    // Into a given place: what unpacks to more than it says is cut there, and its checksum tells.
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    throw new ArchiveError("damaged", "not to be unpacked"); // whatever fflate stumbled over
  }
}

function plainName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

/** One import as the manifest keeps it. */
export type ImportRecord = {
  /** 1, 2, 3 ... in the order of import; never used again. */
  readonly id: number;
  /** The file's name as the user knows it; never its path. */
  readonly file: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly dataset: string;
  readonly profile: string;
  readonly encoding: string;
  readonly source: string;
  /** When the publisher released the figures, `YYYY-MM-DD HH:MM`; null if the file does not say. */
  readonly release: string | null;
  /** When the file was imported, ISO 8601 in UTC. */
  readonly importedAt: string;
  readonly records: number;
  readonly loaded: number;
  readonly refused: number;
  readonly skipped: number;
  /** True for figures shipped with Loggia. */
  readonly sample: boolean;
  /** The immutable Arrow IPC stream that holds the checked rows, and its SHA-256. */
  readonly part: string;
  readonly partSha256: string;
};

/** A workspace's state: which imports it consists of. Everything else follows from the parts. */
export type Manifest = {
  readonly format: "loggia-workspace";
  readonly version: 1;
  /** Counts the saves, so that two writers notice each other. */
  readonly revision: number;
  readonly savedAt: string;
  readonly imports: readonly ImportRecord[];
};

/** Why a manifest's text cannot be opened. */
export type Unreadable = "damaged" | "newer-version";

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The manifest as text: the checksum of the second line on the first, so that damage shows. */
export async function printManifest(manifest: Manifest): Promise<string> {
  const body = JSON.stringify(manifest);
  return `${await sha256(new TextEncoder().encode(body))}\n${body}\n`;
}

export async function parseManifest(text: string): Promise<Manifest | Unreadable> {
  const [checksum, body, end] = text.split("\n");
  if (body === undefined || end !== "" || checksum !== (await sha256(new TextEncoder().encode(body))))
    return "damaged";
  const parsed: unknown = JSON.parse(body);
  if (typeof parsed !== "object" || parsed === null || !("version" in parsed)) return "damaged";
  // The checksum vouches for the rest: only this program writes it.
  return parsed.version === 1 ? (parsed as Manifest) : "newer-version";
}

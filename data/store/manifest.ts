import type { Mapping } from "../kernel/mapping.ts";

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
  /** Rows taken out for good since, for a person's sake: records = loaded + refused + skipped + erased. */
  readonly erased?: number;
  /** True for figures shipped with Loggia. */
  readonly sample: boolean;
  /** The table of its dataset that is kept by hand in the program; there is one at most in force. */
  readonly byHand?: true;
  /** Invented figures that only show what Loggia can do; every picture made of them says so. */
  readonly demonstration?: true;
  /** The immutable Arrow IPC stream that holds the checked rows, and its SHA-256. */
  readonly part: string;
  readonly partSha256: string;
};

/** What made a version out of the one before. */
export type Action =
  | { readonly kind: "import" | "remove"; readonly import: number }
  | { readonly kind: "restore"; readonly version: number }
  /** `seed`: what Loggia opens with; `remove-demonstration`: all of that which is invented, at once. */
  | { readonly kind: "seed" | "remove-demonstration" }
  /** Somebody's data were taken out for good: there is nothing before it. */
  | { readonly kind: "erase" };

/** One state the workspace was in: which imports were in it. */
export type Version = {
  /** 1, 2, 3 ...; never used again. Version 0 is the empty workspace. */
  readonly id: number;
  readonly at: string;
  readonly action: Action;
  /** Who made it, by the name of their account on the computer; absent where nobody is known. */
  readonly by?: string;
  /** The version this one was made from. */
  readonly before: number;
  readonly imports: readonly number[];
};

/** How the user said that files of these headings are to be read. */
export type RememberedPlan = {
  /** The headings, as JSON. */
  readonly headings: string;
  readonly mapping: Mapping | null;
  /** Answers to questions, by heading. */
  readonly answers: Readonly<Record<string, string>>;
};

/** A workspace's content. Everything else follows from the parts of the imports in it. */
export type Manifest = {
  readonly format: "loggia-workspace";
  readonly version: 2;
  /** Counts the saves, so that two writers notice each other. */
  readonly revision: number;
  readonly savedAt: string;
  /** Every import there ever was; those of the current version are in force. */
  readonly imports: readonly ImportRecord[];
  readonly versions: readonly Version[];
  readonly current: number;
  readonly plans: readonly RememberedPlan[];
  /** Texts that people made of the figures, by name; see `documents.ts`. */
  readonly documents?: Readonly<Record<string, string>>;
};

/** Why a manifest's text cannot be opened. */
export type Unreadable = "damaged" | "newer-version";

/** Works out the SHA-256 of bytes, in hexadecimal. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // Not copied: a file may be as large as the memory allows.
  const digest = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
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
  if (parsed.version === 1) return fromFirst(parsed as unknown as FirstManifest);
  return parsed.version === 2 ? (parsed as unknown as Manifest) : "newer-version";
}

/** The manifest before there were versions: each import made the next one. */
type FirstManifest = Pick<Manifest, "format" | "revision" | "savedAt" | "imports">;

function fromFirst(first: FirstManifest): Manifest {
  const ids = first.imports.map(({ id }) => id);
  const versions = first.imports.map(({ id, importedAt }, at): Version => ({
    id: at + 1,
    at: importedAt,
    action: { kind: "import", import: id },
    before: at,
    imports: ids.slice(0, at + 1),
  }));
  return { ...first, version: 2, versions, current: versions.length, plans: [] };
}

/**
 * Where a workspace keeps its bytes: a folder in Node and Electron, the private file system in a
 * browser without a host. Passed in, so that the data layer knows no file system.
 */
export type WorkspaceFiles = {
  /** The manifest's text, or null if there is none; of the saved state, the one before, or an autosave. */
  readonly readManifest: (which: string) => Promise<string | null>;
  /** The names of earlier states that are kept, the newest first; absent where none are. */
  readonly autosaves?: () => Promise<readonly string[]>;
  /**
   * Makes this text the current manifest and keeps the one before; all or nothing.
   * @param onto `damaged`: the one in its place did not open and is not to be kept as the one before
   */
  readonly commitManifest: (text: string, onto?: "good" | "damaged") => Promise<void>;
  /** The bytes of an immutable part, or null if there is none of that name. */
  readonly readPart: (name: string) => Promise<Uint8Array | null>;
  /** Writes a part that did not exist, durably, before the manifest that names it. */
  readonly writePart: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Deletes all but the current manifest and these parts: the one before, daily copies, other parts. */
  readonly keepOnly?: (parts: readonly string[]) => Promise<void>;
};

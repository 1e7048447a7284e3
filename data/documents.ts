import type { House } from "./house.ts";
import { commit } from "./store/workspace.ts";

/**
 * Texts kept beside the figures, by name: what people make of the figures goes with the workspace that
 * holds them. They are no version of the data and are not undone with one.
 */
export type Documents = Readonly<Record<string, string>>;

/** As long as all of them may be together, in characters: the manifest is written whole at every save. */
export const longestDocuments = 8_000_000;

export function documentsOf({ manifest }: House): Documents {
  return manifest.documents ?? {};
}

/**
 * Keeps a text under a name, or forgets it if it is null; saved when the promise is.
 *
 * @throws RangeError for a name or a text that is too long
 */
export async function keepDocument(house: House, name: string, text: string | null): Promise<void> {
  if (!/^[\p{L}\p{N}][^\p{Cc}]{0,79}$/u.test(name)) throw new RangeError(`no name for a document: ${name}`);
  const { [name]: _before, ...others } = documentsOf(house);
  const documents = text === null ? others : { ...others, [name]: text };
  const length = Object.values(documents).reduce((sum, each) => sum + each.length, 0);
  if (length > longestDocuments) throw new RangeError("no room for another document");
  house.manifest = await commit(house.files, { ...house.manifest, documents });
}

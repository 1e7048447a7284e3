import { indicators, type Loggia } from "../../data/index.ts";
import type { Language } from "../../data/kernel/words.ts";
import { speak } from "../words/index.ts";
import { makePack, type Making } from "./build.ts";
import { differencesOf, freezePack, thawed, type Difference } from "./freeze.ts";
import { findBrand } from "./kept.ts";
import type { Made } from "./model.ts";
import type { Pack } from "./pack.ts";
import { writePack, type Format } from "./write.ts";

/** What is done with packs of an open workspace: the same in the window's worker and on the command line. */
export type Office = {
  readonly make: (pack: Pack, language: Language) => Promise<Made>;
  readonly write: (pack: Pack, language: Language, format: Format) => Promise<Uint8Array>;
  readonly freeze: (pack: Pack) => Promise<Pack>;
  /** What would differ today; nothing for a pack that is not frozen. */
  readonly differences: (pack: Pack) => Promise<readonly Difference[]>;
};

export function openOffice(loggia: Pick<Loggia, "ask" | "imports" | "documents" | "history">): Office {
  const today = async (): Promise<Making> => ({
    ...{ indicators, ask: loggia.ask, imports: await loggia.imports() },
    ...{ brand: findBrand(await loggia.documents()), now: new Date().toISOString() },
  });
  const making = async ({ frozen }: Pack): Promise<Making> => {
    const now = await today();
    return frozen ? thawed(now, frozen) : now;
  };
  const make: Office["make"] = async (pack, language) => makePack(await making(pack), pack, speak(language));
  return {
    make,
    write: async (pack, language, format) => writePack(await make(pack, language), speak(language), format),
    freeze: async (pack) =>
      freezePack(await today(), { ...pack, frozen: null }, (await loggia.history()).current),
    differences: async ({ frozen }) => (frozen ? differencesOf(frozen, loggia.ask) : []),
  };
}

import { createStore, type StoreApi } from "zustand/vanilla";
import type { Language } from "../../data/kernel/words.ts";
import { startPack } from "../board/build.ts";
import type { Difference } from "../board/freeze.ts";
import { brandName, findBrand, findPack, packDocument, packNames, usualPack } from "../board/kept.ts";
import type { Brand, Made } from "../board/model.ts";
import { printPack, type Pack } from "../board/pack.ts";
import { usualColor } from "../board/palette.ts";
import type { Format } from "../board/write.ts";

/** What the board's screen asks of the engine. */
export type BoardEngine = {
  readonly documents: () => Promise<Readonly<Record<string, string>>>;
  readonly keep: (name: string, text: string | null) => Promise<void>;
  readonly make: (pack: Pack, language: Language) => Promise<Made>;
  readonly write: (pack: Pack, language: Language, format: Format) => Promise<Uint8Array>;
  readonly freeze: (pack: Pack) => Promise<Pack>;
  readonly differences: (pack: Pack) => Promise<readonly Difference[]>;
};

export type Board = {
  /** The pack in sight; null until the workspace has said what it keeps. */
  readonly pack: Pack | null;
  /** Its name; the one that is worked on has none. */
  readonly name: string;
  readonly names: readonly string[];
  readonly brand: Brand;
  readonly past: readonly Pack[];
  readonly future: readonly Pack[];
  /** The pack made, in the language it was made in; the one before stays while another is made. */
  readonly made: Made | null;
  readonly making: boolean;
  /** What a frozen pack would show otherwise today; null for any other, or until it is known. */
  readonly differences: readonly Difference[] | null;
  /** Why something could not be made or kept. */
  readonly error: string | null;
};

export type BoardStore = StoreApi<Board> & {
  readonly open: () => Promise<void>;
  /** Makes the pack in sight, unless a newer call overtakes this one. */
  readonly make: (language: Language) => Promise<void>;
  /** Changes the pack; undone with `undo`. A frozen one stays as it is. */
  readonly edit: (change: (pack: Pack) => Pack) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly look: (name: string) => Promise<void>;
  /** Keeps the pack in sight with its figures under a name. */
  readonly freeze: (name: string) => Promise<void>;
  readonly forget: (name: string) => Promise<void>;
  /** The kept pack's pages with today's figures, in place of the one worked on. */
  readonly reuse: () => Promise<void>;
  readonly setBrand: (brand: Brand) => void;
  readonly write: (language: Language, format: Format) => Promise<Uint8Array>;
};

/** More than anybody undoes. */
const longestPast = 100;

export function createBoard(engine: BoardEngine): BoardStore {
  const store = createStore<Board>(() => ({
    ...{ pack: null, name: usualPack, names: [], past: [], future: [], made: null, making: false },
    brand: { name: "", color: usualColor, logo: "" },
    ...{ differences: null, error: null },
  }));
  let asked = 0;
  // One is kept after the other; the last one counts.
  let keeping: Promise<void> = Promise.resolve();
  const keep = (name: string, text: string | null): Promise<void> => {
    keeping = keeping
      .then(() => engine.keep(name, text))
      .catch((error: unknown) => store.setState({ error: String(error) }));
    return keeping;
  };
  const put = (pack: Pack, more: Partial<Board>): void => {
    store.setState({ ...more, pack, error: null });
    void keep(packDocument(usualPack), printPack(pack));
  };
  const step = (from: "past" | "future", to: "past" | "future"): void => {
    const { pack, [from]: before, [to]: after } = store.getState();
    const next = before.at(-1);
    if (!pack || !next) return;
    put(next, { [from]: before.slice(0, -1), [to]: [...after, pack] });
  };
  const look = async (name: string): Promise<void> => {
    const pack = findPack(await engine.documents(), name);
    if (!pack) return;
    store.setState({ ...{ pack, name, past: [], future: [], made: null, differences: null } });
    if (!pack.frozen) return;
    const differences = await engine.differences(pack);
    if (store.getState().pack === pack) store.setState({ differences });
  };
  return {
    ...store,
    async open() {
      const documents = await engine.documents();
      const { name, pack: known } = store.getState();
      const pack = known ?? findPack(documents, name) ?? startPack();
      store.setState({ pack, names: packNames(documents).filter(Boolean), brand: findBrand(documents) });
    },
    async make(language) {
      const { pack } = store.getState();
      if (!pack) return;
      const mine = (asked += 1);
      store.setState({ making: true });
      const settle = (settled: Partial<Board>) => {
        if (mine === asked) store.setState({ ...settled, making: false });
      };
      await engine.make(pack, language).then(
        (made) => settle({ made }),
        (error: unknown) => settle({ error: String(error) }),
      );
    },
    edit(change) {
      const { pack, past } = store.getState();
      const changed = pack && !pack.frozen ? change(pack) : pack;
      if (!pack || !changed || changed === pack) return;
      put(changed, { past: [...past, pack].slice(-longestPast), future: [] });
    },
    undo: () => step("past", "future"),
    redo: () => step("future", "past"),
    look,
    async freeze(name) {
      const { pack, names } = store.getState();
      if (!pack) return;
      await keep(packDocument(name), printPack(await engine.freeze(pack)));
      store.setState({ names: [...new Set([...names, name])].toSorted() });
    },
    async forget(name) {
      await keep(packDocument(name), null);
      const { names } = store.getState();
      store.setState({ names: names.filter((each) => each !== name) });
      await look(usualPack);
    },
    async reuse() {
      const { pack } = store.getState();
      if (!pack) return;
      const before = findPack(await engine.documents(), usualPack);
      const past = before ? [before] : [];
      put({ ...pack, frozen: null, asOf: null }, { name: usualPack, differences: null, past, future: [] });
    },
    setBrand(brand) {
      store.setState({ brand });
      void keep(brandName, JSON.stringify(brand));
    },
    async write(language, format) {
      const { pack } = store.getState();
      if (!pack) throw new Error("no pack is open");
      await keeping;
      return engine.write(pack, language, format);
    },
  };
}

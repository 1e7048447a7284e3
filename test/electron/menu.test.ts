import { expect, test } from "vitest";
import { menuTemplate, type MenuActions } from "../../electron/menu.ts";
import { shellWords } from "../../electron/words/index.ts";

type Item = {
  readonly label?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly type?: string;
  readonly submenu?: readonly Item[];
  readonly click?: () => void;
};

const done: string[] = [];
const act: MenuActions = {
  perform: (what) => void done.push(what),
  go: (screen) => void done.push(`go ${screen}`),
  openWorkspace: (name) => void done.push(`open ${name}`),
  open: () => void done.push("open"),
  checkUpdates: () => void done.push("updates"),
  showLog: () => void done.push("log"),
};
const screens = Array.from({ length: 10 }, (_, at) => ({ id: `s${at}`, label: `Screen ${at}` }));

const menu = (platform: string, language: "sl" | "it" | "en") =>
  menuTemplate({
    platform,
    words: shellWords[language],
    screens,
    workspaces: ["", "Poletje"],
    act,
  }) as unknown as Item[];
const flat = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...flat(item.submenu ?? [])]);

test.each(["darwin", "win32", "linux"])(
  "every item on %s is named in three languages, and differently",
  (platform) => {
    const labels = (["sl", "it", "en"] as const).map((language) =>
      flat(menu(platform, language)).map(({ label }) => label),
    );
    const own = labels[0]?.filter((label) => label !== undefined).length ?? 0;
    expect(own).toBeGreaterThan(30);
    for (const each of labels)
      expect(each.filter((label) => label !== undefined && label !== "")).toHaveLength(own);
    const [sl = [], it = [], en = []] = labels;
    const same = en.filter((label, at) => label !== undefined && (label === sl[at] || label === it[at]));
    // Names, and the one word that English and Italian share.
    expect(same.filter((label) => !/^(Loggia|File|Screen \d|Poletje)$/.test(label ?? ""))).toEqual([]);
  },
);

test.each(["darwin", "win32", "linux"])(
  "no two items on %s share an accelerator, and none is a letter of ours",
  (platform) => {
    const keys = flat(menu(platform, "en")).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(12);
    // On Slovenian and Italian keyboards Alt and AltGr write letters; brackets and the like need them.
    for (const key of keys) expect(key).toMatch(/^(CmdOrCtrl\+(Shift\+)?[A-Z0-9]|F1)$/);
  },
);

test("each item does what it says; undo and redo leave their keys to the window", () => {
  const items = flat(menu("linux", "en"));
  done.length = 0;
  for (const item of items) item.click?.();
  expect(done).toEqual([
    ...["new-workspace", "open", "open ", "open Poletje", "hand-on", "duplicate", "print", "undo", "redo"],
    ...screens.map(({ id }) => `go ${id}`),
    ...["help", "updates", "log", "about"],
  ]);
  for (const label of ["Undo", "Redo"])
    expect(items.find((item) => item.label === label)?.registerAccelerator).toBe(false);
});

test("nothing in it holds an address", () => {
  expect(JSON.stringify(menu("linux", "en"))).not.toMatch(/https?:/);
});

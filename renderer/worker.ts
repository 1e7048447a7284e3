import duckdbWasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { expose, transfer } from "comlink";
import {
  checkTyped,
  openDatabase,
  openLoggia,
  readBaseLayer,
  readHandedOn,
  sampleFiles,
  template,
  type Loggia,
} from "../data/index.ts";
import type { Office } from "./board/office.ts";
import { bothWaysOf } from "./both-ways.ts";
import { catalogue } from "./catalogue.ts";
import duckdbWorker from "./duckdb.ts?worker&url";
import type { Engine } from "./engine.ts";
import { installTrustedTypes } from "./trusted.ts";

installTrustedTypes(location.origin);

// The two downloads and the reading of the workspace go side by side: started here, not in open().
const life = crypto.randomUUID();
const duckdb = new Worker(duckdbWorker, { type: "module", name: life });
const database = openDatabase(duckdb, new URL(duckdbWasm, location.href).href);
void endWith(life);

let opened: Promise<Loggia> | undefined;
let loading: AbortController | undefined;

async function loggia(): Promise<Loggia> {
  if (!opened) throw new Error("the workspace is not open");
  return opened;
}

/** The board's part is loaded when it is first asked for: nothing else waits for it. */
async function office(): Promise<Office> {
  const { openOffice } = await import("./board/office.ts");
  return openOffice(await loggia());
}

const engine: Engine = {
  catalogue: async () => catalogue,
  async open(files, by) {
    const opening = openLoggia({ database, files, by, seed: sampleFiles });
    opened = opening.then((result) => result.loggia);
    opened.catch(() => undefined); // told by this very call, below
    const { recovered } = await opening;
    return { recovered };
  },
  ask: async (indicator, parameters) => (await loggia()).ask(indicator, parameters),
  async load(file, said, progress) {
    const controller = new AbortController();
    loading = controller;
    return (await loggia()).load(file, { ...said, progress, signal: controller.signal });
  },
  cancel: async () => loading?.abort(),
  async preview(file, said) {
    const seen = await (await loggia()).preview(file, said);
    const bothWays = seen.questions.map((question) => [question.column, bothWaysOf(question)] as const);
    return { ...seen, bothWays: Object.fromEntries(bothWays) };
  },
  write: async (dataset, rows, language) => (await loggia()).write(dataset, rows, { language }),
  written: async (dataset, from) => (await loggia()).written(dataset, from),
  loadedRows: async (dataset) => (await loggia()).loadedRows(dataset),
  async check(dataset, texts, language) {
    const names = catalogue.rooms.find(({ id }) => id === dataset)?.fields.map(({ name }) => name) ?? [];
    const rows = texts.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])));
    return checkTyped(dataset, rows, language);
  },
  imports: async () => (await loggia()).imports(),
  history: async () => (await loggia()).history(),
  undo: async () => (await loggia()).undo(),
  redo: async () => (await loggia()).redo(),
  restore: async (version) => (await loggia()).restore(version),
  remove: async (id) => (await loggia()).remove(id),
  removeDemonstration: async () => (await loggia()).removeDemonstration(),
  findText: async (text) => (await loggia()).findText(text),
  erase: async (text) => (await loggia()).erase(text),
  async handOn(settings) {
    const bytes = await (await loggia()).handOn(settings);
    return transfer(bytes, [bytes.buffer as ArrayBuffer]);
  },
  readHandedOn,
  hold: (lock) =>
    new Promise((resolve) => {
      void navigator.locks.request(lock, () => {
        resolve();
        return new Promise(() => undefined);
      });
    }),
  baseLayer: async (bytes) => readBaseLayer(bytes),
  baseMap: async () => (await loggia()).baseMap(),
  keepBaseMap: async (map) => (await loggia()).keepBaseMap(map),
  documents: async () => (await loggia()).documents(),
  keep: async (name, text) => (await loggia()).keep(name, text),
  makeBoard: async (pack, language) => (await office()).make(pack, language),
  async writeBoard(pack, language, format) {
    const bytes = await (await office()).write(pack, language, format);
    return transfer(bytes, [bytes.buffer as ArrayBuffer]);
  },
  freezeBoard: async (pack) => (await office()).freeze(pack),
  boardDifferences: async (pack) => (await office()).differences(pack),
  async template(dataset, language, format) {
    const made = template(dataset, language, format);
    return transfer(made, [made.bytes.buffer as ArrayBuffer]);
  },
};

/**
 * A trap in the engine's code leaves its memory in nobody knows which state: nothing may be computed with
 * it any more. The worker ends, its lock falls, and the window starts another one (renderer/keeper.ts).
 */
const trap = /RuntimeError|out of bounds|unreachable|indirect call|Aborted\(|null function/;

/** DuckDB's worker answers nothing any more once it has ended: without it this one is of no use and ends too. */
async function endWith(lock: string): Promise<void> {
  const isHeld = async () => (await navigator.locks.query()).held?.some(({ name }) => name === lock);
  while (!(await isHeld())) await new Promise((resolve) => setTimeout(resolve, 200));
  await navigator.locks.request(lock, () => undefined);
  close();
}

const careful = Object.fromEntries(
  Object.entries(engine).map(([name, method]) => [
    name,
    async (...args: never[]) => {
      try {
        return await (method as (...args: never[]) => unknown)(...args);
      } catch (error) {
        if (trap.test(String(error))) close();
        throw error;
      }
    },
  ]),
);

expose(careful);

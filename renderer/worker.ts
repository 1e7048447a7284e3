import duckdbWorker from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import duckdbWasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { expose } from "comlink";
import { datasets, indicators, openDatabase, openLoggia, sampleFiles, type Loggia } from "../data/index.ts";
import type { Catalogue, Engine } from "./engine.ts";
import { installTrustedTypes } from "./trusted.ts";

installTrustedTypes(location.origin);

// The two downloads and the reading of the workspace go side by side: started here, not in open().
const database = openDatabase(new Worker(duckdbWorker), new URL(duckdbWasm, location.href).href);

let opened: Promise<Loggia> | undefined;

async function loggia(): Promise<Loggia> {
  if (!opened) throw new Error("the workspace is not open");
  return opened;
}

const engine: Engine = {
  catalogue: async () => catalogue,
  async open(files) {
    const opening = openLoggia({ database, files, seed: sampleFiles });
    opened = opening.then((result) => result.loggia);
    opened.catch(() => undefined); // told by this very call, below
    const { recovered } = await opening;
    return { recovered };
  },
  ask: async (indicator, parameters) => (await loggia()).ask(indicator, parameters),
  load: async (file) => (await loggia()).load(file),
  imports: async () => (await loggia()).imports(),
};

const catalogue: Catalogue = {
  indicators,
  rooms: datasets.map(({ id, title, profiles, contract }) => ({
    id,
    title,
    profiles: profiles.map((profile) => ({ id: profile.id, title: profile.title })),
    fields: contract.columns.map(({ name, label, codes }) => ({ name, label, ...(codes ? { codes } : {}) })),
  })),
};

expose(engine);

import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLoggia, sampleFiles } from "../../data/index.ts";
import { filesInMemory, sha256, startEngine } from "../engine.ts";
import { obtainNativeDuckDb, type NativeDuckDb } from "./peer.ts";
import type { Measured } from "./report.ts";

const runs = 5;
const rows = 1_000_000;

/**
 * A regular export of a million rows, dropped onto Loggia as it opens: all of its road, from the bytes to
 * the saved import, against
 * native DuckDB on one thread, which reads the same file into a table and notes what it rejects.
 */
export async function benchImport(): Promise<Measured> {
  const native = obtainNativeDuckDb();
  const folder = mkdtempSync(join(tmpdir(), "loggia-bench-"));
  const path = join(folder, "long.csv");
  // Written by another process, so that what is left of it is not taken for Loggia's memory.
  execFileSync(process.execPath, [process.argv[1] ?? "", "write-export", path]);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await importByLoggia(path));
    if (run === 0)
      console.log(`peak memory of the first import: ${mebibytes(process.resourceUsage().maxRSS)} MiB`);
    theirs.push(await importNatively(native, path));
  }
  const size = Math.round(statSync(path).size / 1e6);
  rmSync(folder, { recursive: true, force: true });
  const what = `import of ${size} MB, ${rows} rows`;
  return { what, ours, peer: "native DuckDB, one thread, with rejects", theirs };
}

async function importByLoggia(path: string): Promise<number> {
  const database = await startEngine();
  const { loggia } = await openLoggia({ database, files: filesInMemory(), seed: sampleFiles, sha256 });
  const before = performance.now();
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  const summary = await loggia.load({ name: "long.csv", bytes });
  const took = performance.now() - before;
  if (summary.loaded !== rows) throw new Error(`loaded ${summary.loaded} of ${rows} rows`);
  await loggia.close();
  await database.close();
  return took;
}

async function importNatively({ DuckDBInstance }: NativeDuckDb, path: string): Promise<number> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const before = performance.now();
  await connection.run("CREATE TABLE t AS SELECT * FROM read_csv($path, store_rejects = true)", { path });
  const took = performance.now() - before;
  connection.closeSync();
  instance.closeSync();
  return took;
}

/** Writes the export the bench imports. */
export function writeExport(path: string): void {
  for (const piece of longExport()) appendFileSync(path, piece);
}

/** `maxRSS` is in KiB. */
const mebibytes = (kibibytes: number): number => Math.round(kibibytes / 1024);

/** The long form of the statistics office's table: months x municipalities x measures x markets; in pieces. */
function* longExport(): Generator<string> {
  const markets = [
    "Avstrija",
    "Belgija",
    "Češka",
    "Hrvaška",
    "Italija",
    "Madžarska",
    "Nemčija",
    "Poljska",
    "Srbija",
  ];
  let lines = ["MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST"];
  for (let row = 0; row < rows; row += 1) {
    const market = row % markets.length;
    const measure = Math.floor(row / markets.length) % 2;
    const place = Math.floor(row / (markets.length * 2)) % 400;
    const month = Math.floor(row / (markets.length * 2 * 400));
    const year = 1990 + Math.floor(month / 12);
    lines.push(
      [
        `${year}M${String((month % 12) + 1).padStart(2, "0")}`,
        `Občina številka ${place}/Comune ${place}`,
        markets[market],
        measure === 0 ? "Prihodi turistov" : "Prenočitve turistov",
        figureOf(row),
      ].join(";"),
    );
    if (lines.length < 10_000 && row < rows - 1) continue;
    yield `${lines.join("\n")}\n`;
    lines = [];
  }
}

/** Figures without an order that a reader could foresee; the same in every run. */
function figureOf(row: number): number {
  const mixed = Math.imul(row ^ (row >>> 15), 0x2c1b3c6d);
  return (Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) >>> 8) % 5000;
}

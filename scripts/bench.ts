import { benchImport } from "./bench/import.ts";
import { report } from "./bench/report.ts";
import { benchStart } from "./bench/start.ts";

/**
 * Speed as a ratio to a peer measured in the same run, because machines differ and have moods.
 * `import` or `start` as argument measures that alone.
 */
const benches = { start: benchStart, import: benchImport };
const only = process.argv[2];

for (const [name, bench] of Object.entries(benches)) {
  if (only === undefined || only === name) report(await bench());
}

import { execFileSync } from "node:child_process";
import { benchImport, writeExport } from "./bench/import.ts";
import { report } from "./bench/report.ts";
import { benchStart } from "./bench/start.ts";

/**
 * Speed as a ratio to a peer measured in the same run, because machines differ and have moods.
 * `start` or `import` as argument measures that alone.
 */
const [only, path] = process.argv.slice(2);

switch (only) {
  case "write-export":
    writeExport(path ?? "");
    break;
  case "import-here":
    report(await benchImport());
    break;
  default:
    if (only !== "import") report(await benchStart());
    // A process of its own: the memory that building took is not Loggia's.
    if (only !== "start") {
      execFileSync(process.execPath, [process.argv[1] ?? "", "import-here"], { stdio: "inherit" });
    }
}

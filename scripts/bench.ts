import { execFileSync } from "node:child_process";
import { benchBoard } from "./bench/board.ts";
import { benchMap } from "./bench/map.ts";
import { benchImport, writeExport } from "./bench/import.ts";
import { report } from "./bench/report.ts";
import { benchSeason } from "./bench/season.ts";
import { benchSeasonScreen } from "./bench/season-screen.ts";
import { benchStart } from "./bench/start.ts";

/**
 * Speed as a ratio to a peer measured in the same run, because machines differ and have moods.
 * `start`, `import`, `season`, `map` or `board` as argument measures that alone.
 */
const [only, path] = process.argv.slice(2);

switch (only) {
  case "write-export":
    writeExport(path ?? "");
    break;
  case "import-here":
    report(await benchImport());
    break;
  case "start":
    report(await benchStart());
    break;
  case "board":
    await benchBoard();
    break;
  case "map":
    for (const measured of await benchMap()) report(measured);
    break;
  case "season":
    report(await benchSeason());
    report(await benchSeasonScreen());
    break;
  default:
    if (only !== "import") {
      report(await benchStart());
      report(await benchSeason());
      report(await benchSeasonScreen());
      await benchBoard();
    }
    // A process of its own: the memory that building took is not Loggia's.
    execFileSync(process.execPath, [process.argv[1] ?? "", "import-here"], { stdio: "inherit" });
}

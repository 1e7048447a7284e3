import { cp } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { openWorkspaceFolder } from "../../electron/workspace-files.ts";
import { failingDisk } from "../support/failing-disk.ts";
import { temporaryFolder } from "../support/folder.ts";
import { fileOf, openEmpty } from "../support/open.ts";

/** One month's nights of one market, as a release of the statistics office. */
const release = (month: string, nights: number, day: string) =>
  fileOf(
    `MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST\n${month};Školjka;0 Država - SKUPAJ;Prenočitve turistov;${nights}\n`,
    `2164466S_${day}-103000.csv`,
  );

type Seen = { readonly current: number; readonly nights: readonly unknown[] };

/** What somebody sees who opens the workspace anew. */
async function reopened(folder: string): Promise<Seen> {
  const loggia = await openEmpty(await openWorkspaceFolder(folder));
  const { columns } = await loggia.ask("stays_monthly");
  const { current } = await loggia.history();
  await loggia.close();
  return { current, nights: columns["nights"] ?? [] };
}

const before: Seen = { current: 2, nights: [6] };
const after: Seen = { current: 3, nights: [5] };

describe("a return to an earlier version on the real disk", () => {
  test("whose window is closed at any step is wholly there afterwards, or not at all", async () => {
    const seen: Seen[] = [];
    const prepared = await temporaryFolder();
    const first = await openEmpty(await openWorkspaceFolder(prepared));
    await first.load(release("2024M01", 5, "20240301"));
    await first.load(release("2024M01", 6, "20240401"));
    await first.close();
    // One operation later each time, until none is left to fail.
    for (let failing = 0; ; failing++) {
      const folder = await temporaryFolder();
      await cp(prepared, folder, { recursive: true });
      const watched = failingDisk(-1, "EIO");
      const opened = await openEmpty(await openWorkspaceFolder(folder, watched.disk));
      const steps = watched.done.length;
      await opened.close();
      const { disk, done } = failingDisk(steps + failing, "EIO");
      const loggia = await openEmpty(await openWorkspaceFolder(folder, disk));
      const isDone = await loggia.restore(1).then(
        () => true,
        () => false,
      );
      await loggia.close();
      const now = await reopened(folder);
      seen.push(now);
      expect(now.current === 3 ? after : before).toEqual(now);
      if (isDone) expect(now).toEqual(after);
      if (done.length <= steps + failing) break;
    }
    // The steps before the new manifest stands leave the old state, those after it the new one.
    expect(seen[0]).toEqual(before);
    expect(seen.at(-1)).toEqual(after);
    expect(seen.length).toBeGreaterThan(5);
  }, 60_000);
});

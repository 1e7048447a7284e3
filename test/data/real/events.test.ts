import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toRows } from "../../../data/kernel/columns.ts";
import { fileAt, openEmpty } from "../../support/open.ts";
import { realExports } from "../../support/real.ts";

const { path, present } = realExports("events");

describe.skipIf(!present)("real event tables", () => {
  // All numbers were counted in the file with Python's csv.
  it("reads eleven museums' months and keeps closed apart from nothing said", async () => {
    const loggia = await openEmpty();
    const summary = await loggia.load(fileAt(join(path, "la-museums/museum_visitors.csv")));
    const rows = toRows((await loggia.ask("events_rows")).columns);
    await loggia.close();
    expect(summary).toMatchObject({
      ...{ profile: "museum-visitors", loaded: 117, refused: 0, skipped: 0, figures: 956, issues: [] },
    });
    expect(rows).toHaveLength(117 * 11);
    expect(rows.filter(({ attendance }) => attendance === null)).toHaveLength(331);
    expect(rows.filter(({ attendance }) => attendance === 0)).toHaveLength(267);
    expect(rows.filter(({ attendance }) => Number(attendance) > 0)).toHaveLength(689);
    // Four houses have no figure before they opened; 181 blanks come later, and nobody says why.
    const blanks = rows.filter((row) => row["attendance"] === null);
    const opened = new Map<unknown, string>();
    for (const { venue, from, attendance } of rows)
      if (attendance !== null && String(from) < (opened.get(venue) ?? "9999"))
        opened.set(venue, String(from));
    const notYet = blanks.filter(({ venue, from }) => String(from) < (opened.get(venue) ?? ""));
    expect([notYet.length, blanks.length - notYet.length]).toEqual([150, 181]);
    expect([...opened].filter(([, month]) => month > "2014-01-01").sort()).toEqual([
      ["biscailuz_gallery", "2016-10-01"],
      ["gateway_to_nature_center", "2017-03-01"],
      ["iamla", "2016-08-01"],
      ["museum_of_social_justice", "2018-01-01"],
    ]);
    expect(rows.reduce((sum, { attendance }) => sum + Number(attendance ?? 0), 0)).toBe(3_632_655);
    const january = rows.filter(({ line }) => line === 2);
    expect(january.find(({ venue }) => venue === "hellman_quon")?.["attendance"]).toBe(0);
    expect(january.find(({ venue }) => venue === "gateway_to_nature_center")?.["attendance"]).toBeNull();
    expect(january[0]).toMatchObject({
      from: "2014-01-01",
      to: "2014-01-31",
      covers: "month",
      kind: "visitors",
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleFiles, type Loggia } from "../../../data/index.ts";
import { toRows } from "../../../data/kernel/columns.ts";
import { copyProgramme } from "../../../data/programme/next-year.ts";
import { fileOf, openEmpty } from "../../support/open.ts";

const day = { as_of: "2026-11-21" };
let loggia: Loggia;
const rowsOf = async (id: string, parameters: Readonly<Record<string, string>> = day) =>
  toRows((await loggia.ask(id, parameters)).columns);

beforeAll(async () => {
  loggia = await openEmpty();
  for (const { demonstration, ...file } of sampleFiles)
    if (!demonstration) await loggia.load(file, { sample: true });
});
afterAll(() => loggia.close());

describe("next year's register", () => {
  it("is the old one a year later, without what belonged to the old text", async () => {
    const draft = await rowsOf("programme_draft");
    expect(draft).toHaveLength(220);
    expect(draft[134]).toMatchObject({
      target: "T135",
      programme: "2027",
      period: "2027-07-16",
      reserve_date: "2027-06-23",
    });
    for (const row of draft)
      expect(row).toMatchObject({ source_line: null, quote: null, conflict: null, note: null });
    expect(draft.find((row) => row["target"] === "T113")).toMatchObject({
      comparator: "increase-over-year-before",
    });
  });

  it("moves 29 February to a day there is", () => {
    const [row] = copyProgramme(
      [{ target: "A", period: "2028", reserve_date: "2028-02-29" }],
      "2028",
      "2029",
    );
    expect(row).toMatchObject({ period: "2029", reserve_date: "2029-02-28" });
  });

  it("stands beside the old one: written, changed, compared, and undone", async () => {
    const draft = await rowsOf("programme_draft");
    const changed = draft
      .filter((row) => row["target"] !== "T001")
      .map((row) => (row["target"] === "T003" ? { ...row, target_value: 60 } : row));
    expect(await loggia.write("targets", changed)).toMatchObject({
      status: "loaded",
      loaded: 219,
      refused: 0,
    });
    const states = (await rowsOf("programme_compare", {})).map((row) => [row["target"], row["state"]]);
    expect(states.filter(([, state]) => state !== "same")).toEqual([
      ["T003", "changed"],
      ["T001", "dropped"],
    ]);
    expect(await rowsOf("programme_status")).toHaveLength(220);
    expect(await rowsOf("programme_status", { as_of: "2027-02-01" })).toHaveLength(219);
    expect(await rowsOf("programme_status", { ...day, programme: "2027" })).toHaveLength(219);
    await loggia.undo();
    expect(await rowsOf("programme_compare", {})).toEqual([]);
  });
});

describe("a finding of the checker in a programme of one's own", () => {
  it("becomes a conflict by one code on its targets, and can be decided then", async () => {
    const draft = await rowsOf("programme_draft");
    await loggia.write("targets", draft);
    const next = { as_of: "2027-02-01" };
    const [finding] = await rowsOf("programme_check", next);
    expect(finding).toMatchObject({ conflict: null });
    const sides = String(finding?.["targets"]).split(" ");
    const marked = (await loggia.written("targets")).map((row) =>
      sides.includes(String(row["target"])) ? { ...row, conflict: "N1" } : row,
    );
    await loggia.write("targets", marked);
    expect((await rowsOf("programme_check", next))[0]).toMatchObject({ conflict: "N1" });
    expect(await rowsOf("programme_conflicts", next)).toEqual([
      { group: "N1", targets: sides.join(" "), decision: "open" },
    ]);
    await loggia.undo();
    await loggia.undo();
  });
});

describe("what people write down", () => {
  it("is an actual with its row behind it, and a version that can be undone", async () => {
    const of = async (target: string) =>
      (await rowsOf("programme_status")).find((row) => row["target"] === target);
    await loggia.write("actuals", [{ target: "T003", programme: "2026", on: "2026-10-31", actual: 46 }]);
    expect(await of("T003")).toMatchObject({ status: "on-course", actual: 46 });
    expect(await rowsOf("programme_evidence", { ...day, target: "T003" })).toMatchObject([
      { what: "actual", when: "2026-10-31", value: 46, line: 1 },
    ]);
    await loggia.undo();
    expect(await of("T003")).toMatchObject({ status: "actual-missing", actual: null });
  });

  it("decides a conflict: what does not hold is set aside and still counted", async () => {
    const status = async () =>
      new Map((await rowsOf("programme_status")).map((row) => [row["target"], row["status"]]));
    await loggia.write("decisions", [
      { conflict: "C05", programme: "2026", holds: "T100", decided: "2026-03-10" },
    ]);
    const decided = await status();
    expect([decided.size, decided.get("T064"), decided.get("T100")]).toEqual([
      220,
      "set-aside",
      "actual-missing",
    ]);
    await loggia.undo();
    expect((await status()).get("T064")).toBe("actual-missing");
  });
});

describe("actuals from the datasets", () => {
  it("counts and adds up the events of the activity, and never takes a missing one for 0", async () => {
    const heading = "event;from;attendance;kind";
    const own = (name: string, from: string, visitors: string) => `${name};${from};${visitors};visitors`;
    const rows = [
      own("CMoKFEST", "2026-05-14", "900"),
      own("cmokfest", "2026-05-15", "1200"),
      own("CMoKFEST", "2025-05-15", "5000"),
      own("Večeri na placu", "2026-07-03", ""),
    ];
    await loggia.load(fileOf([heading, ...rows].join("\n"), "events.csv"));
    const found = await rowsOf("programme_progress");
    const of = (target: string) => found.find((row) => row["target"] === target);
    expect(of("T043")).toMatchObject({ amount: 2100, origin: "measured", status: "reached" });
    expect(of("T067")).toMatchObject({ amount: null, status: "actual-missing", reason: "unknown-value" });
    expect(of("T065")).toMatchObject({ amount: null, reason: "no-matching-rows" });
    expect(await rowsOf("programme_evidence", { ...day, target: "T043" })).toMatchObject([
      { text: "CMoKFEST", value: 900, from_file: "events.csv", line: 2 },
      { text: "cmokfest", value: 1200, from_file: "events.csv", line: 3 },
    ]);
    await loggia.undo();
  });

  it("adds a performance listed twice once, and counts the evenings and not the festival that holds them", async () => {
    const heading = "event;performance;from;to;attendance;kind;method";
    const rows = [
      "CMoKFEST;;2026-05-14;2026-05-16;2100;visitors;estimate",
      "CMoKFEST;1;2026-05-14;2026-05-14;900;visitors;estimate",
      "CMoKFEST;2;2026-05-15;2026-05-15;1200;visitors;estimate",
      "Večeri na placu;1;2026-07-03;2026-07-03;80;visitors;estimate",
      "Večeri na placu;1;2026-07-03;2026-07-03;75;visitors;tickets",
      "Večeri na placu;2;2026-07-10;2026-07-10;60;visitors;tickets",
      "Večeri na placu;;2026-07-01;2026-08-31;140;visitors;tickets",
    ];
    await loggia.load(fileOf([heading, ...rows].join("\n"), "twice.csv"));
    const found = await rowsOf("programme_progress");
    const of = (target: string) => found.find((row) => row["target"] === target)?.["amount"];
    expect([of("T043"), of("T067"), of("T066")]).toEqual([2100, 140, 2]);
    await loggia.undo();
  });

  it("leaves demonstration rows out, and says so", async () => {
    const text = "event;from;attendance;kind\nCMoKFEST;2026-05-14;9000;visitors\n";
    await loggia.load(fileOf(text, "demo.csv"), { sample: true, demonstration: true });
    const row = (await rowsOf("programme_status")).find((each) => each["target"] === "T043");
    expect(row).toMatchObject({ actual: null, reason: "only-demonstration" });
    expect((await loggia.ask("programme_status", day)).demonstration).toBeUndefined();
    await loggia.undo();
  });
});

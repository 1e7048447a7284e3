import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleFiles, type Loggia } from "../../../data/index.ts";
import { toRows } from "../../../data/kernel/columns.ts";
import { readMeasure } from "../../../data/programme/measurement.ts";
import { fileOf, openEmpty } from "../../support/open.ts";

const day = { as_of: "2026-11-21" };
let loggia: Loggia;

const events = `event,edition,performance,from,to,covers,venue,zone,attendance,method,kind,packages
Filmski večeri na trgu,2026,1,2026-07-03,2026-07-03,performance,Prešernov trg,old-centre,140,estimate,visitors,
Filmski večeri na trgu,2026,2,2026-07-10,2026-07-10,performance,Prešernov trg,old-centre,180,estimate,visitors,
Koprodukcija filmskih večerov,2026,1,2026-07-04,2026-07-04,performance,Krkavče,countryside,60,counter,visitors,
Koprodukcija filmskih večerov,2026,2,2026-07-11,2026-07-11,performance,Gračišče,countryside,70,counter,visitors,
Koprodukcija filmskih večerov,2026,3,2026-07-18,2026-07-18,performance,Krkavče,countryside,50,counter,visitors,
Street Art Fest Koper,2026,,2026-09-01,2026-09-04,performance,Mesto,town,1500,estimate,visitors,3
Poletje z biseri,2026,,2026-08-05,2026-08-05,performance,Taverna,old-centre,,estimate,visitors,0
`;
const campaigns = `channel,campaign,market,from,to,impressions,spend,currency,providers,mentions
meta-ads,Pomlad se začne v mestu 2026,SI,2026-03-20,2026-05-15,1000,20,EUR,47,
radio,Pomlad se začne v mestu 2026,SI,2026-04-01,2026-04-30,,30,EUR,44,
meta-ads,Zeleno zaledje,AT,2026-04-05,2026-05-20,5000,900,EUR,,
google-ads,Zeleno zaledje,DE,2026-05-25,2026-06-20,5000,900,EUR,,
google-ads,Z bičikleto po Istri,SI,2026-09-05,2026-10-20,700,90,EUR,,
meta-ads,Fantazima,IT,2026-11-10,2026-12-24,700,90,EUR,,
meta-ads,Jesen,NL,2026-02-10,2026-02-24,700,90,EUR,,
meta-ads,Jesen,BE,2026-02-10,2026-02-24,700,90,EUR,,
press,Koper odmeva,,2026-01-01,2026-06-30,,,,,30
press,Koper odmeva,,2026-07-01,2026-10-31,,,,,14
`;
const measures = `measure,section,title,status,milestone,milestone done,done
2.3.2.2,2.3.2.2,Prireditve,in-progress,merila,2026-04-15,
2.3.2.6,2.3.2.6,Najemniki,done,,,
2.3.2.8,2.3.2.8,Portal,done,,,2026-10-01
`;
const tenants = `lokacija;najemnik;dejavnost;krog;od;do
Čevljarska;A;keramika;1. cikel;1. 4. 2025;31. 7. 2025
Čevljarska;B;grafike;1. cikel;11. 8. 2025;27. 2. 2026
Čevljarska;C;knjige;2. cikel;1. 9. 2026;
`;

beforeAll(async () => {
  loggia = await openEmpty();
  for (const { demonstration, ...file } of sampleFiles)
    if (!demonstration && !/ukrepi/.test(file.name)) await loggia.load(file, { sample: true });
  for (const [name, text] of Object.entries({ events, campaigns, measures, tenants }))
    expect(await loggia.load(fileOf(text, `${name}.csv`)), name).toMatchObject({
      status: "loaded",
      refused: 0,
    });
});
afterAll(() => loggia.close());

const of = async (target: string, asked: Readonly<Record<string, string>> = day) =>
  toRows((await loggia.ask("programme_progress", asked)).columns).find((row) => row["target"] === target);

describe("what the datasets measure", () => {
  it.each([
    ["T050", 160, "reached", "the mean of its evenings, not their sum"],
    ["T118", 2, "missed", "different places in the countryside, of three evenings"],
    ["T027", 4, "missed", "the days a row covers"],
    ["T037", 4, "reached", "the same days against the other side of the conflict"],
    ["T142", 2, "behind", "events with packages on sale, none sold among them"],
    ["T187", 47, "noted", "the largest row of a campaign, never their sum"],
    ["T196", 2, "behind", "the campaigns the programme names, however they are called in full"],
    ["T193", 1, "reached", "abroad only"],
    ["T194", 2, "reached", "its markets"],
    ["T195", 1, "noted", "a campaign that touches the period"],
    ["T199", 4, "behind", "the near markets, Benelux as one"],
    ["T157", 2, "reached", "both windows; what lies across their edge is in neither"],
    ["T164", 1, "reached", "a milestone by its day"],
    ["T183", 1, "reached", "a measure by its day"],
    ["T168", 1, "reached", "a cycle is closed with its last stay"],
  ])("%s is %d, %s: %s", async (target, amount, status) => {
    expect(await of(target)).toMatchObject({ amount, status, origin: "measured" });
  });

  it("says later than planned where it was, and what is under way is not done", async () => {
    expect(await of("T164")).toMatchObject({ actual_on: "2026-04-15", reason: "done-late" });
    expect(await of("T165")).toMatchObject({ status: "not-due" });
    expect(await of("T165", { as_of: "2027-01-05", programme: "2026" })).toMatchObject({ status: "missed" });
    expect(await of("T164", { as_of: "2026-04-01" })).toMatchObject({
      ...{ actual: 0, status: "missed" },
    });
  });

  it.each([
    ["T180", "no-day", "done, but nobody wrote when"],
    ["T017", "data-cannot-tell", "recording days are no rows"],
    ["T122", "done", "held, though nobody was counted"],
    ["T184", "due-later", "no row of that measure"],
  ])("%s says why: %s", async (target, reason) => {
    expect(await of(target)).toMatchObject({ reason });
  });

  it("leads each measured target to its rows, by file and line", async () => {
    const rows = toRows((await loggia.ask("programme_evidence", day)).columns);
    const measured = toRows((await loggia.ask("programme_progress", day)).columns).filter(
      (row) => row["origin"] === "measured",
    );
    expect(measured.length).toBeGreaterThan(15);
    for (const { target } of measured) {
      const own = rows.filter((row) => row["target"] === target && row["what"] === "actual");
      expect(own.length, String(target)).toBeGreaterThan(0);
      for (const row of own) {
        expect(row["from_file"]).toMatch(/\.csv$/);
        expect(row["line"]).toBeGreaterThan(1);
      }
    }
  });

  it("gives all 220 one status still, on any day", async () => {
    for (const as_of of ["2026-01-15", "2026-07-01", "2026-11-21", "2026-12-31"]) {
      const areas = toRows((await loggia.ask("programme_by_area", { as_of, programme: "2026" })).columns);
      expect(areas.reduce((sum, row) => sum + Number(row["targets"]), 0)).toBe(220);
    }
  });

  it("grows over a baseline people entered, and never adds what overlaps", async () => {
    const base = "target,programme,base year,value in the base year\nT113,2026,2025,40\n";
    await loggia.load(fileOf(base, "baselines.csv"));
    expect(await of("T113")).toMatchObject({ amount: 44, base: 40, goal: 42, status: "reached" });
    const twice = `${campaigns.split("\n")[0]}\npress,Koper odmeva,,2026-06-15,2026-07-15,,,,,9\n`;
    expect(await loggia.load(fileOf(twice, "twice.csv"))).toMatchObject({ status: "loaded", loaded: 1 });
    expect(await of("T113")).toMatchObject({ amount: null, reason: "overlapping-rows" });
    await loggia.undo();
  });
});

describe("a sentence that measures", () => {
  const row = { target: "N1", programme: "2027", period: "2026", indicator: "x", unit: "visitors" };
  const stated = { ...row, target_value: 5, comparator: "at-least", activity: "Poletje", dataset: "events" };

  it.each([
    ["events_rows?sum=attendance&kinnd=visitors", "a condition nobody knows would narrow nothing"],
    ["events_rows?sum=attendence", "a column nobody knows"],
    ["campaigns_rows?sum=reach&campaign=Jesen", "reach is never added"],
    ["events_cost?sum=visitors", "no rows to lead to"],
    ["no_such_thing?count=event", "no such indicator"],
    ["events_rows?sum=attendance&without=nothing", "no such list"],
    ["events_rows", "no head"],
    ["count=event", "no indicator"],
  ])("that cannot be measured says so: %s (%s)", async (text) => {
    await loggia.write("targets", [{ ...stated, measured_by: text }]);
    expect(await of("N1", { as_of: "2026-12-31", programme: "2027" })).toMatchObject({
      ...{ actual: null, reason: "measure-unreadable" },
    });
  });

  it("is read into its parts", () => {
    expect(
      readMeasure("campaigns_rows?count=market&market=DE|NL,BE&campaign=~Jesen&x!=y&period=touched"),
    ).toEqual({
      ...{ indicator: "campaigns_rows", by: "count", of: ["market"], without: null, isTouching: true },
      where: [
        { column: "market", isNot: false, any: [["DE"], ["NL", "BE"]] },
        { column: "campaign", isNot: false, any: [["~Jesen"]] },
        { column: "x", isNot: true, any: [["y"]] },
      ],
    });
  });
});

import { expect, it } from "vitest";
import { fileOf, openEmpty } from "../../support/open.ts";
import { describeNasty, nastyRows } from "../../support/nasty.ts";

describeNasty("premises", {
  "late-windows-1250.csv": { status: "loaded", issues: [] },
  "register-blank-rows.csv": {
    status: "loaded",
    issues: ["damaged-identifier 4", "damaged-identifier 5", "impossible-value 5", "release-unknown"],
    skips: "2 blank",
  },
  "dates-iso-register.csv": { status: "loaded", issues: ["release-unknown"] },
  "missing-signs.csv": { status: "loaded", issues: ["no-status 3"] },
  "dates-open.csv": { status: "refused", issues: ["open-question 1"] },
  "dates-american.csv": { status: "loaded", issues: [] },
  "dates-serial.csv": { status: "loaded", issues: ["not-a-date 2", "not-a-date 3"] },
  "damaged-codes.csv": {
    status: "loaded",
    issues: ["damaged-identifier 3", "damaged-identifier 4", "impossible-value 5"],
  },
  "joined-headings.csv": { status: "loaded", issues: ["ignored-column 1"] },
  "days-as-text.csv": { status: "loaded", issues: ["not-a-count 2", "impossible-value 4"] },
  "status-spellings.csv": { status: "loaded", issues: ["no-status 7", "unknown-code 8"] },
  "vacant-yes.csv": { status: "loaded", issues: ["no-status 4"] },
  "leased-yes.csv": { status: "loaded", issues: ["no-status 4"] },
  "status-yes.csv": { status: "loaded", issues: ["unknown-code 2"] },
  "points.csv": {
    status: "loaded",
    issues: ["impossible-value 4", "swapped-axes 6", "not-a-point 7"],
  },
  "point-beside-degrees.csv": { status: "loaded", issues: ["ignored-column 1"] },
  "zero-degrees.csv": { status: "loaded", issues: ["impossible-value 2", "impossible-value 2"] },
  "one-address.csv": {
    status: "loaded",
    issues: [
      "unknown-street 2",
      "unknown-street 3",
      "shared-address 3",
      "contradicting-row 4",
      "contradicting-row 5",
    ],
  },
  "wrong-places.csv": {
    status: "loaded",
    issues: [
      "swapped-axes 3",
      "outside-slovenia 4",
      "shared-address 4",
      "impossible-value 5",
      "impossible-value 5",
      "unknown-street 6",
      "swapped-axes 7",
      "outside-slovenia 8",
      "vacant-after-visit 8",
    ],
  },
  "tract-counts.csv": { status: "loaded", issues: [] },
  "plain-synonyms.csv": { status: "loaded", issues: ["ignored-column 1"] },
  "total-in-code.csv": {
    status: "loaded",
    issues: ["no-status 2", "no-status 3", "total-agrees 4"],
    skips: "1 total",
  },
  "counts-by-area.csv": { status: "refused", issues: ["counts-not-units 1"] },
});

const rows = (name: string) => nastyRows("premises", name, "premises_rows");

it("reads one letter beyond ASCII on the last of 262 lines", async () => {
  expect((await rows("late-windows-1250.csv")).at(-1)).toMatchObject({ street: "Čevljarska ulica" });
});

it.each([
  ["vacant-yes.csv", ["vacant", "occupied", null]],
  ["leased-yes.csv", ["occupied", "vacant", null]],
])("%s: a YES means what its heading asks", async (name, statuses) => {
  expect((await rows(name)).map((row) => row["status"])).toEqual(statuses);
});

it("takes a sign for no number, and keeps it; zero stays zero", async () => {
  expect(await rows("missing-signs.csv")).toMatchObject([
    { floor_area: null, rent: null, vacant_since: null, flag: "floor_area=NA; rent=--; vacant_since=None" },
    { floor_area: 42.5, rent: null, vacant_since: null, flag: null, status: null },
    { floor_area: null, rent: 0, vacant_since: null, flag: "floor_area=< 50; vacant_since=-" },
  ]);
});

it("reads a point in each of its spellings, and none where none is", async () => {
  const points = await rows("points.csv");
  expect(points.map((row) => [row["lat"], row["lon"], row["e"], row["n"]])).toEqual([
    [45.5478, 13.7304, null, null],
    [45.5478, 13.7304, null, null],
    [null, null, null, null],
    [45.5435263, 13.7303095, 400_850, 45_630],
    [45.5435263, 13.7303095, 400_850, 45_630],
  ]);
});

it("tells a vacancy as old as the register from one whose first day is known", async () => {
  const known = (await rows("register-blank-rows.csv")).map((row) => [
    row["vacant_since_known"],
    row["vacant_days"],
  ]);
  expect(known).toEqual([
    ["known", 2337],
    ["before-first-mapping", 4018],
    ["known", null],
  ]);
});

it("lets one date that can only be American decide the column, and keeps zeros in front of codes", async () => {
  expect((await rows("dates-american.csv")).map((row) => row["vacant_since"])).toEqual([
    "2014-02-25",
    "2014-02-25",
    "2018-07-08",
  ]);
  expect((await rows("damaged-codes.csv"))[0]).toMatchObject({ premise: "00577", register: "0733010" });
});

it.each([
  ["Leased", "loaded", ["occupied", "vacant"]],
  ["Empty now", "refused", []],
])("mapped by the user, a YES under %s is %s", async (heading, status, statuses) => {
  const loggia = await openEmpty();
  const file = fileOf(`Round,Code,${heading}\n2026,KP-001,YES\n2026,KP-002,NO\n`);
  const fields = { Round: "wave", Code: "premise", [heading]: "status" };
  const summary = await loggia.load(file, { mapping: { dataset: "premises", fields, constants: {} } });
  const { columns } = await loggia.ask("premises_rows");
  await loggia.close();
  expect([summary.status, columns["status"]]).toEqual([status, statuses]);
});

it("knows the obvious synonyms of its headings, and no rent by area for a rent", async () => {
  expect(await rows("plain-synonyms.csv")).toMatchObject([
    { address: "Čevljarska 1", floor_area: 45.5, owner_kind: "municipality", status: "vacant", rent: 620 },
    { floor_area: 110, owner_kind: "private", status: "occupied", vacant_since: null, rent: 990 },
  ]);
});

it("puts a place right where that leaves no doubt, leaves it out elsewhere, and drops no row", async () => {
  const told = await rows("wrong-places.csv");
  expect(told.map((row) => [row["street"], row["lat"] !== null, row["vacant_since"]])).toEqual([
    ["Verdijeva ulica", true, "2026-01-15"],
    ["Čevljarska ulica", true, null],
    ["Čevljarska ulica", false, null],
    ["Titov trg", false, null],
    ["Školjčna ulica", true, null],
    ["Whelk Lane", true, null],
    ["Belveder", false, null],
  ]);
  expect(told[1]).toMatchObject({ lat: 45.5472, lon: 13.7301 });
});

it.each([
  ["missing-signs.csv", { units: 2, vacant: 1, rate: 0.5, area: null, status_unknown: 1 }],
  ["status-spellings.csv", { units: 5, vacant: 4, rate: 0.8, status_unknown: 1, denominator: "all-mapped" }],
  ["total-in-code.csv", { units: null, vacant: null, rate: null, status_unknown: 2, denominator: null }],
])("%s: a premise without a status is counted apart, and in no share", async (name, total) => {
  const vacancy = await nastyRows("premises", name, "premises_vacancy");
  expect(vacancy.filter(({ street }) => street === "total")).toEqual([expect.objectContaining(total)]);
});

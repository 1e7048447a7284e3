import { expect, it } from "vitest";
import { describeNasty, nastyRows } from "../../support/nasty.ts";

describeNasty("popup-tenants", {
  "parking-rows.csv": { status: "loaded", issues: ["release-unknown"], skips: "1 other-kind" },
  "one-trader-twice.csv": { status: "loaded", issues: ["duplicate-row 3"] },
  "stay-open.csv": {
    status: "loaded",
    issues: ["impossible-value 3", "not-a-date 4", "unknown-code 4"],
  },
});

it("keeps flags in names and days in words, and tells two kiosks by where they stand", async () => {
  const rows = await nastyRows("popup-tenants", "parking-rows.csv", "popup_tenants_rows");
  expect(rows).toMatchObject([
    { place: "Cockle Place (L)", trading_days: "Wednesday;Thursday;Friday", recorded: "2019-01-03" },
    { place: "Whelk Road", trading_days: "Monday - Saturday", unit: null, lon: -0.130106, lat: 51.51653 },
    { place: "Whelk Road", trading_days: "Monday - Saturday", unit: null, lon: -0.130207, lat: 51.51663 },
  ]);
});

it("leaves the last day of a stay that lasts empty", async () => {
  const rows = await nastyRows("popup-tenants", "stay-open.csv", "popup_tenants_rows");
  expect(rows).toMatchObject([
    { first_day: "2026-05-04", last_day: null, outcome: "lease", satisfaction: 4.5 },
    { first_day: "2026-06-01", last_day: "2026-07-31", outcome: "no-lease", satisfaction: null },
  ]);
});

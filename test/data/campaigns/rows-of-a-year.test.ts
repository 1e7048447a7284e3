import { expect, it } from "vitest";
import { toRows } from "../../../data/kernel/columns.ts";
import { fileOf, openEmpty } from "../../support/open.ts";

const heading =
  "Campaign name,Reporting starts,Reporting ends,Starts,Ends,Impressions,Reach,Link clicks,Amount spent (EUR)";
const report = (name: string, days: string): ReturnType<typeof fileOf> =>
  fileOf(`${heading}\n${name},${days},1000,800,10,20\n`, `${name}.csv`);

// A report of years is about the week its ad ran: the figures count it there, so its source must stand there too.
it("leads from the figures of a year to the rows and the file they come from", async () => {
  const loggia = await openEmpty();
  await loggia.load(report("Ran in one week", "2011-01-01,2018-08-01,2018-07-10,2018-07-18"));
  await loggia.load(report("Days against it", "2017-05-01,2017-05-31,2019-07-10,2019-07-18"));
  const files = async (year: string): Promise<unknown> => {
    const { columns, origins } = await loggia.ask("campaigns_totals", { year });
    const rows = toRows((await loggia.ask("campaigns_rows", { year })).columns);
    return [
      toRows(columns).map(({ impressions }) => impressions),
      origins.map(({ file }) => file),
      rows.map(({ file }) => file),
    ];
  };
  expect(await files("2018")).toEqual([[1000], ["Ran in one week.csv"], ["Ran in one week.csv"]]);
  expect(await files("2017")).toEqual([[1000], ["Days against it.csv"], ["Days against it.csv"]]);
  expect(await files("2011")).toEqual([[], [], []]);
  await loggia.close();
});

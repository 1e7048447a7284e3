import { describe, expect, test } from "vitest";
import { datasets, indicators } from "../../../data/index.ts";
import { languages } from "../../../data/kernel/words.ts";
import { catalogue } from "../../../renderer/catalogue.ts";
import { showCell, showField } from "../../../renderer/words/cell.ts";
import { speak } from "../../../renderer/words/index.ts";
import { sourceName } from "../../../renderer/words/source-name.ts";

const column = (indicator: string, name: string) => {
  const found = indicators.find(({ id }) => id === indicator)?.columns.find((each) => each.name === name);
  if (!found) throw new Error(`${indicator} has no ${name}`);
  return found;
};

describe("a row's cell", () => {
  test.each([
    ["premises_rows", "lat", 51.5501234, "51.55012"],
    ["premises_rows", "lon", 13.73, "13.73000"],
    ["campaigns_rows", "ctr", 0.0116, "1.16%"],
    ["stays_yearly", "change", 0.05, "+5.0%"],
  ])("of %s, %s: %d is shown as %s", (indicator, name, cell, text) => {
    expect(showCell(speak("en"), column(indicator, name), cell)).toBe(text);
  });

  test("is shown alike before it is taken in", () => {
    const field = (room: string, name: string) =>
      catalogue.rooms.find(({ id }) => id === room)?.fields.find((each) => each.name === name);
    expect(showField(speak("en"), field("campaigns", "ctr"), 0.0116)).toBe("1.16%");
    expect(showField(speak("en"), field("premises", "lat"), 51.5501234)).toBe("51.55012");
  });
});

describe("a source", () => {
  test("is a proper name, or has one in every language", () => {
    expect(sourceName("sl", "SURS 2164466S")).toBe("SURS 2164466S");
    expect(sourceName("sl", "own table")).toBe("lastna tabela");
    expect(sourceName("it", "a, b, c", "mapping")).toBe("tabella propria");
    expect(showCell(speak("sl"), column("events_rows", "source"), "museum visitors")).toBe(
      "obiskovalci muzejev",
    );
  });

  test.each(languages)("that a plain table names is told in %s", (language) => {
    const english = ["own table", "own records"].filter((each) => sourceName(language, each) === each);
    expect(english).toEqual(language === "en" ? ["own table", "own records"] : []);
    expect(datasets.length).toBeGreaterThan(0);
  });
});

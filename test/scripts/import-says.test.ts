import { expect, it } from "vitest";
import type { Mapping } from "../../data/kernel/mapping.ts";
import { describe } from "../../scripts/verbs/import.ts";
import { proposal } from "../../scripts/verbs/proposal.ts";
import { speak } from "../../renderer/words/index.ts";
import { nastyFile } from "../support/nasty.ts";
import { fileOf, openEmpty } from "../support/open.ts";

it("a file of which one table was read is partly loaded on the command line too", async () => {
  const loggia = await openEmpty();
  const summary = await loggia.load(nastyFile("campaigns", "ga4-snapshot-one-known.csv"));
  await loggia.close();
  const said = (language: "sl" | "it" | "en") => describe(summary, speak(language));
  expect(said("en")).toMatch(/^ga4-snapshot-one-known\.csv: Partly loaded/);
  expect(said("it")).toMatch(/: Caricato in parte/);
  expect(said("sl")).toMatch(/: Delno naloženo[\s\S]*tu se začne še ena tabela/);
});

it("a table of nights without a country is asked of whom it counts, and read once that is said", async () => {
  const table = "občina;mesec;prenočitve\r\nKoper;2025-01;7604\r\nKoper;2025-02;9401\r\n";
  const loggia = await openEmpty();
  const file = fileOf(table, "nocitve.csv");
  const summary = await loggia.load(file);
  expect(summary.status).toBe("refused");
  const [like, save, mapping = ""] = await proposal(loggia, file, {}, summary, speak("en"));
  expect(like).toBe(
    "It looks most like: Overnight stays. No column says: market (total = all markets, foreign = foreign markets, domestic = domestic market, AT = Austria, …).",
  );
  expect(save).toContain("--mapping MAPPING.json");
  const said = JSON.parse(mapping.replace('"?"', '"total"')) as Mapping;
  expect(await loggia.load(file, { mapping: said })).toMatchObject({
    status: "loaded",
    loaded: 2,
    refused: 0,
  });
  await loggia.close();
});

it.each(["prenočitve skupaj", "Skupno število prenočitev", "Total nights", "Totale pernottamenti"])(
  "the heading %j says itself that it counts everybody",
  async (heading) => {
    const loggia = await openEmpty();
    const summary = await loggia.load(fileOf(`občina;mesec;${heading}\r\nKoper;2025-01;7604\r\n`));
    expect(summary).toMatchObject({ status: "loaded", loaded: 1 });
    expect((await loggia.ask("stays_rows")).columns).toMatchObject({
      market: ["total"],
      measure: ["nights"],
    });
    await loggia.close();
  },
);

import { afterAll, beforeAll, expect, it } from "vitest";
import { indicators, type Loggia } from "../../../data/index.ts";
import { languages } from "../../../data/kernel/words.ts";
import { speak } from "../../../renderer/words/index.ts";
import { fileOf, openEmpty } from "../../support/open.ts";

let loggia: Loggia;
beforeAll(async () => {
  loggia = await openEmpty();
});
afterAll(() => loggia.close());

const kinds = ["actions:link_click", "CONVERSIONS", "Kliki na povezavo", "ogled »vodičev« (PDF)"];

it("names what platforms write as code words, in every language, and leaves alone what it does not know", async () => {
  const head = "kanal;kampanja;od;do;prikazi;rezultati;vrsta rezultatov;strošek;valuta";
  const rows = kinds.map((kind, at) => `radio;K${at};1. 9. 2026;30. 9. 2026;100;${at + 1};${kind};10;EUR`);
  const summary = await loggia.load(fileOf([head, ...rows, ""].join("\r\n"), "oglasi.csv"));
  expect(summary).toMatchObject({ status: "loaded", loaded: 4 });
  const { columns } = await loggia.ask("campaigns_results");
  const found = indicators.find(({ id }) => id === "campaigns_results");
  const codes = found?.columns.find(({ name }) => name === "result_kind")?.codes;
  const shown = languages.map((language) =>
    (columns["result_kind"] ?? []).map((kind) => speak(language).label(codes, String(kind))),
  );
  expect(Object.fromEntries(languages.map((language, at) => [language, shown[at]]))).toEqual({
    sl: ["kliki na povezavo", "konverzije", "kliki na povezavo", "ogled »vodičev« (PDF)"],
    it: ["clic sul link", "conversioni", "clic sul link", "ogled »vodičev« (PDF)"],
    en: ["link clicks", "conversions", "link clicks", "ogled »vodičev« (PDF)"],
  });
});

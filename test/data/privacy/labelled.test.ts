import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  isCodiceFiscale,
  isEmail,
  isEmso,
  isIban,
  isPhone,
  isTaxNumber,
  withoutNumbers,
} from "../../../data/intake/plan/personal-numbers.ts";
import { isPerson } from "../../../data/intake/plan/persons.ts";
import { toRows } from "../../../data/kernel/columns.ts";
import { fileOf, openEmpty } from "../../support/open.ts";

/**
 * 247 cells with what they are: 148 personal, 99 that only look so. Made by a Python script of its own: the
 * check digits by the published rules (EMŠO and tax number modulo 11, ISO 13616, codice fiscale), the look-alikes
 * by spoiling one digit, by EAN-13, and as real tables of premises have them.
 */
const cells = readFileSync(join(import.meta.dirname, "labelled-cells.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [, quoted, plain, kind] = /^(?:"((?:[^"]|"")*)"|([^;]*));(.*)$/.exec(line) ?? [];
    return { text: (quoted ?? plain ?? "").replaceAll('""', '"'), kind: kind ?? "" };
  });

/** What Loggia takes a cell for. */
const kindOf = (text: string): string => {
  const kinds = { emso: isEmso, iban: isIban, email: isEmail, codice: isCodiceFiscale, name: isPerson };
  const [kind] =
    Object.entries({ ...kinds, tax: isTaxNumber, phone: isPhone }).find(([, is]) => is(text)) ?? [];
  return kind ?? (withoutNumbers(text) === text ? "none" : "within");
};
const found = cells.map(({ text, kind }) => ({ text, kind, taken: kindOf(text) }));

describe("what 247 labelled cells are taken for", () => {
  it("are as many as is said, and none twice", () => {
    expect(cells).toHaveLength(247);
    expect(new Set(cells.map(({ text }) => text)).size).toBe(247);
    expect(cells.filter(({ kind }) => kind === "none")).toHaveLength(99);
  });

  it.each([
    ["emso", 1],
    ["iban", 1],
    ["codice", 1],
    ["email", 1],
    ["phone", 1],
    ["tax", 1],
    ["name", 0.9],
  ] as const)("%s: at least %d of them are recognised", (kind, recall) => {
    const own = found.filter((each) => each.kind === kind);
    const missed = own.filter(({ taken }) => taken === "none").map(({ text }) => text);
    expect((own.length - missed.length) / own.length, missed.join(" | ")).toBeGreaterThanOrEqual(recall);
  });

  it("of all that is taken for personal at least 95 % is, and of EMŠO and IBAN all", () => {
    const taken = found.filter((each) => each.taken !== "none");
    const wrong = taken.filter(({ kind }) => kind === "none").map(({ text }) => text);
    expect((taken.length - wrong.length) / taken.length, wrong.join(" | ")).toBeGreaterThanOrEqual(0.95);
    for (const kind of ["emso", "iban"])
      expect(taken.filter((each) => each.taken === kind && each.kind !== kind)).toEqual([]);
  });
});

/** Each kind in a column of its own under a heading that says nothing, and the look-alikes beside them. */
it("columns of them are not loaded, whatever their headings; look-alikes come through as they are", async () => {
  const personal = ["emso", "iban", "codice", "email", "phone", "tax"];
  const own = (kind: string) => cells.filter((each) => each.kind === kind).map(({ text }) => text);
  const none = own("none");
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = none.map((text, at) =>
    [
      ...["2026", `P${at}`, "Titov trg", String(at), "prazno"],
      ...[text, ...personal.map((kind) => own(kind)[at % own(kind).length] ?? "")].map(quoted),
    ].join(";"),
  );
  const headings = "val popisa;oznaka prostora;ulica;hišna številka;stanje;opomba";
  const more = personal.map((_, at) => `stolpec ${at}`).join(";");
  const loggia = await openEmpty();
  const summary = await loggia.load(fileOf(`${headings};${more}\n${lines.join("\n")}\n`, "popis.csv"));
  expect(summary).toMatchObject({ status: "loaded", loaded: none.length, refused: 0 });
  const columns = summary.issues.flatMap(({ code, column }) => (code === "personal-column" ? [column] : []));
  expect(columns).toEqual(personal.map((_, at) => `stolpec ${at}`));
  const notes = toRows((await loggia.ask("premises_rows")).columns).map(({ note }) => note);
  await loggia.close();
  const spoiled = none.filter((text) => !notes.includes(text));
  expect(spoiled.length, spoiled.join(" | ")).toBeLessThanOrEqual(none.length * 0.05);
});

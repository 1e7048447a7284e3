import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const project = join(import.meta.dirname, "../../..");
const nasty = join(project, "test/nasty");

const rows = readFileSync(join(nasty, "README.md"), "utf8")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter(([, id = ""]) => /^[OC]\d+$/.test(id))
  .map(([, id = "", quirk = "", shown = "", said = ""]) => ({ id, quirk, shown: named(shown), said }));

const ids = [numbered("O", 27), numbered("C", 34)].flat();

function named(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
}

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
}

describe("the table of quirks", () => {
  it("has each of them once, in order", () => {
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  it.each(rows)("shows $id ($quirk) by files and tests that are there", ({ shown, said }) => {
    expect(shown.length).toBeGreaterThan(0);
    const places = shown.map((name) => join(name.startsWith("test/") ? project : nasty, name));
    expect(places.filter((place) => !existsSync(place))).toEqual([]);
    expect(said).not.toBe("");
  });

  it("says nothing by a code that the files it names do not bring", () => {
    const codes = /^[a-z]+(-[a-z]+)+$/;
    const tests = [
      "test/data/nasty.test.ts",
      ...readdirSync(import.meta.dirname).map((name) => `test/data/nasty/${name}`),
    ];
    const told = tests.map((name) => readFileSync(join(project, name), "utf8")).join("\n");
    const unknown = rows.flatMap(({ id, said }) =>
      named(said)
        .filter((code) => codes.test(code) && !told.includes(code))
        .map((code) => `${id} ${code}`),
    );
    expect(unknown).toEqual([]);
  });
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allImports, findCircle, importsOf, sourceFiles } from "./support/imports.ts";
import type { Edge } from "./support/imports.ts";
import { walls } from "./support/walls.ts";

const root = join(import.meta.dirname, "..");
const edges = allImports(root);
const show = ({ from, to }: Edge): string => `${from} -> ${to}`;

/** `a/b.ts -> c?url` as the edge it describes. */
function parseEdge(text: string): Edge {
  const [from = "", target = ""] = text.split(" -> ");
  const [to = "", query = ""] = target.split("?");
  return { from, to, query };
}

describe("the walls", () => {
  test.each(walls)("$sentence", ({ holds }) => {
    expect(edges.filter((edge) => !holds(edge)).map(show)).toEqual([]);
  });

  test("No import goes in a circle.", () => {
    expect(findCircle(edges)).toBeNull();
  });

  test("Every import of our own leads to a file.", () => {
    const missing = edges.filter(
      ({ to }) => /^(data|electron|renderer|scripts|test)\//.test(to) && !existsSync(join(root, to)),
    );
    expect(missing.map(show)).toEqual([]);
  });

  test("No file has more than 400 lines.", () => {
    const lines = (path: string): number =>
      readFileSync(join(root, path), "utf8").trimEnd().split("\n").length;
    const written = sourceFiles(root, /\.(ts|tsx|mjs|css|sql)$/);
    expect(written.some((path) => path.endsWith(".css"))).toBe(true);
    expect(written.filter((path) => lines(path) > 400)).toEqual([]);
  });
});

describe("the walls would be noticed if broken", () => {
  const breaches = walls.flatMap(({ sentence, breaches, holds }) =>
    breaches.map((breach) => ({ breach, sentence, holds })),
  );

  test.each(breaches)("$breach", ({ breach, holds }) => {
    expect(holds(parseEdge(breach))).toBe(false);
  });

  test("a circle of three", () => {
    const circle = ["a.ts -> b.ts", "b.ts -> c.ts", "c.ts -> a.ts", "a.ts -> d.ts"].map(parseEdge);
    expect(findCircle(circle)).toEqual(["a.ts", "b.ts", "c.ts", "a.ts"]);
    expect(findCircle(circle.slice(0, 2))).toBeNull();
  });

  test.each([
    'import { a } from "../store/a.ts";',
    'import type { A } from "../store/a.ts";',
    'export * from "../store/a.ts";',
    'import "../store/a.ts";',
    'const a = await import("../store/a.ts");',
    'type A = import("../store/a.ts").A;',
    'import a from "../store/a.ts?raw";',
  ])("written as %s", (text) => {
    expect(importsOf("data/kernel/x.ts", text).map(({ to }) => to)).toEqual(["data/store/a.ts"]);
  });

  test("the search finds the project's own imports", () => {
    expect(edges.map(show)).toContain("electron/main.ts -> electron/window.ts");
    expect(edges.length).toBeGreaterThan(100);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { isRefused, type Refusal } from "../../../data/statistics/refusal.ts";

/** Figures computed by another program; see `oracle/README.md`. */
export function oracle<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(join(import.meta.dirname, "oracle", `${name}.json`), "utf8")) as Shape;
}

export type Series = { readonly start: [number, number]; readonly values: number[] };
export type Year = Readonly<Record<string, number | null>>;

/** Agreement as the oracle's README has it: the difference within `tolerance` x max(1, |expected|). */
export function expectClose(actual: unknown, expected: unknown, tolerance: number, path = "value"): void {
  if (typeof expected === "number") {
    const off = Math.abs((actual as number) - expected) / Math.max(1, Math.abs(expected));
    if (!(off <= tolerance)) expect.fail(`${path} is ${String(actual)}, not ${expected} (off by ${off})`);
    return;
  }
  if (expected === null || typeof expected !== "object") return expect(actual, path).toBe(expected);
  if (Array.isArray(expected)) expect((actual as unknown[]).length, path).toBe(expected.length);
  for (const [key, value] of Object.entries(expected)) {
    expectClose((actual as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`);
  }
}

/** The answer, where a refusal would be a failure. */
export function given<Answer extends object>(answer: Answer): Exclude<Answer, Refusal<string>> {
  if (isRefused(answer)) expect.fail(`refused: ${JSON.stringify(answer)}`);
  return answer as Exclude<Answer, Refusal<string>>;
}

/** The full years of a series that starts in January. */
export function yearsOf({
  start,
  values,
}: {
  start: [number, number];
  values: (number | null)[];
}): Map<string, number[]> {
  const years = Array.from(
    { length: Math.floor(values.length / 12) },
    (_, i): [string, (number | null)[]] => [String(start[0] + i), values.slice(12 * i, 12 * i + 12)],
  );
  return new Map(
    years.flatMap(([year, months]) => {
      const known = months.filter((value) => value !== null);
      return known.length === 12 ? [[year, known]] : [];
    }),
  );
}

/** Standard normal noise from a source of even noise (Box & Muller 1958). */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findContradictions } from "../../../data/programme/contradictions.ts";
import { isSameActivity, nameKey } from "../../../data/programme/names.ts";
import { readSpan } from "../../../data/programme/span.ts";
import { typeOf, type Target } from "../../../data/programme/register.ts";
import { parse } from "papaparse";

const file = join(import.meta.dirname, "../../../data/koper-2026/work-programme.csv");
const register = parse<Record<string, string>>(readFileSync(file, "utf8").trim(), { header: true }).data.map(
  toTarget,
);

function toTarget(row: Record<string, string>): Target {
  const text = (name: string): string | null => row[name] || null;
  const value = row["target_value"] ? Number(row["target_value"]) : null;
  return {
    ...{
      target: row["target"] ?? "",
      programme: "2026",
      section: text("section"),
      line: text("source_line"),
    },
    ...{
      area: text("area"),
      activity: text("activity"),
      indicator: row["indicator"] ?? "",
      period: text("period"),
    },
    ...{ span: readSpan(text("period"), "2026"), reserve: text("reserve_date"), kind: text("kind") },
    ...{
      comparator: text("comparator"),
      type: typeOf(text("comparator"), value, text("unit")),
      value,
      max: null,
    },
    ...{ unit: text("unit"), baseline: null, describesBaseline: false, conflict: text("conflict") },
    ...{ dataset: null, measuredBy: null, row: {} },
  };
}

const found = (targets: readonly Target[]) =>
  findContradictions(targets).map(({ rule, targets: all }) =>
    [rule, ...all.map(({ target }) => target)].join(" "),
  );

describe("the programme of 2026", () => {
  it.each([
    ["CMoKFEST 10 or 6", "number T025 T042"],
    ["Street Art Fest 5 days or 4", "number T027 T037"],
    ["Libertas 40 or 20 events", "number T064 T100"],
    ["film evenings 8 or 10", "number T116 T117"],
    ["film evenings 1,000 or 800", "number T075 T119"],
    ["Koper odmeva 10 % or 5 %", "number T073 T114"],
    ["walks 150 or 100 each", "per-event T081 T125 T126"],
    ["Altroke's reserve date before the event", "reserve T135"],
  ])("%s", (_, finding) => {
    expect(found(register)).toContain(finding);
  });

  it("15 findings in 15 of the 20 known conflicts, none outside them", () => {
    const all = findContradictions(register);
    const groups = all.map(({ targets }) => new Set(targets.flatMap(({ conflict }) => conflict ?? [])));
    expect(all).toHaveLength(15);
    for (const group of groups) expect(group.size).toBe(1);
    const missed = [...new Set(register.flatMap(({ conflict }) => conflict ?? []))].filter(
      (id) => !groups.some((group) => group.has(id)),
    );
    // What only the meaning of two sentences says.
    expect(missed.toSorted()).toEqual(["C15", "C16", "C17", "C19", "C20"]);
  });

  it("raises no alarm over the 177 targets without a conflict", () => {
    expect(found(register.filter(({ conflict }) => conflict === null))).toEqual([]);
  });

  it("finds nearly every number that is said twice and differently", () => {
    const counted = register.filter(
      ({ value, kind }) => value !== null && ["output", "attendance", "promotion"].includes(kind ?? ""),
    );
    const seen = counted.filter((target) => {
      const twin = { ...target, target: "X", section: "9", value: (target.value ?? 0) * 2 + 1 };
      return (
        findContradictions([target, { ...twin, activity: `Program ${target.activity ?? ""}` }]).length > 0
      );
    });
    expect([seen.length, counted.length]).toEqual([counted.length, counted.length]);
  });

  it("raises no alarm when the same numbers are said twice", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...register.filter(({ reserve, span }) => !reserve || !span || reserve > span.first)),
        (target) => {
          expect(found([target, { ...target, target: "X" }])).toEqual([]);
        },
      ),
    );
  });
});

describe("names of activities", () => {
  it.each([
    ["CmoKFest", "CMoKFEST"],
    ["Program Kulturnega stičišča Libertas", "Libertas"],
    ["Koprodukcija Poletja z biseri", "Poletje z biseri"],
    ["Program rezidence Hiše Alojza Kocjančiča", "Hiša Alojza Kocjančiča"],
    ["Projekt 'Koper odmeva'", "Koper odmeva"],
  ])("%s is %s", (a, b) => expect(isSameActivity(a, b)).toBe(true));

  it.each([
    ["Altroke Istra Gourmet Festival (1)", "Altroke Istra Gourmet Festival (2)"],
    ["Koncerti", "Večeri družabnih iger"],
    ["Dvorana Sv. Frančiška", "Hiša kulture Sv. Anton"],
  ])("%s is not %s", (a, b) => expect(isSameActivity(a, b)).toBe(false));

  it("has one key for the ways a name is written", () => {
    expect(nameKey("Festival CMoKFEST")).toBe(nameKey("cmokfest"));
  });
});

describe("periods", () => {
  it.each([
    ["2026", "2026-01-01", "2026-12-31", true],
    ["2026-07/2026-08", "2026-07-01", "2026-08-31", false],
    ["2026-05-15/2026-05-17", "2026-05-15", "2026-05-17", false],
    ["poletje 2026", "2026-06-01", "2026-08-31", true],
    ["late 2026-06/2026-08-31", "2026-06-21", "2026-08-31", false],
    ["entro 2026-12-31", "2026-01-01", "2026-12-31", false],
    ["od 2026-03", "2026-03-01", "2026-12-31", false],
    ["2025-2026-02", "2025-01-01", "2026-02-28", false],
    ["2026-11-20 or 2026-11-26", "2026-11-20", "2026-11-26", false],
    ["do konca leta", "2026-01-01", "2026-12-31", false],
    ["2025-12", "2025-12-01", "2025-12-31", false],
  ])("%s", (text, first, last, vague) => {
    expect(readSpan(text, "2026")).toEqual({ first, last, vague });
  });

  it.each(["standing", "year 1", "when terminal works", ""])("%s has no date", (text) => {
    expect(readSpan(text, "2026")).toBeUndefined();
  });
});

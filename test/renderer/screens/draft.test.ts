import { describe, expect, test } from "vitest";
import type { Look, Room } from "../../../renderer/engine.ts";
import {
  faultsOf,
  firstDraft,
  inAcross,
  setRole,
  setSeveral,
  toMapping,
  toSaid,
  type Draft,
} from "../../../renderer/screens/mapping/draft.ts";

const draft: Draft = {
  dataset: "stays",
  fields: { kdaj: "month" },
  constants: { place: "Koper", month: "2019-01", market: " " },
  across: null,
  answers: {},
};
const field = (name: string, required: boolean) => ({
  name,
  type: "text" as const,
  label: { sl: name, it: name, en: name },
  ...(required ? { required } : {}),
});
const room: Room = {
  id: "stays",
  title: { sl: "", it: "", en: "" },
  profiles: [],
  fields: [field("month", true), field("place", true), field("value", true), field("note", false)],
  grain: ["month", "place"],
  rows: null,
  coverage: null,
};
const look = { questions: [], loaded: 3, suggestions: [], remembered: null } as unknown as Look;

describe("a draft of a mapping", () => {
  test("begins with what was said before, else with what the headings suggest", () => {
    const suggestions = [{ dataset: "a", fields: { x: "y" }, constants: {} }];
    expect(firstDraft({ ...look, suggestions }).fields).toEqual({ x: "y" });
    const remembered = { dataset: "a", fields: { x: "z" }, constants: { c: "1" } };
    expect(firstDraft({ ...look, suggestions, remembered }).fields).toEqual({ x: "z" });
    expect(firstDraft({ ...look, suggestions, remembered }, "b").fields).toEqual({});
  });

  test("a field moves from column to column and is never in two", () => {
    expect(setRole(draft, "mesec", "month").fields).toEqual({ mesec: "month" });
    expect(setRole(draft, "kdaj", "").fields).toEqual({});
  });

  test("a column among the several is no field, and the other way round", () => {
    const several = { ...draft, across: { headings: ["a"], key: "place", value: "value" } };
    expect(setRole(several, "kdaj", inAcross)).toMatchObject({
      fields: {},
      across: { headings: ["a", "kdaj"] },
    });
    expect(setRole(several, "a", "note").across?.headings).toEqual([]);
    expect(setSeveral(several, ["b", "kdaj"], ["kdaj", "a", "b"])).toMatchObject({
      fields: {},
      across: { headings: ["kdaj", "b"] },
    });
  });

  test("texts that are blank or given by a column are not said", () => {
    expect(toMapping(draft)).toEqual({
      dataset: "stays",
      fields: draft.fields,
      constants: { place: "Koper" },
    });
    const half = { ...draft, across: { headings: [], key: "place", value: "value" } };
    expect(toMapping(half)).not.toHaveProperty("across");
  });

  test("what was answered before is asked again where a mapping is explained", () => {
    expect(toSaid({ ...draft, answers: { b: "dmy" } }, true, ["a", "b"]).answers).toEqual({
      a: "",
      b: "dmy",
    });
    expect(toSaid(draft, false, ["a"])).toEqual({ answers: {} });
  });

  test("says what is missing, doubled, half said, unanswered, or of no use", () => {
    const kinds = (each: Draft, seen = look) => faultsOf(each, room, seen).map(({ kind }) => kind);
    expect(kinds(draft)).toEqual(["missing"]);
    const whole = { ...draft, fields: { kdaj: "month", koliko: "value" } };
    expect(kinds(whole)).toEqual([]);
    expect(kinds({ ...whole, across: { headings: ["c"], key: "place", value: "value" } })).toEqual(["twice"]);
    expect(kinds({ ...whole, across: { headings: [], key: "", value: "" } })).toEqual(["across"]);
    expect(kinds(whole, { ...look, questions: [{ column: "kdaj" }] } as unknown as Look)).toEqual([
      "question",
    ]);
    expect(kinds(whole, { ...look, loaded: 0 })).toEqual(["nothing"]);
  });
});

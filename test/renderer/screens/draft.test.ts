import { describe, expect, test } from "vitest";
import type { Look, Room } from "../../../renderer/engine.ts";
import { headingsToExplain, senseless, setMeaning } from "../../../renderer/screens/mapping/several.ts";
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
const look = {
  inspection: { deviating: [] },
  questions: [],
  loaded: 3,
  suggestions: [],
  remembered: null,
} as unknown as Look;

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

describe("headings that do not say what they are", () => {
  const across = { headings: ["a_total", "nights"], key: "place", value: "value" };
  const codes = ["arrivals", "nights"].map((id) => ({
    id,
    label: { sl: id, it: id, en: id },
    spellings: [],
  }));
  const refused = {
    ...look,
    loaded: 0,
    inspection: {
      deviating: [{ code: "unknown-code", severity: "error", column: "place", value: "a_total" }],
    },
  } as unknown as Look;

  test("are asked for, and stay to be changed once they are explained", () => {
    const key = { ...field("place", true), codes };
    expect(headingsToExplain(across, key, refused)).toEqual(["a_total"]);
    expect(senseless(across, refused)).toEqual(["a_total"]);
    const explained = setMeaning(across, "a_total", "arrivals");
    expect(headingsToExplain(explained, key, look)).toEqual(["a_total"]);
    expect(headingsToExplain(across, key, look)).toEqual([]);
  });

  test("of texts and months all are shown as soon as one cannot be read", () => {
    expect(headingsToExplain(across, field("place", true), look)).toEqual([]);
    expect(headingsToExplain(across, field("place", true), refused)).toEqual(across.headings);
  });

  test("keep it from being taken in; a blank or an idle explanation is none", () => {
    const whole = { ...draft, fields: { kdaj: "month" }, constants: {}, across };
    expect(faultsOf(whole, room, refused)).toEqual([{ kind: "meaning", heading: "a_total" }]);
    const said = { a_total: "arrivals", nights: " ", gone: "x" };
    expect(toMapping({ ...whole, across: { ...across, meanings: said } }).across?.meanings).toEqual({
      a_total: "arrivals",
    });
    expect(toMapping({ ...whole, across: { ...across, meanings: {} } }).across).not.toHaveProperty(
      "meanings",
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { begin } from "../../../../renderer/parts/grid/history.ts";
import { actionOf } from "../../../../renderer/parts/grid/keys.ts";
import { rangeOf } from "../../../../renderer/parts/grid/selection.ts";
import {
  extentOf,
  firstState,
  reduce,
  type Action,
  type GridState,
} from "../../../../renderer/parts/grid/state.ts";
import { tableOf, wordsOf } from "./fields.ts";

const start = (...words: readonly string[]): GridState =>
  firstState(words[0]?.length ?? 3, begin(words.length > 0 ? tableOf(...words) : []));

/** Presses keys as a person would: `^` is Ctrl, `+` is Shift; a letter is typed into its cell. */
function press(state: GridState, ...keys: readonly string[]): GridState {
  return keys.reduce((before, each) => {
    const [ctrl, shift] = [each.startsWith("^"), /^\^?\+/.test(each) && each.length > 1];
    const key = each.replace(/^\^?\+?(?=.)/, "");
    const action = actionOf({ key, ctrl, shift, alt: false });
    if (!action) throw new Error(`${each} does nothing`);
    const after = reduce(before, action);
    return action.kind === "edit" && action.mode === "over"
      ? reduce(after, { kind: "commit", text: key, to: null })
      : after;
  }, state);
}

const activeOf = ({ selection: { active } }: GridState) => [active.row, active.column];
const now = ({ history }: GridState) => wordsOf(history.now);

describe("keys", () => {
  it("type a row with Tab and begin the next with Enter, below where it began", () => {
    const typed = press(start(), "ArrowRight", "a", "Tab", "b", "Enter", "c");
    expect(now(typed)).toEqual([".ab", ".c."]);
    expect(activeOf(typed)).toEqual([1, 1]);
  });

  it("go on from the end of a row to the next one and back, and stop at the ends of the table", () => {
    expect(activeOf(press(start("abc", "def"), "End", "Tab"))).toEqual([1, 0]);
    expect(activeOf(press(start("abc", "def"), "ArrowDown", "+Tab"))).toEqual([0, 2]);
    expect(activeOf(press(start("abc"), "ArrowUp", "ArrowLeft"))).toEqual([0, 0]);
    expect(activeOf(press(start("abc"), "ArrowDown", "ArrowDown", "ArrowDown"))).toEqual([1, 0]);
  });

  it("jump along what is filled, as in a spreadsheet", () => {
    const state = start("a.", "b.", "..", "c.", "..");
    expect(activeOf(press(state, "^ArrowDown"))).toEqual([1, 0]);
    expect(activeOf(press(state, "^ArrowDown", "^ArrowDown"))).toEqual([3, 0]);
    expect(activeOf(press(state, "^ArrowDown", "^ArrowDown", "^ArrowDown"))).toEqual([5, 0]);
    expect(activeOf(press(state, "^End"))).toEqual([4, 1]);
    expect(activeOf(press(state, "^End", "^Home"))).toEqual([0, 0]);
  });

  it("select with Shift, empty with Delete, fill down, and take it all back", () => {
    const state = press(start("abc", "def", "ghi"), "+ArrowDown", "+ArrowRight");
    expect(rangeOf(state.selection)).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    const emptied = press(state, "Delete");
    expect(now(emptied)).toEqual(["..c", "..f", "ghi"]);
    const filled = press(state, "^d");
    expect(now(filled)).toEqual(["abc", "abf", "ghi"]);
    expect(now(press(filled, "^z"))).toEqual(["abc", "def", "ghi"]);
    expect(now(press(filled, "^z", "^y"))).toEqual(["abc", "abf", "ghi"]);
    expect(rangeOf(press(state, "^a").selection)).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
  });
});

describe("rows", () => {
  it("are added below, doubled and deleted, and what is deleted comes back", () => {
    const state = start("ab", "cd", "ef");
    const added = reduce(state, { kind: "add" });
    expect([now(added), activeOf(added)]).toEqual([
      ["ab", "..", "cd", "ef"],
      [1, 0],
    ]);
    const two = reduce(state, { kind: "go", to: "down", extend: true });
    expect(now(reduce(two, { kind: "duplicate" }))).toEqual(["ab", "cd", "ab", "cd", "ef"]);
    const deleted = reduce(two, { kind: "remove" });
    expect(now(deleted)).toEqual(["ef"]);
    expect(now(reduce(deleted, { kind: "undo" }))).toEqual(["ab", "cd", "ef"]);
  });

  it("only offered are neither deleted nor doubled", () => {
    const offered = press(start("ab"), "ArrowDown");
    for (const kind of ["remove", "duplicate", "clear"] as const)
      expect(reduce(offered, { kind }).history).toBe(offered.history);
  });
});

it("a cell that is left as it was is no step, and one left twice says so once", () => {
  const editing = reduce(start("ab"), { kind: "edit", mode: "in" });
  const same = reduce(editing, { kind: "commit", text: "a", to: "down" });
  expect([same.history.past, activeOf(same)]).toEqual([[], [1, 0]]);
  const done = reduce(editing, { kind: "commit", text: "x", to: "down" });
  expect(reduce(done, { kind: "commit", text: "x", to: null })).toBe(done);
  expect(now(reduce(editing, { kind: "cancel" }))).toEqual(["ab"]);
});

it("whatever is pressed, every row keeps its width, the selection stays inside, and undo leads back", () => {
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.record({
      kind: fc.constant("go" as const),
      to: fc.constantFrom("up", "down", "left", "right"),
      extend: fc.boolean(),
      by: fc.constantFrom(1, 15, "edge"),
    }),
    fc.record({
      kind: fc.constantFrom("clear", "fill", "add", "remove", "duplicate", "undo", "redo", "all"),
    }),
    fc.record({ kind: fc.constant("step" as const), to: fc.constantFrom("up", "down", "left", "right") }),
    fc.record({ kind: fc.constant("rows" as const), row: fc.nat(3), extend: fc.boolean() }),
    fc.string({ maxLength: 2 }).map((text) => ({ kind: "commit" as const, text, to: null })),
  ) as fc.Arbitrary<Action>;
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      const first = start("abc", "def");
      let state = first;
      for (const each of actions) {
        const before = each.kind === "commit" ? reduce(state, { kind: "edit", mode: "over" }) : state;
        state = reduce(before, each);
        expect(state.history.now.every((row) => row.length === 3)).toBe(true);
        const { rows, columns } = extentOf(state);
        const { bottom, right } = rangeOf(state.selection);
        expect(bottom < rows && right < columns).toBe(true);
      }
      while (state.history.past.length > 0) state = reduce(state, { kind: "undo" });
      expect(state.history.now).toEqual(first.history.now);
    }),
  );
});

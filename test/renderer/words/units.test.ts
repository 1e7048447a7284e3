import { expect, test } from "vitest";
import { unitAfter } from "../../../renderer/words/programme/units.ts";

test.each([
  ["sl", "events", 1, "dogodek"],
  ["sl", "events", 2, "dogodka"],
  ["sl", "events", 4, "dogodki"],
  ["sl", "events", 5, "dogodkov"],
  ["sl", "events", 101, "dogodek"],
  ["sl", "weekends", 3, "konci tedna"],
  ["it", "concerts", 1, "concerto"],
  ["it", "concerts", 50, "written"],
  ["en", "concerts", 1, "concert"],
  ["en", "concerts", 50, "written"],
  // A person's own unit, and a target without a number.
  ["sl", "škatle", 5, "written"],
  ["sl", "events", null, "written"],
] as const)("%s: %s of %s are %s", (language, unit, value, said) => {
  expect(unitAfter(language, unit, value, "written")).toBe(said);
});

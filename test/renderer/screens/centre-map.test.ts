import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleFiles, type Loggia } from "../../../data/index.ts";
import { narrowed } from "../../../renderer/screens/centre/scene.ts";
import { filesInMemory, openInNode } from "../../../scripts/engine.ts";

let loggia: Loggia;
beforeAll(async () => (loggia = await openInNode(filesInMemory(), sampleFiles)));
afterAll(() => loggia.close());

const asked = [
  {},
  { street: "Čevljarska ulica" },
  { owner_kind: "municipality" },
  { owner_kind: "private", street: "Kidričeva ulica" },
  { street: "nowhere" },
];

it.each(asked)("what is selected on the map is what the engine would answer (%j)", async (selected) => {
  const whole = await loggia.ask("premises_map", { wave: "jesen 2026" });
  const { columns } = await loggia.ask("premises_map", { wave: "jesen 2026", ...selected });
  expect(narrowed(whole.columns, selected)).toEqual(columns);
  const uses = [...new Set(columns["use"])].filter((use) => use !== null);
  for (const use of uses.slice(0, 3)) {
    const both = { ...selected, use: String(use) };
    const answer = await loggia.ask("premises_map", { wave: "jesen 2026", ...both });
    expect(narrowed(whole.columns, both)).toEqual(answer.columns);
  }
});

import { expect, test } from "vitest";
import { datasets } from "../../../data/index.ts";
import { languages } from "../../../data/kernel/words.ts";
import { speak } from "../../../renderer/words/index.ts";
import { isShown, whereShown } from "../../../renderer/words/where.ts";

test.each(languages)("every dataset says in %s where to look, or that no screen shows it yet", (language) => {
  const speech = speak(language);
  for (const { id } of datasets) {
    const said = whereShown(speech, id);
    const titles = Object.values(speech.words.screens);
    if (isShown(id)) expect(titles.some((title) => said.includes(title))).toBe(true);
    else expect(said).toContain(speech.words.data.rows);
  }
});

test("of every dataset but the average stay by region a screen shows the figures", () => {
  expect(datasets.map((dataset) => dataset.id).filter((id) => !isShown(id))).toEqual(["average-stay"]);
});

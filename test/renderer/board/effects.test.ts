import { expect, test } from "vitest";
import { indicators } from "../../../data/index.ts";
import { languages } from "../../../data/kernel/words.ts";
import { effects } from "../../../renderer/board/pages/effects.ts";
import { speak } from "../../../renderer/words/index.ts";

const columns = {
  year: [2025, 2025, 2025, 2025],
  market: ["IT", "RS", "DE", "HU"],
  marginal_effect: [-0.04, -0.02, 0.03, null],
};

test.each(languages)(
  "the markets' effects are told once: what eases above, what sharpens below (%s)",
  (language) => {
    const speech = speak(language);
    const indicator = indicators.find(({ id }) => id === "stays_market_effect");
    const codes = indicator?.columns.find(({ name }) => name === "market")?.codes;
    const [italy = "", serbia = "", germany = ""] = columns.market.map((id) => speech.label(codes, id));
    const found = [{ indicator, answer: { columns } }];
    const page = effects.says({ speech, scope: { year: 2025 }, found } as never);
    expect(page?.headline).toContain(italy);
    expect(page?.headline).toContain(serbia);
    expect(page?.meaning).toContain(germany);
    expect(page?.meaning).toContain(speech.words.season.effects.hidden(1));
    for (const name of [italy, serbia]) expect(page?.meaning).not.toContain(name);
  },
);

import { describe, expect, test } from "vitest";
import { languages } from "../../../data/kernel/words.ts";
import {
  effectsSentence,
  heatSentence,
  partsSentence,
  peersSentence,
  rollingSentence,
  shiftSentence,
  verdictSentence,
} from "../../../renderer/screens/season/sentences.ts";
import {
  aroundSentence,
  easterSentence,
  forecastSentence,
} from "../../../renderer/screens/season/closer-sentences.ts";
import { withBand } from "../../../renderer/screens/season/band.ts";
import { speak } from "../../../renderer/words/index.ts";
import { column } from "../charts/setting.ts";

const en = speak("en");
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ").replaceAll("−", "-");

describe("the verdict", () => {
  const reason = column("reason", {
    codes: [{ id: "year-not-full", label: { sl: "-", it: "-", en: "the year is not full" }, spellings: [] }],
  });
  const said = (row: Record<string, string | number | null>) =>
    verdictSentence(en, { year: 2025, base_year: 2024, ...row }, 2025, [reason]);

  test("is worse, hollow and cannot tell as plainly as longer", () => {
    expect(said({ verdict: "worse" })).toMatch(/^Shorter: the nights of 2025/);
    expect(said({ verdict: "hollow" })).toMatch(/^Longer on paper only/);
    expect(said({ verdict: "both" })).toMatch(/^Longer: compared with 2024/);
    expect(said({ verdict: "cannot-tell", reason: null })).toMatch(/^Cannot tell: from 2024 to 2025/);
  });

  test("says why where there is none", () => {
    expect(said({ verdict: "cannot-tell", reason: "year-not-full" })).toBe(
      "Cannot tell for 2025: the year is not full.",
    );
    expect(verdictSentence(en, undefined, null, [])).toBe("Cannot tell: no full year is loaded.");
  });

  test.each(languages)("has a sentence of its own for every outcome in %s", (language) => {
    const { verdicts } = speak(language).words.season;
    const all = (["off-season-grew", "peak-shrank", "both", "hollow", "worse", "cannot-tell"] as const).map(
      (each) => verdicts[each](2025, 2024),
    );
    expect(new Set(all).size).toBe(6);
    for (const each of all) expect(each).toMatch(/2024.*2025|2025.*2024/);
  });

  test.each(languages)("and no word that claims a cause in %s", (language) => {
    const season = speak(language).words.season;
    const texts = JSON.stringify(season, (_, value: unknown) =>
      typeof value === "function" ? String(value) : value,
    );
    expect(texts).not.toMatch(
      /because of|caused by|due to|thanks to|zaradi|povzroč|\ba causa|per colpa|grazie a/i,
    );
  });
});

describe("the rolling line", () => {
  const month = Array.from({ length: 14 }, (_, at) => `2024-${String(at + 1).padStart(2, "0")}`).map(
    (each) => (each > "2024-12" ? `2025-${String(Number(each.slice(5)) - 12).padStart(2, "0")}` : each),
  );
  const columns = { month, gini: month.map((_, at) => 0.47 + at / 1000) };

  test("is told with its change on a year before and where it stands in the band", () => {
    const band = { ...columns, low: month.map(() => 0.4), high: month.map(() => 0.48) };
    expect(plain(rollingSentence(en, band, 2023))).toBe(
      "February 2025: 0.483 over the last twelve months, +0.012 against a year before. Above ordinary movement around 2023: more crowded.",
    );
  });

  test("has its band from the base year's end on, as high as it is low", () => {
    const indicator = { figure: { mark: "line", x: "month", y: "gini" } } as never;
    const answer = { columns } as never;
    const shown = withBand({ indicator, answer }, { base: 0.5, ordinary: 0.25, from: 2024 });
    expect(shown.answer.columns["low"]?.slice(10)).toEqual([null, 0.25, 0.25, 0.25]);
    expect(shown.answer.columns["high"]?.at(-1)).toBe(0.75);
    expect(shown.indicator.figure).toMatchObject({ low: "low", high: "high" });
  });
});

test("a share that rises while its nights fall is called so, as in Koper 2025", () => {
  const columns = {
    year: [2024, 2024, 2024, 2025, 2025, 2025],
    class: ["peak", "shoulder", "off", "peak", "shoulder", "off"],
    nights: [221_974, 96_345, 52_529, 224_083, 95_616, 44_228],
    share: [0.5986, 0.2598, 0.1416, 0.6157, 0.2627, 0.1215],
  };
  const all = { shown: 2025, against: 2024, part: null };
  expect(plain(partsSentence(en, columns, all))).toBe(
    "2025, compared with 2024: peak 224,083 (+1.0%), shoulder 95,616 (-0.8%) and off-season 44,228 (-15.8%). Shoulder: its share rose while its nights fell.",
  );
  expect(plain(partsSentence(en, columns, { ...all, part: "off" }))).toBe(
    "2025, compared with 2024: off-season 44,228 (-15.8%).",
  );
});

test("the months that gained and lost most are named", () => {
  const twelve = Array.from({ length: 12 }, (_, at) => at);
  const columns = {
    year: [...twelve.map(() => 2024), ...twelve.map(() => 2025)],
    month_of_year: [...twelve, ...twelve].map((at) => at + 1),
    share_of_year: [
      ...twelve.map(() => 1 / 12),
      ...twelve.map((at) => 1 / 12 + (at === 5 ? 0.02 : at === 2 ? -0.02 : 0)),
    ],
  };
  expect(plain(shiftSentence(en, columns, 2025, 2024))).toBe(
    "Compared with 2024, June has the largest gain in share (+2.0 pp), March the largest loss (-2.0 pp).",
  );
});

test("markets with a confidential month are counted, never taken for zero", () => {
  const columns = {
    year: [2025, 2025, 2025],
    market: ["IT", "DE", "AT"],
    marginal_effect: [-0.037, 0.031, null],
  };
  expect(effectsSentence(en, columns, undefined, null)).toMatch(
    /1 market has a confidential or missing month/,
  );
});

test("hatched months are counted in every Slovenian number", () => {
  const { hidden } = speak("sl").words.season.heat;
  expect([1, 2, 3, 5].map(hidden)).toEqual([
    "1 mesec nima objavljene številke in je šrafiran, nikoli nič.",
    "2 meseca nimata objavljene številke in sta šrafirana, nikoli nič.",
    "3 meseci nimajo objavljene številke in so šrafirani, nikoli nič.",
    "5 mesecev nima objavljene številke in je šrafiranih, nikoli nič.",
  ]);
  expect(heatSentence(en, { year: [2020], month_of_year: [5], nights: [null], flag: ["z"] }, undefined)).toBe(
    "No month is known.",
  );
});

test("one municipality by itself has no rank; among others the place is said", () => {
  const one = { municipality: ["Koper"], gini_change: [0.01], rank: [1], year: [2025], base_year: [2024] };
  expect(peersSentence(en, one, "Koper", "Koper")).toMatch(/^Only one municipality/);
  const three = {
    municipality: ["Koper", "Piran", "Izola"],
    gini_change: [0.013, -0.014, -0.02],
    rank: [3, 2, 1],
    year: [2025, 2025, 2025],
    base_year: [2024, 2024, 2024],
  };
  expect(peersSentence(en, three, "Koper", "Koper")).toBe(
    "From 2024 to 2025 the Gini fell in 2 of 3; Koper is number 3, counted from the largest fall.",
  );
});

describe("a closer look", () => {
  test("before and after is a comparison, and says when nobody is there to compare with", () => {
    const row = {
      ...{ first_month: "2025-04", last_month: "2025-05", nights: 38_817, before: 40_377, change: -0.0386 },
      ...{ past_low: -0.085, past_high: 0.071, neighbours_change: null, reason: null },
    };
    expect(plain(aroundSentence(en, row, []))).toBe(
      "April–May 2025: 38,817 nights, compared with 40,377 a year before (-3.9%). In other years the same months moved by -8.5% to +7.1%. No other municipality is loaded to compare with. A comparison, not a cause.",
    );
  });

  test("Easter names the number of Easters behind it, in the Slovenian dual too", () => {
    const columns = { month: ["2024-04", "2025-04"], nights: [100, 112.8], adjusted: [100, 92.3] };
    const row = { effect: 0.41, low: 0.04, high: 0.91, easters: 2, municipalities: 1 };
    expect(plain(easterSentence(en, columns, row, null, 2025))).toBe(
      "Not official. A whole Easter goes with +41.0% nights (+4.0% to +91.0%); this rests on 2 Easters in 1 municipality. April 2025 against April 2024: +12.8% as published, -7.7% without Easter.",
    );
    expect(plain(easterSentence(speak("sl"), columns, row, null, null))).toMatch(
      /stojita 2 veliki noči v 1 občini\.$/,
    );
  });

  test("a forecast comes with its error on the past, or says that it is a picture only", () => {
    const columns = { month: ["2026-01", "2026-02"], nights: [6831, null], forecast: [null, 6973.2] };
    const tried = { method: "holt-winters", tests: 13, error: 0.1544, reason: null };
    expect(plain(forecastSentence(en, columns, tried, []))).toBe(
      "February 2026: about 6,973 nights. Method: holt-winters. Tried 13 times on the past, it was 15.4% off on average.",
    );
    expect(forecastSentence(en, columns, { ...tried, error: null }, [])).toMatch(/as a picture only\.$/);
  });
});

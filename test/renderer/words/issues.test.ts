import { describe, expect, test } from "vitest";
import { issueCodes, type Issue } from "../../../data/kernel/issue.ts";
import { languages } from "../../../data/kernel/words.ts";
import { issueSentence, speak } from "../../../renderer/words/index.ts";

describe.each(languages)("issues in %s", (language) => {
  const speech = speak(language);

  test.each(issueCodes)("%s says where it is", (code) => {
    const issue: Issue = {
      code,
      severity: "error",
      file: "a.csv",
      line: 1234,
      column: "2020M01",
      value: "x<y",
    };
    const sentence = speech.words.issues[code](issue);
    expect(sentence).toContain("a.csv");
    expect(sentence).toContain(speech.format.count(1234));
    expect(sentence).toContain("2020M01");
    expect(sentence).toMatch(/\.$/);
  });

  test.each(issueCodes)("%s makes a sentence without a place", (code) => {
    const sentence = speech.words.issues[code]({ code, severity: "info" });
    expect(sentence).not.toMatch(/undefined|\bnull\b|\(\)/);
    expect(sentence.length).toBeGreaterThan(10);
  });

  test("beside the file's name the name is not said again", () => {
    const issue: Issue = { code: "not-a-count", severity: "error", file: "a.csv", line: 5, value: "1.234" };
    expect(issueSentence(speech, issue)).not.toContain("a.csv");
    expect(issueSentence(speech, issue)).toContain("1.234");
  });
});

test("an endless value is cut", () => {
  const issue: Issue = { code: "not-a-count", severity: "error", value: "9".repeat(5000) };
  expect(speak("en").words.issues["not-a-count"](issue).length).toBeLessThan(200);
});

describe("an undated file beside a dated release", () => {
  const about = { rows: 3, release: "2026-02-25 10:30", name: "novo_A.csv", import: 2 };
  test("is told with its figures, the release and the way back", () => {
    const said = speak("en").words.issues["undated-replaces"]({
      code: "undated-replaces",
      severity: "warning",
      about,
    });
    expect(said).toContain("replaced 3 figures of the release of 25 February 2026");
    expect(said).toContain("take novo_A.csv out");
  });
  test.each([
    [1, "ne velja 1 številka"],
    [2, "ne veljata 2 številki"],
    [3, "ne veljajo 3 številke"],
    [5, "ne velja 5 številk"],
  ])("speaks Slovenian with %i", (rows, words) => {
    const issue = { code: "outranked-by-undated", severity: "warning", about: { ...about, rows } } as const;
    expect(speak("sl").words.issues["outranked-by-undated"](issue)).toContain(words);
  });
});

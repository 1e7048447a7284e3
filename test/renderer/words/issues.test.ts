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

import { describe, expect, test } from "vitest";
import type { Origin } from "../../../data/index.ts";
import { languages } from "../../../data/kernel/words.ts";
import { sourceLine } from "../../../renderer/parts/source.ts";
import { speak } from "../../../renderer/words/index.ts";

const origin = (file: string, release: string | null): Origin => ({
  ...{ import: 1, file, source: "SURS 2164466S", release, importedAt: "2026-03-01T10:00:00Z", sample: false },
  profile: "sistat-long",
});
const line = (origins: readonly Origin[], language: (typeof languages)[number] = "en") =>
  sourceLine(speak(language), { indicator: "x", parameters: {}, columns: {}, origins });

const dated = origin("koper.csv", "2026-02-25 10:30");
const undated = origin("novo_A.csv", null);

describe("the line under a chart", () => {
  test("names the release, and the file beside it that names none", () => {
    expect(line([dated])).toContain("SURS 2164466S · released on 25 February 2026 · imported");
    expect(line([dated, undated])).toContain(
      "released on 25 February 2026; partly from novo_A.csv, which names no release",
    );
    expect(line([dated, undated, origin("b.csv", null)])).toContain("novo_A.csv and b.csv, which name no");
  });

  test("says that no release is stated where none is", () => {
    expect(line([undated])).toContain("release not stated");
  });

  test.each(languages)("is told whole in %s", (language) => {
    expect(line([dated, undated], language)).toMatch(/2026; .*novo_A\.csv/);
  });
});

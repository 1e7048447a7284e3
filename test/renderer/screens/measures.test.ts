import { expect, it } from "vitest";
import type { Columns, Row } from "../../../data/kernel/columns.ts";
import { ganttSentence, measuresSentence } from "../../../renderer/screens/measures/sentences.ts";
import { speak } from "../../../renderer/words/index.ts";

const bars = (...rows: readonly (readonly [measure: string, kind: string, to: string])[]): Columns => ({
  measure: rows.map(([measure]) => measure),
  kind: rows.map(([, kind]) => kind),
  to_day: rows.map(([, , to]) => to),
});
const today = "2026-11-21";

it("a deadline that passed without a written status is neither kept nor missed", () => {
  const one = bars(
    ["A", "no-status", "2026-03-31"],
    ["A", "due", "2026-03-31"],
    ["B", "no-status", "2026-12-31"],
    ["B", "due", "2026-12-31"],
  );
  expect(ganttSentence(speak("en"), one, today)).toBe(
    "No measure is known to be past its deadline. A deadline has passed for 1 measure without a written status: whether it is late cannot be told.",
  );
  const two = bars(
    ["A", "no-status", "2026-03-31"],
    ["A", "due", "2026-01-31"],
    ["A", "due", "2026-03-31"],
    ["B", "no-status", "2026-05-31"],
    ["B", "due", "2026-05-31"],
    ["C", "late", today],
    ["C", "due", "2026-02-28"],
  );
  expect(ganttSentence(speak("sl"), two, today)).toBe(
    "Čez rok je 1 ukrep, v rdečem. Pri 2 ukrepih brez zapisanega stanja je rok mimo: ali zamujata, ni mogoče reči.",
  );
  expect(ganttSentence(speak("it"), bars(["A", "done", "2026-03-31"]), today)).toBe(
    "Nessuna misura ha superato la scadenza.",
  );
});

it("the headline says so too, as soon as one status is known", () => {
  const row = (status: string | null, reason: string | null): Row => ({
    ...{ status, reason, overdue: status === null ? null : "no", deadline: "dated" },
  });
  const rows = [row("done", null), row(null, "no-status"), row(null, "no-status")];
  expect(measuresSentence(speak("en"), rows)).toMatch(
    /^1 of 3 measures is done, none is overdue\. A deadline has passed for 2 measures .* cannot be told\.$/,
  );
});

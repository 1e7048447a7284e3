import type { Issue } from "../../data/kernel/issue.ts";
import type { Speech } from "../../renderer/words/index.ts";
import { answersTo } from "./readings.ts";
import { answerWith, mapIt } from "./words.ts";

/** What to do about a refusal on the command line; none where nothing but another file helps. */
export function nextSteps(issue: Issue, { of }: Speech): string[] {
  if (issue.code === "unknown-layout" || issue.code === "missing-field") return [of(mapIt)];
  return answersTo(issue).map((options) => of(answerWith(options)));
}

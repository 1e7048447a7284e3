import { useState } from "react";
import type { Issue } from "../../../data/kernel/issue.ts";
import { useSpeech } from "../../state/stores.ts";
import { issueSentence, type Speech } from "../../words/index.ts";
import { Action } from "../Action.tsx";
import { Pager, usePages } from "../Pager.tsx";
import { bundled, type Bundle } from "./alike.ts";

// "And one more" would take as much room as saying it.
const few = 12;
/** Of those that say the same, so many are told by their line. */
const named = 5;

/** One sentence for each kind of issue; each line's own is there when all is asked for. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const speech = useSpeech();
  const { words } = speech;
  const [all, setAll] = useState(false);
  const pages = usePages(issues.length, 50);
  const bundles = bundled(issues);
  const isShort = bundles.length <= few + 1 && bundles.length === issues.length;
  const everyOne = issues.map((issue): Bundle => ({ issue, more: [] }));
  const brief = bundles.length <= few + 1 ? bundles : bundles.slice(0, few);
  const shown = isShort || !all ? brief : everyOne.slice(pages.first, pages.end);
  if (issues.length === 0) return null;
  return (
    <>
      <ul className="issues" aria-label={words.summary.issuesTitle}>
        {shown.map(({ issue, more }, index) => (
          <li key={index} className={`issue-${issue.severity}`}>
            <b>{words.summary.severities[issue.severity]}</b>
            <span>
              {issueSentence(speech, issue)}
              {more.length > 0 && ` ${alike(speech, more)}`}
            </span>
          </li>
        ))}
      </ul>
      {!isShort && !all && (
        <Action kind="quiet" label={words.summary.allIssues(issues.length)} onPress={() => setAll(true)} />
      )}
      {!isShort && all && <Pager pages={pages} what={words.summary.issuesTitle} />}
    </>
  );
}

function alike({ words, format }: Speech, more: readonly Issue[]): string {
  const lines = more.slice(0, named).flatMap(({ line }) => (line === undefined ? [] : [format.count(line)]));
  return words.summary.alike(more.length, lines.join(", "), more.length > named);
}

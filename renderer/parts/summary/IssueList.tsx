import { useState } from "react";
import type { Issue } from "../../../data/kernel/issue.ts";
import { useSpeech } from "../../state/stores.ts";
import { issueSentence } from "../../words/index.ts";
import { Action } from "../Action.tsx";
import { Pager, usePages } from "../Pager.tsx";

// "And one more" would take as much room as saying it.
const few = 12;

/** One sentence for each issue; a file full of the same trouble is cut short until all is asked for. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const speech = useSpeech();
  const { words } = speech;
  const [all, setAll] = useState(false);
  const pages = usePages(issues.length, 50);
  const isShort = issues.length <= few + 1;
  const shown = isShort ? issues : all ? issues.slice(pages.first, pages.end) : issues.slice(0, few);
  if (issues.length === 0) return null;
  return (
    <>
      <ul className="issues" aria-label={words.summary.issuesTitle}>
        {shown.map((issue, index) => (
          <li key={index} className={`issue-${issue.severity}`}>
            <b>{words.summary.severities[issue.severity]}</b>
            <span>{issueSentence(speech, issue)}</span>
          </li>
        ))}
      </ul>
      {!isShort && !all && (
        <Action kind="quiet" label={words.summary.allIssues(issues.length)} onPress={() => setAll(true)} />
      )}
      {all && <Pager pages={pages} what={words.summary.issuesTitle} />}
    </>
  );
}

import type { Issue } from "../../../data/kernel/issue.ts";
import type { Field } from "../../engine.ts";
import { useSpeech } from "../../state/stores.ts";
import { Icon } from "../Icon.tsx";
import { isError } from "./BodyRow.tsx";
import { wholeRow, type Marks } from "./marks.ts";
import type { Place } from "./selection.ts";
import { exampleText } from "./text.ts";

type Props = { readonly field: Field; readonly place: Place; readonly marks: Marks };

/** What belongs into the active cell, and what is wrong with what stands there. */
export function ActiveCell({ field, place, marks }: Props) {
  const { of, words, format, language } = useSpeech();
  const inRow = marks.get(place.row);
  const issues = [...(inRow?.get(place.column) ?? []), ...(inRow?.get(wholeRow) ?? [])];
  const example = exampleText(field, language);
  return (
    <div className="hand-about">
      <p>
        <strong>{words.hand.cell(format.capital(of(field.label)), place.row + 1)}</strong>
        {field.required && <span className="badge">{words.hand.required}</span>}
        {field.hint && <span>{format.capital(of(field.hint))}</span>}
        {example !== "" && <span className="hand-such">{words.hand.example(example)}</span>}
      </p>
      <div role="status">
        {issues.map((issue, at) => (
          <p key={at} className={isError(issue) ? "hand-error" : "hand-look"}>
            <Icon name="warning" size={14} />
            {format.capital(sentence(words.issues, issue))}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Where it is, the cell itself says. */
function sentence(
  issues: Readonly<Record<Issue["code"], (issue: Issue) => string>>,
  { line: _line, column: _column, file: _file, ...issue }: Issue,
): string {
  return issues[issue.code](issue);
}

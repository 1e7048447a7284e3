import type { IssueCode } from "../../../data/kernel/issue.ts";
import type { Look, Room } from "../../engine.ts";
import { IssueList } from "../../parts/summary/IssueList.tsx";
import { useSpeech } from "../../state/stores.ts";
import { showField } from "../../words/cell.ts";

/** Said in the foot of the window already, in the words of the form. */
const saidBelow: readonly IssueCode[] = ["missing-field", "open-question", "field-twice", "unknown-layout"];

/** The first rows as they will be read, and what would not be. */
export function LivePreview({ look, room }: { readonly look: Look; readonly room: Room | undefined }) {
  const speech = useSpeech();
  const { words, of, format } = speech;
  const { rows, inspection } = look;
  const shown = (room?.fields ?? []).filter(
    ({ name, required }) => required || rows.some((row) => (row[name] ?? null) !== null),
  );
  const remarks = inspection.deviating.filter(({ code }) => !saidBelow.includes(code));
  return (
    <section aria-labelledby="mapping-preview">
      <h3 id="mapping-preview">{words.mapping.preview.title}</h3>
      <p className="card-sentence">
        {rows.length === 0 ? words.mapping.preview.none : words.mapping.preview.first(rows.length)}
      </p>
      {rows.length > 0 && (
        <div
          className="table-scroll"
          role="region"
          aria-label={`${words.mapping.preview.title}, ${words.table.scroll}`}
          tabIndex={0}
        >
          <table className="table mapping-rows">
            <thead>
              <tr>
                <th scope="col" className="number">
                  {words.mapping.preview.line}
                </th>
                {shown.map((field) => (
                  <th key={field.name} scope="col" className={numberClass(field.type)}>
                    {of(field.label)}
                    {field.unit && <small>{of(field.unit)}</small>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  <th scope="row" className="number">
                    {format.count(Number(row["line"]))}
                  </th>
                  {shown.map((field) => (
                    <td key={field.name} className={numberClass(field.type)}>
                      {showField(speech, field, row[field.name] ?? null)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {remarks.length > 0 && (
        <>
          <h4>{words.mapping.preview.remarks}</h4>
          <IssueList issues={remarks} />
        </>
      )}
    </section>
  );
}

function numberClass(type: Room["fields"][number]["type"]): string | undefined {
  return ["figure", "count", "number", "money", "share"].includes(type) ? "number" : undefined;
}

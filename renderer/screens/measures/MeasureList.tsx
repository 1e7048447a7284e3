import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { Card } from "../../parts/Card.tsx";
import { ByHand } from "../../parts/grid/ByHand.tsx";
import { ErrorState, Nothing, Skeleton } from "../../parts/States.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { SaveMenu } from "../../parts/SaveMenu.tsx";
import { sourceLine } from "../../parts/source.ts";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import { nextSentence } from "./sentences.ts";
import { text, type Looking } from "./shared.ts";

/** The measures one under the other: how far, by when, what next; what is late says how late. */
export function MeasureList({ today, filters }: Looking) {
  const speech = useSpeech();
  const { words } = speech;
  const said = words.measures.list;
  const indicator = useIndicator("measures_status");
  const { answer, pending, error, retry } = useAnswer(indicator.id, filters);
  const titles = indicator.columns.find(({ name }) => name === "title")?.codes;
  const rows = answer ? toRows(answer.columns) : [];
  const tools = (
    <>
      <ByHand dataset="measures" label={words.hand.change} />
      {answer && <SaveMenu {...{ indicator, answer }} unit={said.unit} source={sourceLine(speech, answer)} />}
    </>
  );
  return (
    <Card title={said.title} unit={said.unit} area="list" {...{ indicator, answer, filters, pending, tools }}>
      {error !== null ? (
        <ErrorState text={error} onRetry={retry} />
      ) : !answer ? (
        <Skeleton height={300} />
      ) : rows.length === 0 ? (
        <Nothing text={said.empty} />
      ) : (
        <>
          <p className="card-sentence">{nextSentence(speech, answer.columns, today, titles)}</p>
          <div className="table-scroll measures-list" role="region" aria-label={said.title} tabIndex={0}>
            <table className="table">
              <thead>
                <tr>
                  {[said.columns.measure, said.columns.status, said.columns.due, said.columns.office].map(
                    (each) => (
                      <th key={each} scope="col">
                        {each}
                      </th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Line key={String(row["measure"])} row={row} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Card>
  );
}

function Line({ row }: { readonly row: Row }) {
  const { words, format, label } = useSpeech();
  const said = words.measures.list;
  const { columns } = useIndicator("measures_status");
  const codes = (name: string) => columns.find((each) => each.name === name)?.codes;
  const [status, step, office] = [text(row, "status"), text(row, "next_step"), text(row, "responsible")];
  const [line, progress] = [num(row, "line"), num(row, "progress")];
  const place = line === null ? text(row, "section") : said.line(String(row["section"]), line);
  return (
    <tr>
      <th scope="row">
        {label(codes("title"), String(row["title"]))}
        <small>{place}</small>
      </th>
      <td>
        <span className={`measure-status measure-${status ?? "none"}`}>
          {status === null ? said.noStatus : format.capital(label(codes("status"), status))}
        </span>
        {progress !== null && <small className="measure-progress">{format.wholePercent(progress)}</small>}
        {step !== null && <small>{said.next(step)}</small>}
      </td>
      <td>
        <Deadline row={row} />
      </td>
      <td>{office ?? ""}</td>
    </tr>
  );
}

/** The deadlines, and whether one has passed; a measure without one says so. */
function Deadline({ row }: { readonly row: Row }) {
  const { words, format } = useSpeech();
  const said = words.measures.list;
  const [due, milestoneDue, milestone] = [
    text(row, "due"),
    text(row, "milestone_due"),
    text(row, "milestone"),
  ];
  const late = num(row, "days_late");
  const none =
    row["deadline"] === "none" ? said.noDeadline : row["deadline"] === "no-end" ? said.noEnd : null;
  return (
    <>
      {due === null ? none : format.day(due)}
      {milestoneDue !== null && <small>{said.milestone(milestone ?? "", milestoneDue)}</small>}
      {late !== null && (
        <small className={row["overdue"] === "yes" ? "measure-late" : ""}>
          {row["overdue"] === "yes" && <Icon name="warning" size={13} />}
          {row["overdue"] === "yes" ? said.late(late) : said.finishedLate(late)}
        </small>
      )}
    </>
  );
}

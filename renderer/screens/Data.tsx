import type { ImportRecord, ImportSummary } from "../../data/index.ts";
import { ChartCard } from "../parts/ChartCard.tsx";
import { ChooseFiles } from "../parts/States.tsx";
import { useImports, useSpeech, useStores } from "../state/stores.ts";
import { issueSentence } from "../words/index.ts";
import "./Data.css";
import "./Screen.css";

/** Where the figures come from: every import of the workspace, and how to bring in more. */
export function Data() {
  const { words } = useSpeech();
  const { about } = useStores();
  const { records, refused } = useImports();
  return (
    <>
      <div className="screen-head">
        <h1>{words.screens.data}</h1>
      </div>
      <p className="data-lead">{words.data.lead(records.length)}</p>
      <div className="grid grid-data">
        <section className="card bring">
          <h2>{words.data.dropTitle}</h2>
          <div className="bring-drop">
            <ChooseFiles />
            <span>{words.data.drop}</span>
          </div>
          <p>{words.data.dropNote}</p>
          <h3>{words.data.where}</h3>
          <ol className="steps">
            {words.data.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {about && <p className="bring-folder">{words.data.workspace(about.workspace)}</p>}
        </section>
        <div className="data-lists">
          <ImportTable records={records} />
          {records.length > 0 && (
            <ChartCard id="stays_coverage" area="auto" filters={{}} sentence={() => words.data.coverage} />
          )}
          {refused.length > 0 && <RefusedTable refused={refused} />}
        </div>
      </div>
    </>
  );
}

function ImportTable({ records }: { readonly records: readonly ImportRecord[] }) {
  const { words, format } = useSpeech();
  return (
    <section className="card" aria-labelledby="imports-title">
      <h2 id="imports-title">{words.data.imports}</h2>
      <div
        className="table-scroll"
        role="region"
        aria-label={`${words.data.imports}, ${words.table.scroll}`}
        tabIndex={0}
      >
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.data.file}</th>
              <th scope="col">{words.data.source}</th>
              <th scope="col">{words.data.release}</th>
              <th scope="col">{words.data.importedAt}</th>
              <th scope="col" className="number">
                {words.data.loadedRefused}
              </th>
            </tr>
          </thead>
          <tbody>
            {records.toReversed().map((record) => (
              <tr key={record.id}>
                <th scope="row" className="file">
                  {record.file}
                </th>
                <td>{record.source}</td>
                <td>{record.release === null ? words.data.unknown : format.day(record.release)}</td>
                <td>{record.sample ? words.data.sample : format.moment(record.importedAt)}</td>
                <td className="number">
                  {[record.loaded, record.refused, record.skipped].map(format.count).join(" / ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function RefusedTable({ refused }: { readonly refused: readonly ImportSummary[] }) {
  const speech = useSpeech();
  const { words } = speech;
  return (
    <section className="card" aria-labelledby="refused-title">
      <h2 id="refused-title">{words.data.refused}</h2>
      <div
        className="table-scroll"
        role="region"
        aria-label={`${words.data.refused}, ${words.table.scroll}`}
        tabIndex={0}
      >
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.data.file}</th>
              <th scope="col">{words.data.reason}</th>
            </tr>
          </thead>
          <tbody>
            {refused.map((summary, index) => {
              const issue = summary.issues.find(({ severity }) => severity === "error");
              return (
                <tr key={index}>
                  <th scope="row" className="file">
                    {summary.file}
                  </th>
                  <td>{issue ? issueSentence(speech, issue) : ""}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

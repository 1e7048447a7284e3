import { useDeferredValue, useId, useState } from "react";
import { toRows } from "../../../data/kernel/columns.ts";
import { NumberBox } from "../../parts/NumberBox.tsx";
import { ErrorState } from "../../parts/States.tsx";
import { useAnswer, useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";

/** What the terrace catalogue's incentive would mean for one business: a sum to try out, not a figure of Koper's. */
export function Terrace() {
  const { words, format } = useSpeech();
  const said = words.measures.terrace;
  const id = useId();
  const [fee, setFee] = useState(1200);
  const [investment, setInvestment] = useState(4000);
  const [full, setFull] = useState(5000);
  const asked = useDeferredValue({
    fee: String(fee),
    investment: String(investment),
    full_investment: String(full),
  });
  const { answer, pending, error, retry } = useAnswer("measures_terrace", asked);
  const rows = answer ? toRows(answer.columns) : [];
  const relief = (at: number) => num(rows[at], "relief") ?? 0;
  const largest = Math.max(1, fee);
  return (
    <section className="card" style={{ gridArea: "terrace" }} aria-labelledby={id} aria-busy={pending}>
      <header>
        <h2 id={id}>
          {said.title} <small>{said.unit}</small>
        </h2>
      </header>
      <p className="card-sentence">{said.lead}</p>
      <div className="form-row">
        <NumberBox label={said.fee} value={fee} step={100} min={0} max={1_000_000} onChange={setFee} />
        <NumberBox
          label={said.investment}
          value={investment}
          step={500}
          min={0}
          max={10_000_000}
          onChange={setInvestment}
        />
        <NumberBox label={said.full} value={full} step={500} min={0} max={10_000_000} onChange={setFull} />
      </div>
      {error !== null && <ErrorState text={error} onRetry={retry} />}
      <p className="terrace-sentence" aria-live="polite">
        {rows.length === 0 ? "" : said.sentence(relief(0), relief(2))}
      </p>
      <table className="table terrace-table">
        <thead>
          <tr>
            <th scope="col">{said.column.when}</th>
            <th scope="col" className="number">
              {said.column.share}
            </th>
            <th scope="col" className="number">
              {said.column.relief}
            </th>
            <th scope="col" className="number">
              {said.column.pays}
            </th>
            <th scope="col" className="number">
              {said.column.back}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              <th scope="row">{said.year(at + 1)}</th>
              {row["permit"] === "yes" ? (
                <>
                  <td className="number">
                    {format.wholePercent((num(row, "year_share") ?? 0) * (num(row, "scale") ?? 1))}
                  </td>
                  <td className="number">
                    <i
                      className="terrace-bar"
                      style={{ width: `${(relief(at) / largest) * 70}px` }}
                      aria-hidden
                    />
                    {format.count(relief(at))}
                  </td>
                  <td className="number">{format.count(num(row, "to_pay"))}</td>
                  <td className="number">{format.wholePercent(num(row, "returned"))}</td>
                </>
              ) : (
                <td colSpan={4}>{said.later}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="card-note">{said.reading}</p>
    </section>
  );
}

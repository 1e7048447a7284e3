import { toRows, type Columns } from "../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../data/kernel/indicator.ts";
import { useSpeech } from "../state/stores.ts";
import { isNumeric, showCell } from "../words/cell.ts";
import "./DataTable.css";

type Props = {
  readonly caption: string;
  readonly returned: readonly ReturnedColumn[];
  readonly columns: Columns;
  /** The row and its column's value to stand out, e.g. the chosen market. */
  readonly focus?: string | undefined;
};

/** An answer as a table; a column that says the same in every row is left to the caption. */
export function DataTable({ caption, returned, columns, focus }: Props) {
  const speech = useSpeech();
  const shown = returned.filter(({ name }) => name in columns && !isIdle(name, columns));
  /** The unit, where the heading and the sign in the cell do not say it already. */
  const unitOf = ({ name, label, unit, share }: ReturnedColumn) =>
    !unit || share || speech.of(unit) === speech.of(label) || /share|change/.test(name)
      ? ""
      : speech.of(unit);
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label={`${caption}, ${speech.words.table.scroll}`}
      tabIndex={0}
    >
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column.name} scope="col" className={isNumeric(column) ? "number" : undefined}>
                {speech.of(column.label)}
                {unitOf(column) !== "" && <small>{unitOf(column)}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {toRows(columns).map((row, index) => (
            <tr key={index} className={focus !== undefined && row["market"] === focus ? "focus" : undefined}>
              {shown.map((column, position) => {
                const text = showCell(speech, column, row[column.name] ?? null);
                return position === 0 ? (
                  <th key={column.name} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column.name} className={isNumeric(column) ? "number" : undefined}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the title, the filters or the list of imports say already where it never changes. */
const idle = new Set(["municipality", "measure", "source", "import", "file"]);

function isIdle(name: string, columns: Columns): boolean {
  const values = new Set(columns[name]);
  if (idle.has(name)) return values.size <= 1;
  return name === "reason" || name === "flag" ? values.size === 1 && values.has(null) : false;
}

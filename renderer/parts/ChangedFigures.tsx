import type { Change, Changes } from "../../data/index.ts";
import type { Cell } from "../../data/kernel/columns.ts";
import type { Field } from "../engine.ts";
import { useSpeech, useStores } from "../state/stores.ts";
import { flagWord } from "../words/cell.ts";
import type { Speech } from "../words/index.ts";

const most = 50;

/** The figures an import gave another value, old beside new. */
export function ChangedFigures({
  changes,
  dataset,
}: {
  readonly changes: Changes;
  readonly dataset: string | null;
}) {
  const speech = useSpeech();
  const { words, format } = speech;
  const { catalogue } = useStores();
  const fields = catalogue.rooms.find(({ id }) => id === dataset)?.fields ?? [];
  const shown = changes.list.slice(0, most);
  const keys = Object.keys(shown[0]?.key ?? {});
  const show = (value: Cell, flag: string | null) =>
    value === null ? flagWord(speech, flag) : typeof value === "number" ? format.count(value) : value;
  return (
    <>
      <h4>
        {words.summary.changesTitle}
        {changes.changed > shown.length && (
          <small> {words.summary.changesOf(shown.length, changes.changed)}</small>
        )}
      </h4>
      <div className="table-scroll" role="region" aria-label={words.summary.changesTitle} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              {keys.map((key) => (
                <th key={key} scope="col">
                  {nameOf(key, fields, speech)}
                </th>
              ))}
              <th scope="col" className="number">
                {words.summary.old}
              </th>
              <th scope="col" className="number">
                {words.summary.new}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((change, index) => (
              <tr key={index}>
                {keys.map((key) => (
                  <td key={key}>{textOf(key, change, fields, speech)}</td>
                ))}
                <td className="number">{show(change.old, change.oldFlag)}</td>
                <td className="number">{show(change.new, change.newFlag)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function nameOf(key: string, fields: readonly Field[], speech: Speech): string {
  const field = fields.find(({ name }) => name === key);
  return field ? speech.of(field.label) : key;
}

function textOf(key: string, change: Change, fields: readonly Field[], speech: Speech): string {
  const text = change.key[key] ?? "";
  if (/^\d{4}-\d{2}/.test(text)) return speech.format.month(text.slice(0, 7));
  return speech.label(fields.find(({ name }) => name === key)?.codes, text);
}

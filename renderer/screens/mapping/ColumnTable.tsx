import type { Look, Room } from "../../engine.ts";
import { Pager, usePages } from "../../parts/Pager.tsx";
import { useSpeech } from "../../state/stores.ts";
import type { Speech } from "../../words/index.ts";
import { inAcross, setRole, type Draft } from "./draft.ts";
import { Pick } from "./Pick.tsx";

type Props = {
  readonly look: Look;
  readonly room: Room;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
};

/** The file's columns with their first values, and what each is read as. */
export function ColumnTable({ look, room, draft, onChange }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  const pages = usePages(look.columns.length, 40);
  const options = [
    { id: "", label: words.mapping.ignore },
    ...room.fields.map(({ name, label, unit, required }) => ({
      id: name,
      label: `${speech.format.capital(speech.of(label))}${unit ? `, ${speech.of(unit)}` : ""}${required ? " *" : ""}`,
    })),
    ...(draft.across ? [{ id: inAcross, label: words.mapping.inAcross }] : []),
  ];
  return (
    <section aria-labelledby="mapping-columns">
      <h3 id="mapping-columns">{words.mapping.columns}</h3>
      <table className="table mapping-columns">
        <thead>
          <tr>
            <th scope="col">{words.mapping.column}</th>
            <th scope="col">{words.mapping.samples}</th>
            <th scope="col">{words.mapping.readAs}</th>
          </tr>
        </thead>
        <tbody>
          {look.columns.slice(pages.first, pages.end).map((column) => (
            <tr key={column.heading}>
              <th scope="row" className="file">
                {column.heading}
              </th>
              <td>
                {column.samples.length === 0 ? (
                  <i>{words.mapping.empty}</i>
                ) : (
                  column.samples.map((sample) => <code key={sample}>{sample}</code>)
                )}
                {formatText(speech, column) !== "" && <small>{formatText(speech, column)}</small>}
              </td>
              <td>
                <Pick
                  hidden
                  label={words.mapping.readAsOf(column.heading)}
                  options={options}
                  chosen={
                    draft.fields[column.heading] ??
                    (draft.across?.headings.includes(column.heading) ? inAcross : "")
                  }
                  onChoose={(role) => onChange(setRole(draft, column.heading, role))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager pages={pages} what={words.mapping.columns} />
    </section>
  );
}

/** How the column's numbers or dates are written, and how that is known. */
function formatText({ words, format: { capital } }: Speech, { format }: Look["columns"][number]): string {
  const { formats, because } = words.mapping;
  const known = [format.decimal, format.dates, format.scale].flatMap((each) => (each ? [formats[each]] : []));
  if (known.length === 0) return "";
  return capital([...known, ...(format.because ? [because[format.because]] : [])].join(", "));
}

import type { Change, Changes } from "../../data/index.ts";
import type { Cell } from "../../data/kernel/columns.ts";
import type { Field, Room } from "../engine.ts";
import { useSpeech, useStores } from "../state/stores.ts";
import { flagWord, places, showField } from "../words/cell.ts";
import type { Speech } from "../words/index.ts";
import { Pager, usePages } from "./Pager.tsx";

/** More than these of a kind are counted, but not listed. */
const listed = 1000;

type Props = {
  readonly changes: Changes;
  readonly dataset: string | null;
  /** They came from a file that names no release: nobody revised them. */
  readonly undated?: boolean;
};

/** The figures that got another value or went, old beside new. */
export function ChangedFigures({ changes, dataset, undated = false }: Props) {
  const { list } = changes;
  const speech = useSpeech();
  const { words } = speech;
  const { catalogue } = useStores();
  const room = catalogue.rooms.find(({ id }) => id === dataset);
  const pages = usePages(list.length, 50);
  const isGone = list.some(({ kind }) => kind === "removed");
  const compared = list.some(({ kind }) => kind === "changed");
  const isCut = Math.max(changes.changed, changes.removed) > listed;
  const title = isGone ? words.summary.goneTitle : words.summary.changesTitle;
  const keys = Object.keys(list[0]?.key ?? {});
  const named = valuesOf(room).length > 1;
  const head = (text: string, className?: string) => (
    <th key={text} scope="col" className={className}>
      {text}
    </th>
  );
  return (
    <>
      <h4>
        {title}
        {isCut && <small> {words.summary.firstOf(listed)}</small>}
      </h4>
      <div className="table-scroll" role="region" aria-label={title} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              {keys.map((key) => head(labelOf(speech, fieldOf(room, key), key)))}
              {named && head(words.summary.figure)}
              {head(words.summary.old, "number")}
              {compared && head(words.summary.new, "number")}
              {compared && head(words.summary.difference, "number")}
              {head(words.summary.fate)}
            </tr>
          </thead>
          <tbody>
            {list.slice(pages.first, pages.end).map((change, index) => (
              <ChangeRow key={pages.first + index} {...{ change, room, keys, named, compared, undated }} />
            ))}
          </tbody>
        </table>
      </div>
      <Pager pages={pages} what={title} />
    </>
  );
}

type RowProps = {
  readonly change: Change;
  readonly room: Room | undefined;
  readonly keys: readonly string[];
  readonly named: boolean;
  readonly compared: boolean;
  readonly undated: boolean;
};

function ChangeRow({ change, room, keys, named, compared, undated }: RowProps) {
  const speech = useSpeech();
  const { fates } = speech.words.summary;
  const { kind, column, old, new: now } = change;
  const field = fieldOf(room, column);
  const show = (value: Cell, flag: string | null) =>
    value === null ? flagWord(speech, flag) : showField(speech, field, value);
  const difference = typeof old === "number" && typeof now === "number" ? now - old : null;
  // A revision of a provisional figure was to be expected; that of a final one was not.
  const final = undated ? "replaced" : "revised";
  const fate = kind === "removed" ? "removed" : change.oldFlag === "p" ? "provisional" : final;
  return (
    <tr>
      {keys.map((key) => (
        <td key={key}>{showField(speech, fieldOf(room, key), change.key[key] ?? null)}</td>
      ))}
      {named && <td>{labelOf(speech, field, column)}</td>}
      <td className="number">{show(old, change.oldFlag)}</td>
      {compared && (
        <>
          <td className="number">{kind === "removed" ? "" : show(now, change.newFlag)}</td>
          <td className="number">
            {difference === null ? "" : speech.format.signed(difference, places(difference))}
          </td>
        </>
      )}
      <td>
        <span className={`fate fate-${fate}`}>{fates[fate]}</span>
      </td>
    </tr>
  );
}

function fieldOf(room: Room | undefined, name: string): Field | undefined {
  return room?.fields.find((field) => field.name === name);
}

function valuesOf(room: Room | undefined): readonly Field[] {
  return room?.fields.filter(({ name }) => !room.grain.includes(name)) ?? [];
}

function labelOf(speech: Speech, field: Field | undefined, name: string): string {
  return field ? speech.of(field.label) : name;
}

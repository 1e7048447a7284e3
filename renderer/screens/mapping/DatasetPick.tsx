import type { Look, Room } from "../../engine.ts";
import { useSpeech, useStores } from "../../state/stores.ts";
import type { Speech } from "../../words/index.ts";
import { Pick } from "./Pick.tsx";

type Props = {
  readonly look: Look;
  readonly room: Room | undefined;
  readonly onChoose: (dataset: string) => void;
};

/** What the file is about: the datasets its headings suggest come first. */
export function DatasetPick({ look, room, onChoose }: Props) {
  const speech = useSpeech();
  const { words, of } = speech;
  const { rooms } = useStores().catalogue;
  const options = look.suggestions.flatMap(({ dataset, fields, across }) => {
    const each = rooms.find(({ id }) => id === dataset);
    const fitting = Object.keys(fields).length + (across?.headings.length ?? 0);
    const note = fitting > 0 ? ` (${words.mapping.fitting(fitting)})` : "";
    return each ? [{ id: dataset, label: of(each.title) + note }] : [];
  });
  return (
    <div className="mapping-dataset">
      <Pick label={words.mapping.dataset} options={options} chosen={room?.id ?? ""} onChoose={onChoose} />
      {room && <p>{holds(speech, room)}</p>}
    </div>
  );
}

/** So many fields tell what a dataset is; the rest stands in the form below. */
const telling = 4;

/** What one row of the dataset says, from its own columns. */
function holds({ words, of }: Speech, { fields, grain }: Room): string {
  const names = (isKey: boolean) => {
    const all = fields.filter(({ name }) => grain.includes(name) === isKey).map(({ label }) => of(label));
    const more = all.length - telling;
    return more > 1 ? [...all.slice(0, telling), words.mapping.moreFields(more)] : all;
  };
  return words.mapping.holds(names(false), names(true));
}

import { useState } from "react";
import type { Look } from "../../engine.ts";
import type { Brought } from "../../state/imports.ts";
import { useSpeech, useStores } from "../../state/stores.ts";
import { Across } from "./Across.tsx";
import { ColumnTable } from "./ColumnTable.tsx";
import { DatasetPick } from "./DatasetPick.tsx";
import { faultsOf, firstDraft, toSaid } from "./draft.ts";
import { FieldList } from "./FieldList.tsx";
import { Foot } from "./Foot.tsx";
import { LivePreview } from "./LivePreview.tsx";
import { useLook } from "./look.ts";
import { Questions } from "./Questions.tsx";

type Props = { readonly brought: Brought; readonly first: Look; readonly onClose: () => void };

/** The form: what the columns are, what the cells leave open, and at once what becomes of it. */
export function Mapper({ brought, first, onClose }: Props) {
  const { words } = useSpeech();
  const { catalogue, imports } = useStores();
  // A known export with a question needs the answer only.
  const isMapped = first.inspection.certainty !== "certain" || first.remembered !== null;
  const [draft, setDraft] = useState(() => firstDraft(first));
  const headings = first.columns.map(({ heading }) => heading);
  const said = toSaid(draft, isMapped, headings);
  const { look: latest, pending, error, asked } = useLook(brought.file, said);
  const look = latest ?? first;
  const dataset = isMapped ? draft.dataset : look.inspection.dataset;
  const room = catalogue.rooms.find(({ id }) => id === dataset);
  const faults = faultsOf(isMapped ? draft : null, room, look);

  const take = () => {
    onClose();
    void imports.again(brought, said);
  };
  return (
    <>
      <div className="mapping" role="group" aria-label={words.mapping.title(brought.file.name)}>
        <p className="card-sentence">{isMapped ? words.mapping.lead : words.mapping.leadQuestions}</p>
        {isMapped && (
          <DatasetPick look={first} room={room} onChoose={(id) => setDraft(firstDraft(first, id))} />
        )}
        {isMapped && room && (
          <>
            <div className="mapping-sides">
              <ColumnTable look={look} room={room} draft={draft} onChange={setDraft} />
              <FieldList room={room} draft={draft} onChange={setDraft} />
            </div>
            <Across look={look} room={room} draft={draft} onChange={setDraft} />
          </>
        )}
        <Questions
          asked={asked}
          answers={draft.answers}
          onAnswer={(column, answer) =>
            setDraft({ ...draft, answers: { ...draft.answers, [column]: answer } })
          }
        />
        <LivePreview look={look} room={room} />
      </div>
      <Foot {...{ look, faults, pending, error }} onTake={take} onClose={onClose} />
    </>
  );
}

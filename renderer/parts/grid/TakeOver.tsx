import { Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { ImportRecord } from "../../../data/index.ts";
import type { Room } from "../../engine.ts";
import { useImports, useSpeech } from "../../state/stores.ts";
import { Action } from "../Action.tsx";
import "./TakeOver.css";
import { mostRows } from "./table.ts";

/** The files of a dataset whose rows can be taken over. */
export function useFiles(dataset: string): readonly ImportRecord[] {
  const { records } = useImports();
  return (records ?? []).filter((each) => each.dataset === dataset && !each.byHand && !each.demonstration);
}

type Props = { readonly room: Room; readonly onTake: (record: ImportRecord) => void };

/**
 * Rows of a file that was brought in, to be gone on with by hand. What is invented is not offered: in a
 * table of one's own it would no longer say so.
 */
export function TakeOver({ room, onTake }: Props) {
  const { words, format } = useSpeech();
  const files = useFiles(room.id);
  const said = words.hand.take;
  if (files.length === 0) return null;
  return (
    <DialogTrigger>
      <Action label={said.open} />
      <Popover className="popover hand-take" placement="bottom start">
        <Dialog aria-label={said.open}>
          {({ close }) => (
            <>
              <p>{said.lead}</p>
              <ul>
                {files.map((record) => (
                  <li key={record.id}>
                    <Action
                      label={record.file}
                      isDisabled={record.loaded > mostRows}
                      onPress={() => {
                        close();
                        onTake(record);
                      }}
                    />
                    <small>
                      {words.hand.rows(record.loaded)} · {format.moment(record.importedAt)}
                      {record.loaded > mostRows && ` · ${said.tooMany}`}
                    </small>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

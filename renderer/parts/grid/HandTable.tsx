import { useEffect, useRef, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Room } from "../../engine.ts";
import { useSpeech, useStores } from "../../state/stores.ts";
import { IconAction } from "../Action.tsx";
import { ErrorState, Skeleton } from "../States.tsx";
import { Editor, type Leaving } from "./Editor.tsx";
import "./grid.css";
import { openTable, type OpenedTable } from "./opening.ts";
import { mostRows } from "./table.ts";
import { useDrafts } from "./use-draft.ts";

type Props = { readonly dataset: string; readonly onClose: () => void };

/**
 * The hand-kept table of a dataset in a window of its own: typed, pasted, checked while it is typed, and
 * saved as one version. What is not saved stays a draft on this computer.
 */
export function HandTable({ dataset, onClose }: Props) {
  const { catalogue } = useStores();
  const { words, of } = useSpeech();
  const room = catalogue.rooms.find(({ id }) => id === dataset);
  if (!room) throw new Error(`no dataset ${dataset}`);
  const title = words.hand.title(of(room.title));
  // What stands in the way of closing is known to the editor alone.
  const leavingRef = useRef<Leaving>(onClose);
  const ask = () => leavingRef.current();
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(open) => !open && ask()}>
      <Modal className="window">
        <Dialog className="window-body hand">
          <header>
            <div>
              <Heading slot="title">{title}</Heading>
              <p>
                {words.hand.lead} {words.hand.most(mostRows)}
              </p>
            </div>
            <IconAction icon="close" label={words.close} hint={words.close} onPress={ask} />
          </header>
          <Opening room={room} title={title} leavingRef={leavingRef} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type OpeningProps = {
  readonly room: Room;
  readonly title: string;
  readonly leavingRef: React.RefObject<Leaving>;
  readonly onClose: () => void;
};

function Opening({ room, title, leavingRef, onClose }: OpeningProps) {
  const { hand } = useStores();
  const { words, language } = useSpeech();
  const drafts = useDrafts();
  const [opened, setOpened] = useState<OpenedTable | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  // The language it is opened in; another one is put into words by the editor.
  const first = useRef(language);
  useEffect(() => {
    let closed = false;
    openTable(hand, room, first.current, drafts).then(
      (table) => !closed && setOpened(table),
      (failure: unknown) => !closed && setError(String(failure)),
    );
    return () => {
      closed = true;
    };
  }, [hand, room, drafts, turn]);
  if (error !== null)
    return (
      <ErrorState
        title={words.hand.failed.open}
        text={error}
        onRetry={() => {
          setError(null);
          setTurn(turn + 1);
        }}
      />
    );
  if (!opened) return <Skeleton />;
  return <Editor {...{ room, title, opened, drafts, leavingRef, onClose }} />;
}

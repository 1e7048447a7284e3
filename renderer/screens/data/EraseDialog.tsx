import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Action } from "../../parts/Action.tsx";
import { useSpeech } from "../../state/stores.ts";

type Props = { readonly rows: number; readonly onClose: () => void; readonly onErase: () => void };

/** Asks once more before the one thing that cannot be undone, and says what goes with it. */
export function EraseDialog({ rows, onClose, onErase }: Props) {
  const said = useSpeech().words.data.erase;
  return (
    <ModalOverlay className="veil" isDismissable isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="summary confirm">
        <Dialog role="alertdialog" className="summary-body">
          <Heading slot="title">{said.sure(rows)}</Heading>
          <p>{said.warning}</p>
          <footer>
            <Action label={said.keep} onPress={onClose} autoFocus />
            <Action
              kind="strong"
              label={said.yes}
              onPress={() => {
                onClose();
                onErase();
              }}
            />
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

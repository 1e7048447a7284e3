import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { ImportRecord } from "../../../data/index.ts";
import { Action } from "../../parts/Action.tsx";
import { useSpeech, useStores } from "../../state/stores.ts";

type Props = { readonly record: ImportRecord; readonly onClose: () => void };

/** Asks once before an import is taken out, and says what that does. */
export function RemoveDialog({ record, onClose }: Props) {
  const { words } = useSpeech();
  const { versions } = useStores();
  const { confirm } = words.versions;
  return (
    <ModalOverlay className="veil" isDismissable isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="summary confirm">
        <Dialog role="alertdialog" className="summary-body">
          <Heading slot="title">{confirm.title(record.file)}</Heading>
          <p>{confirm.body}</p>
          <footer>
            <Action label={confirm.no} onPress={onClose} autoFocus />
            <Action
              kind="strong"
              label={confirm.yes}
              onPress={() => {
                onClose();
                void versions.remove(record.id);
              }}
            />
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

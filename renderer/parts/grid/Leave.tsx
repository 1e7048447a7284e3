import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useSpeech } from "../../state/stores.ts";
import { Action } from "../Action.tsx";

type Props = {
  readonly onStay: () => void;
  /** Leaves; the changes stay a draft. */
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
};

/** Asks once what is to become of changes that are not saved. */
export function Leave({ onStay, onKeep, onDiscard }: Props) {
  const { words } = useSpeech();
  const { leave } = words.hand;
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(open) => !open && onStay()}>
      <Modal className="summary confirm hand-leave">
        <Dialog role="alertdialog" className="summary-body">
          <Heading slot="title">{leave.title}</Heading>
          <p>{leave.body}</p>
          <footer>
            <Action label={leave.discard} onPress={onDiscard} />
            <Action label={leave.keep} onPress={onKeep} />
            <Action kind="strong" label={leave.stay} onPress={onStay} autoFocus />
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

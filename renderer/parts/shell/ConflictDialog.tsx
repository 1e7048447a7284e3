import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { conflictOf } from "../../state/conflict.ts";
import { useImports, useSpeech, useStores, useVersions } from "../../state/stores.ts";
import { Action } from "../Action.tsx";

/**
 * A save was refused because another window or computer saved first, or because the folder may only be
 * read: what to do now, said where it happened. Neither state is ever overwritten.
 */
export function ConflictDialog() {
  const { imports, versions, workspaces } = useStores();
  const { error: ofImport } = useImports();
  const { error: ofVersion } = useVersions();
  const { words } = useSpeech();
  const kind = conflictOf(ofImport ?? ofVersion);
  if (kind === null) return null;
  const said = words.shell[kind];
  const dismiss = () => {
    imports.dismiss();
    versions.dismiss();
  };
  return (
    <ModalOverlay className="veil" isDismissable isOpen onOpenChange={(open) => !open && dismiss()}>
      <Modal className="summary confirm">
        <Dialog role="alertdialog" className="summary-body">
          <Heading slot="title">{said.title}</Heading>
          <p>{said.body}</p>
          <footer>
            <Action label={words.close} onPress={dismiss} />
            {workspaces && (
              <Action label={words.shell.changedElsewhere.copy} onPress={() => void workspaces.handOn()} />
            )}
            {kind === "changedElsewhere" && (
              <Action
                kind="strong"
                label={words.shell.changedElsewhere.reload}
                onPress={() => location.reload()}
                autoFocus
              />
            )}
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

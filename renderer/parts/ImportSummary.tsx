import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { conflictOf } from "../state/conflict.ts";
import { useImports, useSpeech, useStores } from "../state/stores.ts";
import { Action } from "./Action.tsx";
import "./ImportSummary.css";
import { ErrorState } from "./States.tsx";
import { overallText } from "../words/overall.ts";
import { OneFile } from "./summary/OneFile.tsx";
import { refusedFirst, statusOf } from "./summary/status.ts";

/** What the dropped files brought: nothing happens to figures without being told here. */
export function ImportSummary() {
  const { imports } = useStores();
  const { shown, error } = useImports();
  const speech = useSpeech();
  const { words } = speech;
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen={(shown.length > 0 || error !== null) && conflictOf(error) === null}
      onOpenChange={(open) => !open && imports.dismiss()}
    >
      <Modal className="summary">
        <Dialog className="summary-body">
          <Heading slot="title">{words.summary.title(shown.length)}</Heading>
          <div className="summary-files" role="group" aria-label={words.summary.read} tabIndex={0}>
            {error !== null && (
              <ErrorState title={words.states.importFailed} text={error} onRetry={imports.dismiss} />
            )}
            {shown.length > 1 && (
              <p className="summary-overall" role="status">
                {overallText(
                  speech,
                  shown.map(({ summary }) => statusOf(summary)),
                )}
              </p>
            )}
            {refusedFirst(shown).map((brought) => (
              <OneFile key={brought.id} brought={brought} />
            ))}
          </div>
          <footer>
            <Action label={words.close} onPress={imports.dismiss} />
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Told } from "../state/versions.ts";
import { useSpeech, useStores, useVersions } from "../state/stores.ts";
import { actionText, doingText, movedText } from "../words/action.ts";
import { faultSentence } from "../words/index.ts";
import { Action, IconAction } from "./Action.tsx";
import { ChangedFigures } from "./ChangedFigures.tsx";
import { Icon } from "./Icon.tsx";
import "./VersionToast.css";

/** What undoing, redoing, restoring or removing did; it stays until it is closed or overtaken. */
export function VersionToast() {
  const speech = useSpeech();
  const { words } = speech;
  const { versions } = useStores();
  const { told, doing, error, history } = useVersions();
  const text =
    error !== null
      ? `${words.versions.failed}. ${faultSentence(speech, error) ?? ""}`
      : told
        ? `${words.versions.told[told.kind](actionText(speech, told.action, history))} ${movedText(speech, told.moved)}`
        : doing
          ? doingText(speech, doing, history)
          : "";
  const isBusy = error === null && told === null && doing !== null;
  return (
    <section
      className={text === "" ? "visually-hidden" : isBusy ? "doing" : "toast"}
      aria-label={words.versions.notice}
    >
      {error !== null && <Icon name="warning" />}
      {isBusy && <span className="doing-busy" aria-hidden />}
      <p role="status">{text}</p>
      {text !== "" && !isBusy && (
        <>
          {told && <ToastActions told={told} />}
          <IconAction icon="close" label={words.close} hint={words.close} onPress={versions.dismiss} />
        </>
      )}
    </section>
  );
}

function ToastActions({ told }: { readonly told: Told }) {
  const { words, of } = useSpeech();
  const { versions, catalogue } = useStores();
  const titleOf = (dataset: string) => {
    const room = catalogue.rooms.find(({ id }) => id === dataset);
    return room ? of(room.title) : dataset;
  };
  const [isOpen, setOpen] = useState(false);
  const isUndone = told.kind === "undo";
  const listed = Object.entries(told.moved.changes).filter(([, { list }]) => list.length > 0);
  return (
    <>
      {listed.length > 0 && <Action label={words.versions.changes} onPress={() => setOpen(true)} />}
      <Action
        icon={isUndone ? "redo" : "undo"}
        label={isUndone ? words.versions.redo : words.versions.undo}
        onPress={() => void (isUndone ? versions.redo() : versions.undo())}
      />
      <ModalOverlay className="veil" isDismissable isOpen={isOpen} onOpenChange={setOpen}>
        <Modal className="summary summary-wide">
          <Dialog className="summary-body">
            <Heading slot="title">{words.versions.changes}</Heading>
            <div className="summary-files">
              {listed.map(([dataset, changes]) => (
                <article key={dataset} className="summary-file summary-changes">
                  <h3>{titleOf(dataset)}</h3>
                  <ChangedFigures changes={changes} dataset={dataset} />
                </article>
              ))}
            </div>
            <footer>
              <Action label={words.close} onPress={() => setOpen(false)} />
            </footer>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Answer } from "../../../data/index.ts";
import { Action, IconAction } from "../../parts/Action.tsx";
import { fileName, saveFile } from "../../parts/saving.ts";
import { sourceLine } from "../../parts/source.ts";
import { useSpeech } from "../../state/stores.ts";
import type { Evaluation } from "./evaluation.ts";
import { Items } from "./Items.tsx";
import { pageOf } from "./page.ts";

type Props = {
  readonly evaluation: Evaluation;
  readonly answer: Answer;
  readonly open: boolean;
  readonly onClose: () => void;
};

/** The evaluation of a cycle on one page, and the same page as a file. */
export function EvaluationPage({ evaluation, answer, open, onClose }: Props) {
  const speech = useSpeech();
  const { words, language } = speech;
  const said = words.measures.evaluation;
  const save = () => {
    const page = pageOf(evaluation, {
      language,
      source: sourceLine(speech, answer),
      made: said.made,
      demonstration: answer.demonstration === true ? said.demonstration : null,
    });
    saveFile(fileName(evaluation.title, "html"), new Blob([page], { type: "text/html;charset=utf-8" }));
  };
  return (
    <ModalOverlay className="veil" isDismissable isOpen={open} onOpenChange={(next) => !next && onClose()}>
      <Modal className="dialog dialog-wide">
        <Dialog className="dialog-body">
          <header>
            <Heading slot="title">{evaluation.title}</Heading>
            <IconAction icon="close" label={words.close} hint={words.close} onPress={onClose} />
          </header>
          {answer.demonstration === true && <p className="evaluation-demo">{said.demonstration}</p>}
          <p>{evaluation.asOf}</p>
          {evaluation.sections.map(({ title, items }) => (
            <section key={title} className="evaluation-section">
              <h3>{title}</h3>
              <Items items={items} />
            </section>
          ))}
          <section className="evaluation-section">
            <h3>{evaluation.open.title}</h3>
            {evaluation.open.items.length === 0 ? (
              <p>{evaluation.open.none}</p>
            ) : (
              <ul>
                {evaluation.open.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
          </section>
          <p>{evaluation.honest}</p>
          <footer>
            <span />
            <Action kind="strong" icon="save" label={said.save} onPress={save} />
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { titleOf } from "../../board/build.ts";
import { addPage } from "../../board/edit.ts";
import type { Section } from "../../board/model.ts";
import { pageKinds } from "../../board/pages/index.ts";
import { sourcesPage } from "../../board/sources.ts";
import { Action, IconAction } from "../../parts/Action.tsx";
import { useSpeech, useStores } from "../../state/stores.ts";

/** Every figure of every screen, to be put into the pack behind the page chosen. */
export function AddPage({ after }: { readonly after: string | null }) {
  const speech = useSpeech();
  const { words } = speech;
  const { screen, sections, sources } = words.board;
  const { board, catalogue } = useStores();
  const [isOpen, setOpen] = useState(false);
  const kinds = [
    ...pageKinds.map((kind) => ({
      id: kind.id,
      section: kind.section,
      title: titleOf(catalogue.indicators, kind, speech),
    })),
    { id: sourcesPage.id, section: "state" as Section, title: sources.title },
  ];
  const add = (id: string) => {
    board.edit((pack) => addPage(pack, id, null, after));
    setOpen(false);
  };
  return (
    <>
      <Action icon="add" label={screen.add} onPress={() => setOpen(true)} />
      <ModalOverlay className="veil" isDismissable isOpen={isOpen} onOpenChange={setOpen}>
        <Modal className="dialog">
          <Dialog className="dialog-body">
            <header>
              <Heading slot="title">{screen.addTitle}</Heading>
              <IconAction
                icon="close"
                label={words.close}
                hint={words.close}
                onPress={() => setOpen(false)}
              />
            </header>
            {[...new Set(kinds.map(({ section }) => section))].map((section) => (
              <section key={section} className="board-kinds">
                <h3>{sections[section]}</h3>
                {kinds
                  .filter((kind) => kind.section === section)
                  .map(({ id, title }) => (
                    <Action key={id} label={title} onPress={() => add(id)} />
                  ))}
              </section>
            ))}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Action, IconAction } from "../../parts/Action.tsx";
import { useBoard, useSpeech, useStores } from "../../state/stores.ts";

/** Keeps the pack with today's figures under a name. */
export function FreezeDialog() {
  const { words, format } = useSpeech();
  const { screen } = words.board;
  const { board } = useStores();
  const { made } = useBoard();
  const [name, setName] = useState<string | null>(null);
  const keep = async () => {
    const chosen = name?.trim() ?? "";
    if (chosen === "") return;
    setName(null);
    await board.freeze(chosen);
    await board.look(chosen);
  };
  return (
    <>
      <Action
        label={screen.freeze}
        isDisabled={!made}
        onPress={() => setName(made ? format.capital(format.month(made.last)) : "")}
      />
      <ModalOverlay
        className="veil"
        isDismissable
        isOpen={name !== null}
        onOpenChange={(open) => !open && setName(null)}
      >
        <Modal className="dialog">
          <Dialog className="dialog-body">
            <header>
              <Heading slot="title">{screen.freeze}</Heading>
              <IconAction icon="close" label={words.close} hint={words.close} onPress={() => setName(null)} />
            </header>
            <p>{screen.freezeHint}</p>
            <div className="board-look">
              <label>
                {screen.freezeName}
                <input
                  type="text"
                  maxLength={60}
                  value={name ?? ""}
                  onChange={({ target }) => setName(target.value)}
                  onKeyDown={({ key }) => key === "Enter" && void keep()}
                />
              </label>
            </div>
            <footer>
              <Action kind="quiet" label={screen.cancel} onPress={() => setName(null)} />
              <Action
                kind="strong"
                label={screen.done}
                isDisabled={!name?.trim()}
                onPress={() => void keep()}
              />
            </footer>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

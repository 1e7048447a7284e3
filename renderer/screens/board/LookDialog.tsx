import { useState } from "react";
import { Dialog, FileTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { largestLogo, pictureOf } from "../../board/image.ts";
import type { Brand } from "../../board/model.ts";
import { Action, IconAction } from "../../parts/Action.tsx";
import { useBoard, useSpeech, useStores } from "../../state/stores.ts";

/** The institute's name, colour and logo, on every page and every file. */
export function LookDialog() {
  const { words } = useSpeech();
  const { screen, frame } = words.board;
  const { board } = useStores();
  const { brand } = useBoard();
  const [draft, setDraft] = useState<Brand | null>(null);
  const [problem, setProblem] = useState("");
  const set = (change: Partial<Brand>) => setDraft((each) => each && { ...each, ...change });
  const choose = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const picture = bytes.length <= largestLogo ? pictureOf(bytes) : undefined;
    setProblem(picture ? "" : screen.badLogo);
    if (picture) set({ logo: `data:image/${picture.kind};base64,${base64(bytes)}` });
  };
  const done = () => {
    if (draft) board.setBrand({ ...draft, name: draft.name.trim() });
    setDraft(null);
  };
  return (
    <>
      <IconAction icon="settings" label={screen.look} hint={screen.look} onPress={() => setDraft(brand)} />
      <ModalOverlay
        className="veil"
        isDismissable
        isOpen={draft !== null}
        onOpenChange={(open) => !open && setDraft(null)}
      >
        <Modal className="dialog">
          <Dialog className="dialog-body">
            <header>
              <Heading slot="title">{screen.lookTitle}</Heading>
              <IconAction
                icon="close"
                label={words.close}
                hint={words.close}
                onPress={() => setDraft(null)}
              />
            </header>
            {draft && (
              <div className="board-look">
                <label>
                  {screen.institute}
                  <input
                    type="text"
                    maxLength={80}
                    value={draft.name}
                    onChange={({ target }) => set({ name: target.value })}
                  />
                </label>
                <label>
                  {screen.colour}
                  <input
                    type="color"
                    value={draft.color}
                    onChange={({ target }) => set({ color: target.value })}
                  />
                </label>
                <div>
                  <p>{screen.logo}</p>
                  {draft.logo !== "" && <img src={draft.logo} alt={frame.logo(draft.name)} />}
                  <FileTrigger
                    acceptedFileTypes={["image/png", "image/jpeg"]}
                    onSelect={(files) => void choose(files)}
                  >
                    <Action icon="choose" label={screen.chooseLogo} />
                  </FileTrigger>
                  {draft.logo !== "" && (
                    <Action kind="quiet" label={screen.removeLogo} onPress={() => set({ logo: "" })} />
                  )}
                  <p role="alert">{problem}</p>
                </div>
              </div>
            )}
            <footer>
              <Action kind="quiet" label={screen.cancel} onPress={() => setDraft(null)} />
              <Action kind="strong" label={screen.done} onPress={done} />
            </footer>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

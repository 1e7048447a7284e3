import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { toRows } from "../../../data/kernel/columns.ts";
import { Action, IconAction } from "../../parts/Action.tsx";
import { useSpeech, useStores } from "../../state/stores.ts";
import type { Register } from "./data.ts";
import type { Save } from "./save.ts";

type Props = {
  readonly register: Register;
  readonly years: readonly string[];
  readonly save: Save;
  readonly onCopied: (year: string) => void;
};

/** The register copied for the year after, to be changed; not offered once there is one. */
export function NextYear({ register, years, save, onCopied }: Props) {
  const { words } = useSpeech();
  const { files } = useStores();
  const said = words.programme.next;
  const [isOpen, setOpen] = useState(false);
  const { year, rows, filters } = register;
  const next = String(Number(year) + 1);
  if (years.includes(next)) return null;
  const close = () => setOpen(false);
  const copy = async () => {
    close();
    const { columns } = await files.ask("programme_draft", filters);
    if (await save("targets", toRows(columns), (row) => row["programme"] === next)) onCopied(next);
  };
  return (
    <>
      <Action icon="add" label={said.action(next)} onPress={() => setOpen(true)} />
      <ModalOverlay className="veil" isDismissable isOpen={isOpen} onOpenChange={setOpen}>
        <Modal className="dialog">
          <Dialog className="dialog-body">
            <header>
              <Heading slot="title">{said.title(next)}</Heading>
              <IconAction icon="close" label={words.close} hint={words.close} onPress={close} />
            </header>
            <p>{said.body(year, next, rows.length)}</p>
            <footer>
              <Action kind="quiet" label={said.cancel} onPress={close} />
              <Action kind="strong" label={said.save} onPress={() => void copy()} />
            </footer>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

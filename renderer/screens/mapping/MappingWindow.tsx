import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconAction } from "../../parts/Action.tsx";
import { ErrorState, Skeleton } from "../../parts/States.tsx";
import type { Brought } from "../../state/imports.ts";
import { useImports, useSpeech, useStores } from "../../state/stores.ts";
import { useLook } from "./look.ts";
import { Mapper } from "./Mapper.tsx";
import "./Mapping.css";

/** A whole window for a file that nobody could read without the user. */
export function MappingWindow() {
  const { imports } = useStores();
  const { mapped } = useImports();
  const { words } = useSpeech();
  const close = () => imports.map(null);
  return (
    <ModalOverlay className="veil" isOpen={mapped !== null} onOpenChange={(open) => !open && close()}>
      <Modal className="window">
        {mapped && (
          <Dialog className="window-body">
            <header>
              <Heading slot="title">{words.mapping.title(mapped.file.name)}</Heading>
              <IconAction icon="close" label={words.close} hint={words.close} onPress={close} />
            </header>
            <First key={mapped.id} brought={mapped} onClose={close} />
          </Dialog>
        )}
      </Modal>
    </ModalOverlay>
  );
}

const nothingSaid = {};

/** The first look, before anything is said: it brings the columns, the suggestions and the questions. */
function First({ brought, onClose }: { readonly brought: Brought; readonly onClose: () => void }) {
  const { words } = useSpeech();
  const { look, error } = useLook(brought.file, nothingSaid);
  if (error !== null)
    return <ErrorState title={words.mapping.preview.failed} text={error} onRetry={onClose} />;
  if (!look) return <Skeleton />;
  return <Mapper brought={brought} first={look} onClose={onClose} />;
}

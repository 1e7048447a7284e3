import { useState } from "react";
import {
  Dialog,
  Form,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  Text,
  TextField,
} from "react-aria-components";
import { useSpeech, useStores, useWorkspaces } from "../../state/stores.ts";
import type { Asking } from "../../state/workspaces.ts";
import { faultSentence } from "../../words/index.ts";
import { Action } from "../Action.tsx";
import { Icon } from "../Icon.tsx";
import "./Shell.css";

/** Asks the name of a workspace that is about to be made; and says why a file could not become one. */
export function WorkspaceDialog() {
  const { workspaces } = useStores();
  const state = useWorkspaces();
  const speech = useSpeech();
  if (!workspaces || !state || (state.asking === null && state.error === null)) return null;
  const said = speech.words.shell.workspaces;
  const { asking, error, busy } = state;
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen
      onOpenChange={(open) => !open && workspaces.dismiss()}
    >
      <Modal className="summary confirm">
        <Dialog className="summary-body">
          <Heading slot="title">{asking ? said.dialog[asking.kind] : said.failed}</Heading>
          {error !== null && (
            <p role="alert" className="shell-alert">
              <Icon name="warning" />
              {sentence(said.faults, error) ?? faultSentence(speech, error) ?? error}
            </p>
          )}
          {asking ? (
            <NameForm key={asking.suggested} asking={asking} busy={busy} />
          ) : (
            <footer>
              <Action label={speech.words.close} onPress={workspaces.dismiss} autoFocus />
            </footer>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type Props = { readonly asking: Asking; readonly busy: boolean };

function NameForm({ asking, busy }: Props) {
  const { workspaces } = useStores();
  const said = useSpeech().words.shell.workspaces;
  const [name, setName] = useState(asking.suggested);
  const isGood = allowed.test(name.trim());
  const body =
    asking.kind === "take-over"
      ? said.body["take-over"](asking.handed.imports, asking.handed.savedAt)
      : said.body[asking.kind];
  return (
    <Form
      className="shell-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isGood) void workspaces?.answer(name.trim());
      }}
    >
      <p>{body}</p>
      <TextField className="shell-field" value={name} onChange={setName} maxLength={55} autoFocus>
        <Label>{said.name}</Label>
        <Input />
        <Text slot="description">{said.nameHint}</Text>
      </TextField>
      <footer>
        <Action label={said.cancel} onPress={() => workspaces?.dismiss()} />
        <Action kind="strong" type="submit" isDisabled={!isGood || busy} label={said.go[asking.kind]} />
      </footer>
    </Form>
  );
}

/** The host takes no other; said while typing rather than afterwards. */
const allowed = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._-]*[\p{L}\p{M}\p{N}_-])?$/u;

const sentence = (faults: Readonly<Record<string, string>>, text: string): string | undefined =>
  Object.entries(faults).find(([code]) => text.endsWith(`: ${code}`))?.[1];

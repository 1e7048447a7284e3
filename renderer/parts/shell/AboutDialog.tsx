import { useEffect, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useSpeech, useStores } from "../../state/stores.ts";
import { Action } from "../Action.tsx";
import "./Shell.css";

/** One package in the program, as scripts/licences.ts wrote it down. */
type Package = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};

type Props = { readonly onClose: () => void };

/** What Loggia is, how to begin, the keys, and every package in it with its licence. */
export function AboutDialog({ onClose }: Props) {
  const { words } = useSpeech();
  const { about } = useStores();
  const said = words.shell.about;
  return (
    <ModalOverlay className="veil" isDismissable isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="summary">
        <Dialog className="summary-body">
          <Heading slot="title">{said.title}</Heading>
          <div className="about" role="group" aria-label={said.title} tabIndex={0}>
            {about && <p className="about-version">{said.version(about.version)}</p>}
            <p>{said.body}</p>
            <p>{said.privacy}</p>
            {about && (
              <p>
                {said.folder}: {about.workspace}
              </p>
            )}
            <h3>{said.help}</h3>
            <ol>
              {said.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <h3>{said.keys}</h3>
            <dl className="keys">
              {said.keyList.map(([key, meaning]) => (
                <div key={key} className="key">
                  <dt>{key}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
            <h3>{said.packages}</h3>
            <p>{said.licence}</p>
            <Packages />
          </div>
          <footer>
            <Action label={words.close} onPress={onClose} />
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Packages() {
  const said = useSpeech().words.shell.about;
  const [packages, setPackages] = useState<readonly Package[] | null | "failed">(null);
  useEffect(() => {
    fetch("./licences.json")
      .then(async (answer) => setPackages((await answer.json()) as readonly Package[]))
      .catch(() => setPackages("failed"));
  }, []);
  if (packages === null) return null;
  if (packages === "failed") return <p role="alert">{said.failed}</p>;
  return (
    <>
      <p>{said.packagesNote(packages.length)}</p>
      <div className="packages">
        {packages.map(({ name, version, licence, text }) => (
          <details key={`${name} ${version}`}>
            <summary>
              {name} {version}: {licence}
            </summary>
            <pre lang="en">{text}</pre>
          </details>
        ))}
      </div>
    </>
  );
}

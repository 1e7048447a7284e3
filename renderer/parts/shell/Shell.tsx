import { useEffect } from "react";
import { useStore } from "zustand";
import { useSpeech, useStores } from "../../state/stores.ts";
import { AboutDialog } from "./AboutDialog.tsx";
import { ConflictDialog } from "./ConflictDialog.tsx";
import { WorkspaceDialog } from "./WorkspaceDialog.tsx";

/** What stands over every screen and belongs to the program rather than to the figures. */
export function Shell() {
  const { shell, describe } = useStores();
  const { isAboutOpen } = useStore(shell);
  const { language, words } = useSpeech();

  useEffect(() => describe(), [describe, language]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "F1") return;
      event.preventDefault();
      shell.setState({ isAboutOpen: true });
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [shell, words]);

  return (
    <>
      <WorkspaceDialog />
      <ConflictDialog />
      {isAboutOpen && <AboutDialog onClose={() => shell.setState({ isAboutOpen: false })} />}
    </>
  );
}

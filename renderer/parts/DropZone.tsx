import { useEffect, useState } from "react";
import { useSpeech, useStores } from "../state/stores.ts";
import "./DropZone.css";
import { Arcade } from "./Logo.tsx";

/** The whole window takes files; while they hover over it, it says so. */
export function DropZone() {
  const { imports } = useStores();
  const { words } = useSpeech();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const hover = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Leaving the window has no element that is entered instead.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void imports.take([...(event.dataTransfer?.files ?? [])]);
    };
    const controller = new AbortController();
    const { signal } = controller;
    addEventListener("dragover", hover, { signal });
    addEventListener("dragleave", leave, { signal });
    addEventListener("drop", drop, { signal });
    return () => controller.abort();
  }, [imports]);

  return (
    over && (
      <div className="drop">
        <div>
          <Arcade />
          <strong>{words.data.dropHere}</strong>
          <p>{words.data.dropNote}</p>
        </div>
      </div>
    )
  );
}

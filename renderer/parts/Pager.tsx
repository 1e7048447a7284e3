import { useState } from "react";
import { useSpeech } from "../state/stores.ts";
import { IconAction } from "./Action.tsx";
import "./Pager.css";

/** A part of a long list: which one, and how to go on. */
export type Pages = {
  readonly first: number;
  readonly end: number;
  readonly all: number;
  readonly go: (to: number) => void;
};

/** Long lists are shown page by page: a thousand rows at once help nobody and slow everybody. */
export function usePages(all: number, size: number): Pages {
  const [wanted, setWanted] = useState(0);
  const last = Math.max(0, Math.ceil(all / size) - 1);
  const page = Math.min(wanted, last);
  return {
    first: page * size,
    end: Math.min(all, (page + 1) * size),
    all,
    go: (to) => setWanted(Math.max(0, Math.min(last, Math.floor(to / size)))),
  };
}

/** The way from page to page; nothing where there is only one. */
export function Pager({ pages, what }: { readonly pages: Pages; readonly what: string }) {
  const { words } = useSpeech();
  const { first, end, all, go } = pages;
  if (first === 0 && end === all) return null;
  return (
    <div className="pager" role="group" aria-label={words.pages.label(what)}>
      <IconAction
        icon="previous"
        label={words.pages.previous}
        hint={words.pages.previous}
        isDisabled={first === 0}
        onPress={() => go(first - 1)}
      />
      <span role="status">{words.pages.range(first + 1, end, all)}</span>
      <IconAction
        icon="next"
        label={words.pages.next}
        hint={words.pages.next}
        isDisabled={end === all}
        onPress={() => go(end)}
      />
    </div>
  );
}

import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { Leaf } from "../../board/model.ts";
import { useSpeech } from "../../state/stores.ts";

type Props = {
  readonly leaf: Leaf;
  readonly next: Leaf | undefined;
  /** The second window; null where none may be opened, then the notes stand below the page. */
  readonly second: Window | null;
  readonly onClose: () => void;
  /** The pages can be turned from the second window too. */
  readonly onKey: (event: KeyboardEvent) => void;
};

/** What the speaker sees: the notes, what comes next, the time. */
export function Speaker({ leaf, next, second, onClose, onKey }: Props) {
  useEffect(() => {
    if (!second) return;
    second.addEventListener("keydown", onKey);
    return () => second.removeEventListener("keydown", onKey);
  }, [second, onKey]);
  useEffect(() => {
    if (!second) return;
    second.addEventListener("pagehide", onClose);
    return () => {
      second.removeEventListener("pagehide", onClose);
      second.close();
    };
  }, [second, onClose]);
  const notes = <Notes leaf={leaf} next={next} blocked={second === null} />;
  return second ? (
    createPortal(notes, second.document.body)
  ) : (
    <aside className="present-notes">{notes}</aside>
  );
}

type NotesProps = Pick<Props, "leaf" | "next"> & { readonly blocked: boolean };

function Notes({ leaf, next, blocked }: NotesProps) {
  const { words, format } = useSpeech();
  const { present } = words.board;
  const [began] = useState(() => Date.now());
  const now = useSeconds();
  const clock = new Intl.DateTimeFormat(format.locale, { hour: "2-digit", minute: "2-digit" });
  const seconds = Math.max(0, Math.floor((now - began) / 1000));
  const elapsed = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return (
    <section className="speaker" aria-label={present.speaker}>
      <dl className="speaker-time">
        <dt>{present.clock}</dt>
        <dd>{clock.format(now)}</dd>
        <dt>{present.elapsed}</dt>
        <dd>{elapsed}</dd>
      </dl>
      <h2>{leaf.headline}</h2>
      {leaf.notes.slice(1).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{leaf.meaning}</p>
      <p className="speaker-next">
        <b>{present.nextUp}:</b> {next?.headline ?? present.end}
      </p>
      {blocked && <p className="speaker-blocked">{present.blocked}</p>}
    </section>
  );
}

function useSeconds(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** A second window in the look of the first; null where none may be opened. To be called on a press. */
export function openSpeaker(title: string): Window | null {
  const second = open("", "loggia-speaker", "popup,width=960,height=640");
  if (!second) return null;
  second.document.title = title;
  second.document.documentElement.lang = document.documentElement.lang;
  second.document.documentElement.dataset["theme"] = "dark";
  second.document.adoptedStyleSheets = [copyOfStyle(second)];
  return second;
}

/** This window's rules for the other one; their addresses are made whole, for there they lead nowhere. */
function copyOfStyle(second: Window): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = second as Window & typeof globalThis;
  const rules = [...document.styleSheets].flatMap(({ cssRules, href }) =>
    [...cssRules].map(({ cssText }) =>
      cssText.replaceAll(
        /url\("([^"]+)"\)/g,
        (_, url: string) => `url("${new URL(url, href ?? location.href).href}")`,
      ),
    ),
  );
  const sheet = new Sheet();
  sheet.replaceSync(rules.join("\n"));
  return sheet;
}

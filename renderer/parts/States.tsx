import { FileTrigger } from "react-aria-components";
import { useSpeech, useStores } from "../state/stores.ts";
import { faultSentence } from "../words/index.ts";
import { Action } from "./Action.tsx";
import { Icon } from "./Icon.tsx";
import { Arcade } from "./Logo.tsx";
import "./States.css";

/** The system's dialog shows these first; what a file really is, its bytes say. */
const readable = [".csv", ".txt", ".tsv", ".xlsx", ".loggia"];

/** Chooses files with the system's dialog: dragging is never the only way. */
export function ChooseFiles({ kind = "strong" }: { readonly kind?: "strong" | "plain" }) {
  const { imports } = useStores();
  const { words } = useSpeech();
  return (
    <FileTrigger
      allowsMultiple
      acceptedFileTypes={readable}
      onSelect={(files) => {
        if (files && files.length > 0) void imports.take([...files]);
      }}
    >
      <Action kind={kind} icon="choose" label={words.data.choose} />
    </FileTrigger>
  );
}

/** A workspace without figures: what to do next, and where to get them. */
export function EmptyState() {
  const { words } = useSpeech();
  return (
    <section className="state state-empty">
      <Arcade />
      <h2>{words.states.emptyTitle}</h2>
      <p>{words.states.emptyBody}</p>
      <ChooseFiles />
      <h3>{words.data.where}</h3>
      <ol>
        {words.data.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

type ErrorProps = {
  /** What failed; a figure unless said otherwise. */
  readonly title?: string;
  readonly text: string;
  readonly onRetry: () => void;
};

/** One thing failed; the others stand. */
export function ErrorState({ title, text, onRetry }: ErrorProps) {
  const speech = useSpeech();
  const { words } = speech;
  const fault = faultSentence(speech, text);
  return (
    <div className="state state-error" role="alert">
      <Icon name="warning" size={22} />
      <p>
        <strong>{title ?? words.states.errorTitle}</strong>
      </p>
      {fault !== undefined && <p>{fault}</p>}
      <details>
        <summary>{words.states.details}</summary>
        <code>{text}</code>
      </details>
      <Action label={words.states.retry} onPress={onRetry} />
    </div>
  );
}

/** Nothing is known for the choice made; said in words, never an empty frame. */
export function Nothing({ text }: { readonly text: string }) {
  return (
    <div className="state state-nothing">
      <p>{text}</p>
    </div>
  );
}

/** The shape of what is coming, while it is on its way. */
export function Skeleton({ height }: { readonly height?: number }) {
  const { words } = useSpeech();
  return (
    <div
      className="skeleton"
      role="status"
      aria-label={words.states.loading}
      style={height ? { height } : undefined}
    />
  );
}

/** The shape of a screen while the workspace opens. */
export function Opening() {
  const { words } = useSpeech();
  return (
    <>
      <p role="status">{words.opening} …</p>
      <div className="skeleton" style={{ flex: "none", height: 150 }} />
      <div className="grid grid-overview">
        {["months", "years", "markets"].map((area) => (
          <div key={area} className="skeleton" style={{ gridArea: area }} />
        ))}
      </div>
    </>
  );
}

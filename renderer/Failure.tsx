import { Action } from "./parts/Action.tsx";
import { Logo } from "./parts/Logo.tsx";
import "./parts/States.css";
import { faultSentence, type Speech } from "./words/index.ts";

/** The workspace could not be opened: said plainly, with the text a helper needs. */
export function Failure({ speech, text }: { readonly speech: Speech; readonly text: string }) {
  const { words } = speech;
  return (
    <main className="state state-error state-fatal">
      <Logo />
      <h1>{words.states.fatalTitle}</h1>
      <p role="alert">{faultSentence(speech, text) ?? words.states.fatalBody}</p>
      <code>{text}</code>
      <Action kind="strong" label={words.states.retry} onPress={() => location.reload()} />
    </main>
  );
}

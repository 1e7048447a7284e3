import { Action } from "./parts/Action.tsx";
import { Arcade, Logo } from "./parts/Logo.tsx";
import "./parts/States.css";
import "./screens/Screen.css";
import "./parts/Sidebar.css";
import "./parts/ChartCard.css";
import type { Speech } from "./words/index.ts";

/** The shape of the program while the workspace opens. */
export function Opening({ speech: { words } }: { readonly speech: Speech }) {
  return (
    <div className="app">
      <header className="sidebar">
        <div className="sidebar-name">
          <Logo />
          <p>{words.place}</p>
        </div>
        <nav />
        <Arcade />
      </header>
      <main className="content" aria-busy>
        <p role="status">{words.opening} …</p>
        <div className="skeleton" style={{ flex: "none", height: 150 }} />
        <div className="grid grid-overview">
          {["months", "years", "markets"].map((area) => (
            <div key={area} className="skeleton" style={{ gridArea: area }} />
          ))}
        </div>
      </main>
    </div>
  );
}

/** The workspace could not be opened: said plainly, with the text a helper needs. */
export function Failure({ speech: { words }, text }: { readonly speech: Speech; readonly text: string }) {
  return (
    <main className="state state-error state-fatal">
      <Logo />
      <h1>{words.states.fatalTitle}</h1>
      <p role="alert">{words.states.fatalBody}</p>
      <code>{text}</code>
      <Action kind="strong" label={words.states.retry} onPress={() => location.reload()} />
    </main>
  );
}

import { proxy, transfer, wrap, type Remote } from "comlink";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import "./base.css";
import { openHost, type Host } from "./bridge.ts";
import type { Engine } from "./engine.ts";
import "./fonts.css";
import { Failure, Opening } from "./Opening.tsx";
import { createAnswers } from "./state/answers.ts";
import { createImports } from "./state/imports.ts";
import { createSession, settingsOf, type SessionStore } from "./state/session.ts";
import type { Stores } from "./state/stores.ts";
import "./tokens.css";
import { speak } from "./words/index.ts";

/** Puts the program together: the host, the engine in its worker, the stores, the screens. */
export async function start(worker: Worker): Promise<void> {
  const engine = wrap<Engine>(worker);
  const root = createRoot(document.getElementById("root") ?? document.body);
  let session = createSession({}, navigator.languages);
  try {
    const host = await openHost();
    session = createSession(await host.readSettings(), navigator.languages);
    remember(session, host);
    root.render(<Opening speech={speak(session.getState().language)} />);
    root.render(<App stores={await open(session, host, engine)} />);
  } catch (error) {
    root.render(<Failure speech={speak(session.getState().language)} text={String(error)} />);
  }
}

async function open(session: SessionStore, host: Host, remote: Remote<Engine>): Promise<Stores> {
  const { files } = host;
  const [opened, about] = await Promise.all([
    remote.open(
      proxy({
        ...files,
        async readPart(name: string) {
          const bytes = await files.readPart(name);
          return bytes && transfer(bytes, [bytes.buffer]);
        },
      }),
    ),
    host.about(),
  ]);
  const answers = createAnswers((indicator, parameters) => remote.ask(indicator, parameters));
  const imports = createImports(
    { load: (file) => remote.load(transfer(file, [file.bytes.buffer])), imports: () => remote.imports() },
    answers.refresh,
  );
  void imports.list();
  return { session, answers, imports, about, ...opened };
}

/** The language and the look hold from now on, here and at the next start. */
function remember(session: SessionStore, host: Host) {
  const apply = () => {
    const { language, theme } = session.getState();
    document.documentElement.lang = language;
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  };
  apply();
  session.subscribe((now, before) => {
    apply();
    if (now.language !== before.language || now.theme !== before.theme)
      void host.writeSettings(settingsOf(now));
  });
}

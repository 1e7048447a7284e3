import { proxy, transfer, wrap, type Remote } from "comlink";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import "./base.css";
import { openHost, type Host } from "./bridge.ts";
import { rehearse } from "./charts/rehearse.ts";
import type { Engine } from "./engine.ts";
import "./fonts.css";
import { Failure } from "./Failure.tsx";
import { createAnswers } from "./state/answers.ts";
import { firstQuestions } from "./state/filters.ts";
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
    const opening = openWorkspace(host, engine);
    const [settings, about, catalogue] = await Promise.all([
      host.readSettings(),
      host.about(),
      engine.catalogue(),
    ]);
    session = createSession(settings, navigator.languages);
    remember(session, host);
    // The screens stand while the engine still starts: their figures wait, nothing else does.
    const shared = stores(engine, opening);
    root.render(<App stores={{ session, about, catalogue, opening, ...shared }} />);
    for (const question of firstQuestions) shared.answers.want(question);
    setTimeout(rehearse, 100);
    await opening;
  } catch (error) {
    root.render(<Failure speech={speak(session.getState().language)} text={String(error)} />);
  }
}

function openWorkspace({ files }: Host, engine: Remote<Engine>): Stores["opening"] {
  return engine.open(
    proxy({
      ...files,
      async readPart(name: string) {
        const bytes = await files.readPart(name);
        return bytes && transfer(bytes, [bytes.buffer]);
      },
    }),
  );
}

function stores(engine: Remote<Engine>, opening: Stores["opening"]): Pick<Stores, "answers" | "imports"> {
  const answers = createAnswers(async (indicator, parameters) => {
    await opening;
    return engine.ask(indicator, parameters);
  });
  const imports = createImports(
    {
      load: (file) => engine.load(transfer(file, [file.bytes.buffer])),
      imports: async () => {
        await opening;
        return engine.imports();
      },
    },
    answers.refresh,
  );
  void imports.list().catch(() => undefined); // that the workspace did not open is told by start()
  return { answers, imports };
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

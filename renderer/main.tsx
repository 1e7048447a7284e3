import { proxy, transfer, type Remote } from "comlink";
import { createStore } from "zustand/vanilla";
import { createRoot } from "react-dom/client";
import type { SourceFile } from "../data/index.ts";
import type { About } from "../electron/wire.ts";
import { App } from "./App.tsx";
import "./base.css";
import { openHost, type Host } from "./bridge.ts";
import { rehearse } from "./charts/rehearse.ts";
import type { Engine } from "./engine.ts";
import "./fonts.css";
import { deedsOf, describeTo, followCommands, showProgress } from "./desktop.ts";
import { Failure } from "./Failure.tsx";
import { keepEngine } from "./keeper.ts";
import { fileName, saveFile } from "./parts/saving.ts";
import { createBoard } from "./state/board.ts";
import { createAnswers } from "./state/answers.ts";
import { createCentre } from "./state/centre.ts";
import { firstQuestions } from "./state/filters.ts";
import { createGround } from "./state/ground.ts";
import { createImports } from "./state/imports.ts";
import { createMarks } from "./state/marks.ts";
import { createSeason } from "./state/season.ts";
import { createSession, settingsOf, type SessionStore } from "./state/session.ts";
import { createKeep, type Keep } from "./state/settings.ts";
import type { ShellState, Stores } from "./state/stores.ts";
import { createVersions } from "./state/versions.ts";
import { createWatched, repeatWhileSeen, type WatchedStore } from "./state/watched.ts";
import { createWorkspaces, isHandedOn } from "./state/workspaces.ts";
import { createWeights } from "./state/weights.ts";
import "./tokens.css";
import "./print.css";
import { lightOnPaper } from "./print.ts";
import { speak } from "./words/index.ts";

/**
 * Puts the program together: the host, the engine in its worker, the stores, the screens.
 *
 * @param another starts one more engine, should the first one end
 */
export async function start(first: Worker, another: () => Worker): Promise<void> {
  lightOnPaper();
  const root = createRoot(document.getElementById("root") ?? document.body);
  let session = createSession({}, navigator.languages);
  try {
    const host = await openHost();
    const refresh: (() => void)[] = [];
    const { engine, opening, health } = keepEngine({
      first,
      another,
      open: (fresh) => openWorkspace(host, fresh),
      restarted: () => refresh.forEach((each) => each()),
    });
    const [settings, about, catalogue] = await Promise.all([
      host.readSettings(),
      host.about(),
      engine.catalogue(),
    ]);
    session = createSession(settings, navigator.languages);
    const keep = createKeep(settings, host.writeSettings);
    remember(session, keep);
    // The screens stand while the engine still starts: their figures wait, nothing else does.
    const shared = stores(engine, opening);
    refresh.push(
      shared.answers.refresh,
      () => void shared.imports.list(),
      () => void shared.versions.list(),
    );
    const program = programOf(host, engine, session, about, shared);
    const watched = watch(host, settings["watchedSince"], keep, program.imports.take);
    const kept = {
      centre: createCentre(settings, keep),
      season: createSeason(settings, keep),
      marks: createMarks(settings, keep),
      weights: createWeights(settings, keep),
    };
    const stored = {
      session,
      about,
      catalogue,
      opening,
      ...kept,
      ...shared,
      ...program,
      health,
      ...(watched && { watched }),
      ...(about?.isShare &&
        settings["shareTold"] === undefined && {
          share: { tell: () => void keep({ shareTold: "yes" }).catch(() => undefined) },
        }),
    };
    root.render(<App stores={stored} />);
    watched?.start();
    if (host.desktop) followDesktop(host.desktop, session, { ...shared, ...program });
    for (const question of firstQuestions) shared.answers.want(question);
    setTimeout(rehearse, 100);
    await opening;
  } catch (error) {
    root.render(<Failure speech={speak(session.getState().language)} text={String(error)} />);
  }
}

/** What belongs to the program rather than to the figures: workspaces, help, the desktop around the window. */
function programOf(
  host: Host,
  engine: Engine,
  session: SessionStore,
  about: About | null,
  { imports }: Shared,
): Program {
  const save = (title: string, bytes: Uint8Array): unknown => {
    const name = fileName(title, "loggia");
    if (host.desktop) return host.desktop.saveFile(name, bytes);
    return saveFile(name, new Blob([bytes as Uint8Array<ArrayBuffer>]));
  };
  const workspaces =
    host.workspaces &&
    createWorkspaces({
      ...{ host: host.workspaces, files: host.files, engine, name: about?.name || "koper" },
      ...{ readSettings: host.readSettings, writeSettings: host.writeSettings },
      save: async (title, bytes) => save(title, bytes),
      today: () => new Date().toISOString().slice(0, 10),
      reload: () => location.reload(),
    });
  void workspaces?.list();
  // A workspace that was handed on comes in where exports do, and is no export.
  const take: Stores["imports"]["take"] = async (files) => {
    const [handed] = files.filter(isHandedOn);
    if (handed && workspaces) await workspaces.offer(handed);
    const exports = files.filter((file) => !isHandedOn(file));
    if (exports.length > 0) await imports.take(exports);
  };
  return {
    shell: createStore<ShellState>(() => ({ isAboutOpen: false })),
    describe: describeTo(host.desktop, session),
    imports: { ...imports, take },
    ...(workspaces && { workspaces }),
  };
}

function followDesktop(
  desktop: NonNullable<Host["desktop"]>,
  session: SessionStore,
  { shell, imports, versions, workspaces }: Program & Shared,
): void {
  const deeds = deedsOf(shell, versions, workspaces, () => session.getState().language);
  const open = (name: string) => void workspaces?.open(name);
  void followCommands(desktop, deeds, imports.take, open);
  showProgress(desktop, imports);
}

async function openWorkspace({ files, about }: Host, engine: Remote<Engine>): Stores["opening"] {
  const by = (await about())?.user;
  return engine.open(
    proxy({
      ...files,
      // Said in full: on the other side of the wire every method seems to be there.
      autosaves: async () => (await files.autosaves?.()) ?? [],
      async readPart(name: string) {
        const bytes = await files.readPart(name);
        return bytes && transfer(bytes, [bytes.buffer]);
      },
    }),
    by,
  );
}

type Shared = Pick<Stores, "answers" | "imports" | "versions" | "files" | "hand" | "board" | "ground">;
type Program = Pick<Stores, "imports" | "shell" | "describe" | "workspaces">;

function stores(engine: Engine, opening: Stores["opening"]): Shared {
  const opened = async () => {
    await opening;
    return engine;
  };
  // Nothing is waited for here: a question leaves in the moment it is asked, not when the screen is laid out.
  const answers = createAnswers((indicator, parameters) => engine.ask(indicator, parameters));
  const changed = () => {
    answers.refresh();
    // What was told of the version before no longer leads anywhere.
    versions.dismiss();
    void versions.list();
  };
  const imports = createImports(
    {
      load: async (file, said, onProgress) => engine.load(await sent(file), said, proxy(onProgress)),
      cancel: () => engine.cancel(),
      imports: async () => (await opened()).imports(),
    },
    changed,
  );
  const versions = createVersions(
    {
      history: async () => (await opened()).history(),
      undo: () => engine.undo(),
      redo: () => engine.redo(),
      restore: (version) => engine.restore(version),
      remove: (id) => engine.remove(id),
      removeDemonstration: () => engine.removeDemonstration(),
      erase: (text) => engine.erase(text),
    },
    async () => {
      answers.refresh();
      await imports.list();
    },
  );
  // That the workspace did not open is told by start().
  void imports.list();
  void versions.list();
  const files: Stores["files"] = {
    preview: async (file, said) => engine.preview(await sent(file), said),
    template: (dataset, language, format) => engine.template(dataset, language, format),
    ask: (indicator, parameters) => engine.ask(indicator, parameters),
    findText: (text) => engine.findText(text),
    baseLayer: async (file) => engine.baseLayer((await sent(file)).bytes),
  };
  const hand: Stores["hand"] = {
    async write(dataset, rows, language) {
      const summary = await (await opened()).write(dataset, rows, language);
      if (summary.status === "loaded") {
        changed();
        await imports.list();
        if (summary.changes) await versions.tellWritten(dataset, summary.changes);
      }
      return summary;
    },
    written: async (dataset, from) => (await opened()).written(dataset, from),
    documents: async () => (await opened()).documents(),
    keep: async (name, text) => (await opened()).keep(name, text),
    loadedRows: async (dataset) => (await opened()).loadedRows(dataset),
    check: (dataset, texts, language) => engine.check(dataset, texts, language),
  };
  const board = createBoard({
    documents: async () => (await opened()).documents(),
    keep: async (name, text) => (await opened()).keep(name, text),
    make: async (pack, language) => (await opened()).makeBoard(pack, language),
    write: async (pack, language, format) => (await opened()).writeBoard(pack, language, format),
    freeze: async (pack) => (await opened()).freezeBoard(pack),
    differences: async (pack) => (await opened()).boardDifferences(pack),
  });
  const ground = createGround({
    baseMap: async () => (await opened()).baseMap(),
    keepBaseMap: async (map) => (await opened()).keepBaseMap(map),
  });
  return { answers, imports, versions, files, hand, board, ground };
}

/** Undefined where the host has no folders. */
function watch(
  { watched }: Host,
  since: string | undefined,
  keep: Keep,
  take: Stores["imports"]["take"],
): WatchedStore | undefined {
  const keepSince = (time: string) => keep({ watchedSince: time });
  return (
    watched &&
    createWatched(watched, { take, since, keepSince, now: () => new Date(), repeat: repeatWhileSeen })
  );
}

/** A file's name and bytes; the bytes are handed over and not copied. */
async function sent(file: File): Promise<SourceFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return transfer({ name: file.name, bytes }, [bytes.buffer]);
}

/** The language and the look hold from now on, here and at the next start. */
function remember(session: SessionStore, keep: Keep) {
  const apply = () => {
    const { language, theme } = session.getState();
    document.documentElement.lang = language;
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  };
  apply();
  session.subscribe((now, before) => {
    apply();
    if (now.language !== before.language || now.theme !== before.theme) void keep(settingsOf(now));
  });
}

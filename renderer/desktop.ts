import type { Command, Deed } from "../electron/wire.ts";
import type { HostDesktop } from "./bridge.ts";
import { printAll } from "./print.ts";
import type { ImportsStore } from "./state/imports.ts";
import { screens, type SessionStore } from "./state/session.ts";
import type { Shell } from "./state/stores.ts";
import type { VersionsStore } from "./state/versions.ts";
import type { WorkspacesStore } from "./state/workspaces.ts";
import { speak } from "./words/index.ts";

export type Deeds = Readonly<Record<Deed, () => void>>;

/** What the desktop's menu can have done, by name. */
export function deedsOf(
  shell: Shell,
  versions: VersionsStore,
  workspaces: WorkspacesStore | undefined,
  language: () => SessionLanguage,
): Deeds {
  const openAbout = () => shell.setState({ isAboutOpen: true });
  return {
    "new-workspace": () => workspaces?.ask("new", ""),
    duplicate: () => {
      const said = speak(language()).words.shell.workspaces;
      const open = workspaces?.getState().entries?.find(({ isOpen }) => isOpen)?.name ?? "";
      workspaces?.ask("duplicate", said.copyOf(open === "" ? said.first : open));
    },
    "hand-on": () => void workspaces?.handOn(),
    undo: () => (isTyping() ? document.execCommand("undo") : void versions.undo()),
    redo: () => (isTyping() ? document.execCommand("redo") : void versions.redo()),
    print: () => void printAll(),
    help: openAbout,
    about: openAbout,
  };
}

type SessionLanguage = ReturnType<SessionStore["getState"]>["language"];

/** In a text field undoing means the text: its own history, which only this old command reaches. */
const isTyping = (): boolean =>
  document.activeElement?.closest("input, textarea, [contenteditable]") !== null &&
  document.activeElement !== null;

/** Does what the menu and the system ask, one after the other, for as long as the page stands. */
export async function followCommands(
  desktop: HostDesktop,
  deeds: Deeds,
  take: ImportsStore["take"],
  openWorkspace: (name: string) => void,
): Promise<void> {
  const done: { readonly [Kind in Command["kind"]]: (command: Extract<Command, { kind: Kind }>) => unknown } =
    {
      do: ({ what }) => deeds[what](),
      go: ({ screen }) => (location.hash = `#/${screen}`),
      workspace: ({ name }) => openWorkspace(name),
      open: async ({ files }) => {
        const taken = await Promise.all(
          files.map(async ({ id, name }) => {
            const bytes = await desktop.takeFile(id);
            return bytes ? [new File([bytes as Uint8Array<ArrayBuffer>], name)] : [];
          }),
        );
        await take(taken.flat());
      },
    };
  for (;;) {
    const command = await desktop.next().catch(() => null);
    // Another page asks now, or there is nobody to ask.
    if (command === null) return;
    (done[command.kind] as (command: Command) => unknown)(command);
  }
}

/** Tells the desktop how the window speaks and looks, so that its menus and frame do too. */
export function describeTo(desktop: HostDesktop | undefined, session: SessionStore): () => void {
  return () => {
    const { language, theme } = session.getState();
    const { words } = speak(language);
    const listed = screens.map((id) => ({ id, label: words.screens[id] }));
    void desktop?.describe({ language, theme, screens: listed }).catch(() => undefined);
  };
}

/** The taskbar shows how far the import under way has come. */
export function showProgress(desktop: HostDesktop, imports: ImportsStore): void {
  const stages = ["reading", "checking", "loading", "comparing", "saving"] as const;
  let shown: number | null = null;
  imports.subscribe(({ reading }) => {
    const at = reading?.step ? (stages.indexOf(reading.step.stage) + 0.5) / stages.length : 0.05;
    const now = reading === null ? null : at;
    if (now === shown) return;
    shown = now;
    void desktop.progress(now).catch(() => undefined);
  });
}

import type { ChooseFolder } from "./watched-folder.ts";
import type { Command, LinkName, WindowLooks } from "./wire.ts";

/** What only a desktop can do for the window; the browser host has none of it. */
export type DesktopPort = {
  readonly chooseFolder: ChooseFolder;
  readonly next: () => Promise<Command | null>;
  readonly takeFile: (id: number) => Promise<Uint8Array | null>;
  readonly describe: (looks: WindowLooks) => Promise<void>;
  readonly progress: (done: number | null) => Promise<void>;
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<boolean>;
  readonly openLink: (link: LinkName) => Promise<void>;
  /** The list of workspaces is another one. */
  readonly workspacesChanged: () => void;
};

export const noDesktop: DesktopPort = {
  chooseFolder: async () => null,
  next: async () => null,
  takeFile: async () => null,
  describe: async () => undefined,
  progress: async () => undefined,
  saveFile: async () => false,
  openLink: async () => undefined,
  workspacesChanged: () => undefined,
};

import { createFormat } from "../format.ts";

const f = createFormat("en");

const imports = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "import", other: "imports" })}`;

/** What is said of the program itself: its workspaces, its engine, its help. */
export const shell = {
  workspaces: {
    title: "Workspaces",
    first: "First workspace",
    note: "A workspace keeps its own imports, versions and choices. One is open at a time.",
    open: "Open now",
    changed: (iso: string) => `changed on ${f.moment(iso)}`,
    never: "not saved yet",
    others: "Others on this computer",
    openOf: (name: string) => `Open ${name}`,
    make: "New",
    duplicate: "Duplicate",
    handOn: "Hand on as one file",
    handNote:
      "One .loggia file with figures, targets, versions and choices, for another computer. Dropping it onto Loggia there opens it as a workspace of its own.",
    takeOver: "Open a handed-on file",
    dialog: {
      new: "New workspace",
      duplicate: "Duplicate this workspace",
      "take-over": "Open a handed-on workspace",
    },
    body: {
      new: "It begins like a new Loggia, with Koper’s published figures. The one that is open stays as it is.",
      duplicate: "A copy with all its versions, to try something without risk. The original stays as it is.",
      "take-over": (count: number, savedAt: string) =>
        `${imports(count)}, saved on ${f.moment(savedAt)}. It becomes a workspace of its own; nothing of yours is changed.`,
    },
    name: "Name",
    nameHint: "Letters, digits, spaces, full stops and hyphens.",
    go: { new: "Make it", duplicate: "Duplicate", "take-over": "Open it" },
    cancel: "Cancel",
    copyOf: (name: string) => `${name} copy`,
    failed: "That did not work",
    faults: {
      "not-a-workspace": "This file is no Loggia workspace.",
      damaged: "This file is damaged: a checksum does not fit. Ask for it once more; nothing was changed.",
      "newer-version": "A newer Loggia wrote this file. Update Loggia to open it; nothing was changed.",
      "too-large": "This file is larger than a workspace can be.",
    },
  },
  changedElsewhere: {
    title: "Another window or computer has saved this workspace meanwhile",
    body: "What you just did is not saved, and what the others saved is untouched. Load their state and repeat, or hand on what you see as a file of your own.",
    reload: "Load their state",
    copy: "Save a copy",
  },
  readOnly: {
    title: "Loggia may not write here",
    body: "You see the saved figures, but nothing new can be kept in this folder. Save a copy and open it as a workspace of your own.",
  },
  share:
    "This workspace is in a folder on the network. Every save is checked and the one before is kept, but such a folder can be slow or out of reach: work in one window at a time, and hand on a copy as one file now and then.",
  engine: {
    stopped: "The engine that works the figures out has stopped. Another one is starting …",
    restarted:
      "The engine had stopped and was started again. Everything saved is there; the figures are the same.",
    gone: "The engine keeps stopping. Your saved figures are untouched. Close other programs to free memory, then load the page again.",
  },
  about: {
    open: "About and help",
    title: "About Loggia",
    version: (version: string) => `Version ${version}`,
    body: "Shows a destination and a city centre what their figures say. Made with the public institute for youth, culture and tourism of Koper/Capodistria.",
    privacy:
      "Nothing leaves this computer: no account, no telemetry, no question for updates. It works with the network off.",
    folder: "Your data is here",
    licence: "Licence: MIT",
    packages: "Made with these packages",
    packagesNote: (count: number) =>
      `${f.count(count)} packages, each under its own licence; the texts are behind the names.`,
    failed: "The list of packages could not be read.",
    help: "Help",
    steps: [
      "Drop an export from SiStat, an advertising platform or a table of your own anywhere on the window.",
      "Read the summary: what went in, what was refused and why. Nothing is left out silently.",
      "Look at the screens on the left. Each card leads to its source and rows.",
      "Every import can be taken back: undo, or an earlier version on the Data screen.",
    ] as readonly string[],
    keys: "Keys",
    keyList: [
      ["Ctrl + Z", "Undo"],
      ["Ctrl + Shift + Z", "Redo"],
      ["F1", "This help"],
      ["Tab", "From one thing to the next; arrow keys within it, also in charts"],
      ["Esc", "Close what is open"],
    ] as readonly (readonly [string, string])[],
  },
};

export type ShellDictionary = typeof shell;

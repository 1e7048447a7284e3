import type { Command } from "./wire.ts";

/** Commands of the menu and the system on their way to the window, which asks for one after the other. */
export type Commands = {
  readonly push: (command: Command) => void;
  /** Waits for the next one. A page that was loaded anew asks again: the wait of the one before ends. */
  readonly next: () => Promise<Command | null>;
};

export function createCommands(): Commands {
  const waiting: Command[] = [];
  let answer: ((command: Command | null) => void) | undefined;
  return {
    push(command) {
      if (answer) answer(command);
      else waiting.push(command);
      answer = undefined;
    },
    next() {
      answer?.(null);
      answer = undefined;
      const command = waiting.shift();
      if (command) return Promise.resolve(command);
      return new Promise((resolve) => (answer = resolve));
    },
  };
}

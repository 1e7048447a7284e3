/** Small strings by name that outlive the window. */
export type Settings = Readonly<Record<string, string>>;

/** Keeps choices: what is not named stays, and one is written after the other. */
export type Keep = (choices: Settings) => Promise<void>;

/** @param saved what was kept before */
export function createKeep(saved: Settings, write: (settings: Settings) => Promise<void>): Keep {
  let all = saved;
  let last = Promise.resolve();
  return (choices) => {
    all = { ...all, ...choices };
    const now = all;
    // One that failed does not keep the next from being written.
    last = last.catch(() => undefined).then(() => write(now));
    return last;
  };
}

import { wrap, type Remote } from "comlink";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Engine } from "./engine.ts";

/** How the engine is: `stopped` while another one starts, `gone` if that did not help. */
export type Health = { readonly state: "well" | "stopped" | "restarted" | "gone" };

type Opened = Awaited<ReturnType<Engine["open"]>>;

export type Keeper = {
  /** Whichever engine is alive. A question is asked again of the next one; a change is not. */
  readonly engine: Engine;
  readonly opening: Promise<Opened>;
  readonly health: StoreApi<Health> & { readonly dismiss: () => void };
};

export type Keeping = {
  readonly first: Worker;
  readonly another: () => Worker;
  readonly open: (engine: Remote<Engine>) => Promise<Opened>;
  /** The new engine stands and has the workspace: what is shown is to be asked anew. */
  readonly restarted: () => void;
};

/** What every call is refused with that was under way when the engine ended. */
export const stopped = "engine-stopped";

type Life = {
  readonly remote: Remote<Engine>;
  /** Never fulfilled; rejected when this engine has ended. */
  readonly died: Promise<never>;
  readonly opened: Promise<Opened>;
  /** What is asked of an open one is sent off at once, while the screen that asks is still being drawn. */
  isOpen: boolean;
};

/** Only asking: asked again, it gives the same. */
const questions = ["catalogue", "ask", "imports", "history", "preview", "template", "handOn", "findText"];
const unopened = ["catalogue", "cancel", "readHandedOn", "template", "hold", "open"];
/** So many ends within a minute, and it is no use. */
const most = 3;

/**
 * Keeps an engine alive: its worker may be ended at any time, by the system for want of memory or by a
 * trap in its own code. Nothing is lost with it, because everything it knew is saved.
 */
export function keepEngine({ first, another, open, restarted }: Keeping): Keeper {
  const health = createStore<Health>(() => ({ state: "well" }));
  let ends: number[] = [];

  function begin(worker: Worker): Life {
    const remote = wrap<Engine>(worker);
    const died = ended(worker, remote);
    died.catch(() => undefined);
    const opened = Promise.race([open(remote), died]);
    const born: Life = { remote, died, opened, isOpen: false };
    opened.then(
      () => (born.isOpen = true),
      () => undefined, // told by whoever waits for it
    );
    return born;
  }

  function watch(at: Life): void {
    at.died.catch(() => {
      const now = Date.now();
      ends = [...ends.filter((end) => now - end < 60_000), now];
      if (ends.length > most) return health.setState({ state: "gone" });
      health.setState({ state: "stopped" });
      life = begin(another());
      watch(life);
      life.opened.then(
        () => {
          health.setState({ state: "restarted" });
          restarted();
        },
        () => undefined, // ended again, which is counted, or refused, which is told where it is asked
      );
    });
  }

  let life = begin(first);
  watch(life);

  async function call(name: keyof Engine, args: readonly unknown[]): Promise<unknown> {
    const at = life;
    try {
      if (!at.isOpen && !unopened.includes(name)) await at.opened;
      const method = at.remote[name] as unknown as (...args: readonly unknown[]) => Promise<unknown>;
      return await Promise.race([method(...args), at.died]);
    } catch (error) {
      const isOver = !isStopped(error) || health.getState().state === "gone" || life === at;
      if (isOver || !questions.includes(name)) throw error;
      return call(name, args);
    }
  }

  const engine = new Proxy({} as Engine, {
    // Not a promise, though promises ask whether it is.
    get: (_target, name: keyof Engine | "then") =>
      name === "then" ? undefined : (...args: readonly unknown[]) => call(name, args),
  });
  return {
    engine,
    opening: life.opened,
    health: { ...health, dismiss: () => health.setState({ state: "well" }) },
  };
}

const isStopped = (error: unknown): boolean => error instanceof Error && error.message === stopped;

/**
 * Rejects when the worker is no more. It holds a lock, which the browser takes from it whichever way it
 * ends; a worker that is merely busy keeps it, as no question in time could tell.
 */
async function ended(worker: Worker, remote: Remote<Engine>): Promise<never> {
  const lock = crypto.randomUUID();
  await remote.hold(lock);
  await navigator.locks.request(lock, () => undefined);
  worker.terminate();
  throw new Error(stopped);
}

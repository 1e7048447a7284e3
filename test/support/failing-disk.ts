import type { FileHandle } from "node:fs/promises";
import { nodeDisk } from "../../electron/atomic-file.ts";
import type { Disk } from "../../electron/atomic-file.ts";

export type FailingDisk = {
  readonly disk: Disk;
  /** The operations so far, e.g. `open`, `handle.sync`, `rename`. */
  readonly done: string[];
};

/** The real disk, except that its operation number `failing` (from 0) fails with this error code. */
export function failingDisk(failing: number, code: string): FailingDisk {
  const done: string[] = [];
  const step = (name: string): void => {
    done.push(name);
    if (done.length - 1 === failing) throw Object.assign(new Error(`${code}: ${name}`), { code });
  };
  const disk = watch(nodeDisk, "", step, (name, result) => {
    return name === "open" ? watch(result as FileHandle, "handle.", step) : result;
  });
  return { disk, done };
}

/** The same object; `step` hears the name of each method before it runs. */
function watch<T extends object>(
  object: T,
  prefix: string,
  step: (name: string) => void,
  wrap: (name: string, result: unknown) => unknown = (_name, result) => result,
): T {
  // Not of the object itself: a module's own members may not be answered differently by a proxy.
  return new Proxy({} as T, {
    get: (_target, name) => {
      const member: unknown = Reflect.get(object, name);
      if (typeof member !== "function") return member;
      return async (...args: unknown[]) => {
        // A handle is always closed, as the system does it, even where closing reports an error.
        if (name === "close") await (Reflect.apply(member, object, args) as Promise<void>);
        step(prefix + String(name));
        if (name === "close") return undefined;
        return wrap(String(name), await (Reflect.apply(member, object, args) as Promise<unknown>));
      };
    },
  });
}

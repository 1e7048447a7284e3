import { contextBridge, ipcRenderer } from "electron";
import { channels } from "./wire.ts";
import type { Channel, Outcome } from "./wire.ts";

// Errors lose everything but their text on the way through Electron, so the code travels as a value.
async function invoke(channel: Channel, args: readonly unknown[]): Promise<unknown> {
  const outcome = (await ipcRenderer.invoke(channel, ...args)) as Outcome;
  if ("code" in outcome) throw new Error(outcome.code);
  return outcome.value;
}

// One function a channel, never `ipcRenderer` itself: the page can say nothing that is not in the wire.
const methods = channels.map((channel) => [channel, (...args: readonly unknown[]) => invoke(channel, args)]);

contextBridge.exposeInMainWorld("loggia", Object.freeze(Object.fromEntries(methods)));

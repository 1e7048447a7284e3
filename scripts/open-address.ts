import { spawn } from "node:child_process";

/** Asks the system to open an address in its browser; that there is none is no error. */
export function openAddress(address: string): void {
  const [command, ...args] = opener(address);
  const child = spawn(command, args, { detached: true, stdio: "ignore" });
  child.on("error", () => undefined);
  child.unref();
}

function opener(address: string): [string, ...string[]] {
  if (process.platform === "darwin") return ["open", address];
  // Not `cmd /c start`: it would read an `&` in the address as a second command.
  if (process.platform === "win32") return ["rundll32.exe", "url.dll,FileProtocolHandler", address];
  return ["xdg-open", address];
}

import { spawnSync } from "node:child_process";
import { createServer, connect, type AddressInfo } from "node:net";

/**
 * Can a program here talk to itself over 127.0.0.1? Inside a network namespace made to prove that
 * nothing leaves (`unshare -n`) even that is down at first; where we may, we raise it.
 */
export async function raiseLoopback(): Promise<boolean> {
  if (await answers()) return true;
  for (const [command, ...args] of [
    ["ip", "link", "set", "lo", "up"],
    ["ifconfig", "lo", "up"],
  ] as const) {
    spawnSync(command, args, { stdio: "ignore" });
    if (await answers()) return true;
  }
  console.error("127.0.0.1 cannot be reached on this machine, so the host and the screens cannot be tested.");
  return false;
}

function answers(): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.end());
    const finish = (reached: boolean): void => {
      server.close();
      resolve(reached);
    };
    server.once("error", () => finish(false));
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      const socket = connect(port, "127.0.0.1", () => finish(true));
      socket.once("error", () => finish(false));
      socket.resume();
    });
  });
}

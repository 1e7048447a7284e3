import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openBridge } from "../electron/bridge.ts";
import { errorNumber } from "../electron/fault.ts";
import { createHandlerTable } from "../electron/handle.ts";
import { findPlaces } from "../electron/places.ts";
import { openWorkspaces } from "../electron/workspaces.ts";
import { openAddress } from "./open-address.ts";
import { findElectron } from "./runtime.ts";

const usage = `usage: npm start -- [--browser] [--no-open] [--port N] [--workspace DIR]

  --browser        open in the system's browser even where Electron's runtime is present
  --no-open        serve and print the address, open nothing
  --port N         the port on 127.0.0.1; without it, any that is free
  --workspace DIR  the folder of the workspace; without it, the user's own`;

// This file is built to dist/node/start.js.
const root = join(import.meta.dirname, "..", "..");

try {
  await start(readOptions());
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

type Options = { browser: boolean; open: boolean; port: number; workspace: string | undefined };

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      browser: { type: "boolean", default: false },
      "no-open": { type: "boolean", default: false },
      port: { type: "string", default: "0" },
      workspace: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port} is no port.`);
  const workspace = values.workspace === undefined ? undefined : resolve(values.workspace);
  return { browser: values.browser, open: !values["no-open"], port, workspace };
}

async function start(options: Options): Promise<void> {
  const electron = findElectron(root);
  if (electron && !options.browser && options.open) return openDesktop(electron, options);
  if (!electron && !options.browser) {
    console.log(
      "Electron's runtime is not on this machine (npx install-electron fetches it), so Loggia opens in the browser.",
    );
  }
  await serve(options);
}

function openDesktop(electron: string, { workspace }: Options): void {
  const env = { ...process.env, ...(workspace === undefined ? {} : { LOGGIA_WORKSPACE: workspace }) };
  const child = spawn(electron, [root], { stdio: "inherit", env });
  child.on("exit", (code) => (process.exitCode = code ?? 0));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
}

async function serve({ open, port, workspace }: Options): Promise<void> {
  const found = findPlaces({ env: process.env, platform: process.platform, userHome: homedir() });
  const places = workspace === undefined ? found : { ...found, workspace };
  const workspaces = await openWorkspaces(places, places.workspace !== join(places.home, "workspace"));
  const table = createHandlerTable(places, { host: "browser", version: readVersion() }, { workspaces });
  const bridge = await openBridge({ root: join(root, "dist", "renderer"), table, port });
  endWith(() => void bridge.close().then(() => process.exit(0)));
  console.log(`Loggia: ${bridge.url}\nCtrl+C ends it`);
  if (open) openAddress(bridge.url);
}

/** Ctrl+C and the like; also the end of the `npm start` above us, which does not tell its children. */
function endWith(end: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
  const parent = process.ppid;
  if (process.env["npm_lifecycle_event"] === undefined) return;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500).unref();
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return version;
}

function explain(error: unknown): string {
  const problem = error instanceof Error ? error.message : String(error);
  switch (errorNumber(error)) {
    case "EADDRINUSE":
      return "That port is in use; leave out --port to take a free one.";
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
      return `${problem}\n\n${usage}`;
    default:
      return `Loggia did not start: ${problem}`;
  }
}

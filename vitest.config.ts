import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const elsewhere = ["test/walls.test.ts", "test/electron/**", "test/browser/**"];

/** The engine's code compiled once, and no better: what takes minutes to pay off costs a test more than it saves. */
const execArgv = ["--liftoff-only"];

/** `units` is everything that needs neither Electron's double nor a browser. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "walls", root, include: ["test/walls.test.ts"] } },
      {
        test: {
          name: "units",
          root,
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: elsewhere,
          // Nothing here is replaced or set for the whole process: the files share what they import, and one engine.
          isolate: false,
          execArgv,
          setupFiles: ["test/support/between-files.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The product never sees this alias: it lives here and nowhere else.
        resolve: { alias: { electron: join(root, "test", "support", "electron-double.ts") } },
        test: {
          name: "electron",
          root,
          include: ["test/electron/**/*.test.ts"],
          testTimeout: 60_000,
          execArgv,
        },
      },
      {
        resolve: { alias: { electron: join(root, "test", "support", "electron-double.ts") } },
        test: {
          name: "browser",
          root,
          include: ["test/browser/**/*.test.ts"],
          // What is waited for in a page may take its time beside another browser.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

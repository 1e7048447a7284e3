import react from "@vitejs/plugin-react";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type EnvironmentOptions } from "vite";

const root = import.meta.dirname;
const scripts = ["start", "test", "loggia", "bench", "sample", "soak", "licences", "pack", "icons", "review"]
  .map((verb) => join(root, "scripts", `${verb}.ts`))
  .filter((path) => existsSync(path));

/** What runs in Node: packages stay outside and are imported at run time. */
const server = (outDir: string, input: string | string[]): EnvironmentOptions => ({
  consumer: "server",
  build: {
    outDir: join(root, "dist", outDir),
    emptyOutDir: true,
    copyPublicDir: false,
    target: "node20",
    minify: false,
    rolldownOptions: {
      input,
      output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
    },
  },
});

// A sandboxed preload may require nothing but `electron`, and only as CommonJS in one file.
const preload = server("electron", join(root, "electron", "preload.ts"));
preload.build = {
  ...preload.build,
  emptyOutDir: false,
  rolldownOptions: {
    input: join(root, "electron", "preload.ts"),
    output: { format: "cjs", entryFileNames: "preload.cjs", codeSplitting: false },
  },
};

/** One program, four places: the screen, Electron's main process, its preload, the Node scripts. */
export default defineConfig({
  root: join(root, "renderer"),
  // Relative, so that the same files serve under app:// and under http://127.0.0.1.
  base: "./",
  plugins: [react()],
  worker: { format: "es" },
  // Nothing inline: the content security policy allows no data: fonts, workers or wasm.
  build: { assetsInlineLimit: 0, target: "es2023", chunkSizeWarningLimit: 4000 },
  environments: {
    client: {
      build: {
        outDir: join(root, "dist", "renderer"),
        emptyOutDir: true,
        rolldownOptions: { input: join(root, "renderer", "index.html") },
      },
    },
    main: server("electron", join(root, "electron", "main.ts")),
    preload,
    node: server("node", scripts),
  },
});

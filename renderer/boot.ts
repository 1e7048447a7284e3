import { installTrustedTypes } from "./trusted.ts";

installTrustedTypes(location.origin);

// Opening the engine takes longest, so its worker starts before the screens are even read.
const engine = (): Worker => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
const first = engine();
const { start } = await import("./main.tsx");
await start(first, engine);

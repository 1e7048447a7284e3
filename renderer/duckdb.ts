import script from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";

/**
 * DuckDB's own worker, as it comes, and a lock that it holds for as long as it lives: the browser takes that
 * away whichever way the worker ends, and worker.ts notices. The lock is named by who starts it.
 */
void navigator.locks.request(self.name, () => new Promise(() => undefined));

// What is asked before the script stands waits for it; the script puts its own listener in this one's place.
const early: MessageEvent[] = [];
onmessage = (event) => void early.push(event);
await import(/* @vite-ignore */ new URL(script, location.href).href);
for (const event of early) onmessage.call(self, event);

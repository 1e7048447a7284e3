/**
 * Every way a page has of telling another server something, short of leaving. Runs in the page.
 * Two that are not among them: going elsewhere and opening a window, which the shell refuses and no policy
 * can; and `preconnect`, which opens a connection and says nothing over it.
 */
function leak(origin: string): void {
  const attempts: (() => unknown)[] = [
    () => fetch(`${origin}/fetch`, { mode: "no-cors" }).catch(() => undefined),
    () => navigator.sendBeacon(`${origin}/beacon`, "x"),
    () => {
      const request = new XMLHttpRequest();
      request.open("GET", `${origin}/xhr`);
      request.send();
    },
    () => new EventSource(`${origin}/events`),
    () => new WebSocket(`${origin.replace("http", "ws")}/socket`),
    () => (new Image().src = `${origin}/image`),
    () => (document.body.style.backgroundImage = `url(${origin}/background)`),
    () => add("link", { rel: "stylesheet", href: `${origin}/style` }),
    () => add("link", { rel: "modulepreload", href: `${origin}/modulepreload` }),
    () => add("link", { rel: "prefetch", href: `${origin}/prefetch` }),
    () => add("link", { rel: "preload", as: "image", href: `${origin}/preload` }),
    () => add("link", { rel: "icon", href: `${origin}/icon` }),
    () => add("script", { src: `${origin}/script` }),
    () => add("iframe", { src: `${origin}/frame` }),
    () => add("video", { src: `${origin}/video` }),
    () => add("audio", { src: `${origin}/audio` }),
    () => add("object", { data: `${origin}/object` }),
    () => add("embed", { src: `${origin}/embed` }),
    () => new FontFace("leak", `url(${origin}/font)`).load().catch(() => undefined),
    () => dynamicImport(`${origin}/import`).catch(() => undefined),
    () => {
      // Into a frame of its own, so that sending does not leave the page.
      add("iframe", { name: "target" });
      const form = document.createElement("form");
      Object.assign(form, { action: `${origin}/form`, target: "target", method: "post" });
      document.body.append(form);
      form.submit();
    },
    () => {
      const link = document.createElement("a");
      Object.assign(link, { href: "#", ping: `${origin}/ping` });
      document.body.append(link);
      link.click();
    },
    () => {
      const code = URL.createObjectURL(new Blob([`fetch("${origin}/worker", { mode: "no-cors" })`]));
      return new Worker(code);
    },
  ];
  function add(name: string, attributes: Record<string, string>): void {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.body.append(element);
  }
  for (const attempt of attempts) {
    try {
      attempt();
    } catch {
      // Refused at once, which is as good as refused later.
    }
  }
}

/** A test's own `import()` is not the page's: what builds the tests puts another one in its place. */
declare function dynamicImport(url: string): Promise<unknown>;

/** The attempts as text, for a page to run. */
export const leakingTo = (origin: string): string =>
  `(${leak.toString().replaceAll("dynamicImport(", "import(")})(${JSON.stringify(origin)})`;

/** What each of them asks for, where nothing stops it; Chromium without a window fetches no icons. */
export const leaks = [
  ...["fetch", "beacon", "xhr", "events", "socket", "image", "background", "style", "modulepreload"],
  ...["prefetch", "preload", "script", "frame", "video", "audio", "object", "embed", "font"],
  ...["import", "form", "ping", "worker"],
].map((name) => `/${name}`);

/**
 * The engine's own worker, driven by hand and not locked down, asked for a table elsewhere; why it could
 * not, or what it read. Runs in a page that has the same origin as `worker`.
 */
export async function engineReads(given: {
  readonly worker: string;
  readonly wasm: string;
  readonly table: string;
}): Promise<string> {
  type Answer = { readonly requestId: number; readonly type: string; readonly data: unknown };
  const worker = new Worker(given.worker);
  const waiting = new Map<number, (answer: Answer) => void>();
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    // What it says on the way while it compiles is no answer yet.
    if (data.type !== "INSTANTIATE_PROGRESS") waiting.get(data.requestId)?.(data);
  };
  const ask = (type: string, data: unknown): Promise<Answer> =>
    new Promise((resolve) => {
      const messageId = waiting.size + 1;
      waiting.set(messageId, resolve);
      worker.postMessage({ messageId, type, data });
    });
  try {
    await ask("INSTANTIATE", [new URL(given.wasm, location.href).href, null]);
    const { data: connection } = await ask("CONNECT", null);
    const answer = await ask("RUN_QUERY", [connection, `SELECT * FROM read_csv('${given.table}')`]);
    return answer.type === "ERROR" ? JSON.stringify(answer.data) : answer.type;
  } finally {
    worker.terminate();
  }
}

import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openBridge } from "../../electron/bridge.ts";
import type { Bridge } from "../../electron/bridge.ts";
import { createHandlerTable } from "../../electron/handle.ts";
import { contentSecurityPolicy } from "../../electron/headers.ts";
import { findPlaces } from "../../electron/places.ts";
import { openWorkspaces } from "../../electron/workspaces.ts";
import { temporaryFolder } from "../support/folder.ts";

type Headers = Record<string, string>;
type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
type Sent = { method?: string; path: string; headers?: Headers; body?: Uint8Array | string };

async function open(): Promise<Bridge> {
  const home = await temporaryFolder();
  const root = join(home, "renderer");
  await mkdir(join(root, "assets"), { recursive: true });
  await writeFile(join(home, "secret.js"), "secret");
  await writeFile(join(root, "index.html"), "<!doctype html>");
  await writeFile(join(root, "assets", "engine-1.wasm"), "wasm");
  await writeFile(join(root, ".stamp"), "secret");
  await symlink(join(home, "secret.js"), join(root, "link.js"));
  const places = findPlaces({ env: { LOGGIA_HOME: home }, platform: process.platform, userHome: home });
  const workspaces = await openWorkspaces(places);
  const table = createHandlerTable(places, { host: "browser", version: "0.0.0" }, { workspaces });
  const bridge = await openBridge({ root, table });
  onTestFinished(() => bridge.close());
  return bridge;
}

/** By node:http, which sends what it is told; fetch would tidy the path up and own the Host. */
function send(bridge: Bridge, { method = "GET", path, headers = {}, body }: Sent): Promise<Answer> {
  const { hostname, port } = new URL(bridge.origin);
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, method, path, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => {
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

function call(bridge: Bridge, channel: string, args: unknown, headers: Headers = {}): Promise<Answer> {
  const own = { "x-loggia-token": bridge.token, "content-type": "application/json" };
  const body = JSON.stringify({ args });
  return send(bridge, { method: "POST", path: `/wire/${channel}`, headers: { ...own, ...headers }, body });
}

/** The addresses of this machine that a port is open on, as the kernel lists them; IPv6 in its own digits. */
async function listeningOn(port: number): Promise<string[]> {
  const listen = "0A";
  const tables = await Promise.all(
    ["/proc/net/tcp", "/proc/net/tcp6"].map((path) => readFile(path, "utf8").catch(() => "")),
  );
  return tables.flatMap((table) =>
    table.split("\n").flatMap((line) => {
      const [, local = "", , state] = line.trim().split(/\s+/);
      const [address = "", at = ""] = local.split(":");
      if (state !== listen || parseInt(at, 16) !== port) return [];
      return address.length > 8 ? [address] : [Buffer.from(address, "hex").reverse().join(".")];
    }),
  );
}

describe("the browser host", () => {
  test("listens on 127.0.0.1 with a token of 256 bits behind the #", async () => {
    const bridge = await open();
    expect(bridge.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/);
  });

  test.skipIf(process.platform !== "linux")("nobody else in the network reaches it", async () => {
    const { origin } = await open();
    expect(await listeningOn(Number(new URL(origin).port))).toEqual(["127.0.0.1"]);
    // The control: a server that does not say where is found everywhere.
    const careless = createServer();
    await new Promise<void>((resolve) => careless.listen(0, "0.0.0.0", resolve));
    onTestFinished(() => void careless.close());
    expect(await listeningOn((careless.address() as AddressInfo).port)).toEqual(["0.0.0.0"]);
  });

  test("answers a right call, errors with their code, and carries bytes bare", async () => {
    const bridge = await open();
    const about = await call(bridge, "host:about", []);
    expect(about.status).toBe(200);
    expect(JSON.parse(about.body.toString())).toMatchObject({ host: "browser" });
    const bad = await call(bridge, "workspace:read-part", ["../x"]);
    expect([bad.status, bad.body.toString()]).toEqual([400, '{"code":"bad-request"}']);

    const part = Buffer.from([0, 255, 13, 10]);
    const headers = { "x-loggia-token": bridge.token, "content-type": "application/octet-stream" };
    const path = "/wire/workspace:write-part?name=a-1.arrow";
    const write = (body: Uint8Array): Promise<Answer> =>
      send(bridge, { method: "POST", path, headers, body });
    expect((await write(part)).status).toBe(200);
    expect((await write(Buffer.from("other"))).status).toBe(409);
    const read = await call(bridge, "workspace:read-part", ["a-1.arrow"]);
    expect([read.headers["content-type"], read.body]).toEqual(["application/octet-stream", part]);
    expect((await call(bridge, "workspace:read-part", ["none.arrow"])).status).toBe(204);
    expect((await call(bridge, "workspace:commit-manifest", ["{}", "good", null])).body.toString()).toBe(
      "null",
    );
    expect((await call(bridge, "workspace:read-manifest", ["current"])).body.toString()).toBe('"{}"');
  });

  test("opens its page from a typed address or a link; what is hashed may be kept, the page may not", async () => {
    const bridge = await open();
    const page = await send(bridge, { path: "/", headers: { "sec-fetch-site": "none" } });
    expect([page.status, page.headers["cache-control"]]).toEqual([200, "no-cache"]);
    const wasm = await send(bridge, {
      path: "/assets/engine-1.wasm?v=1",
      headers: { "sec-fetch-site": "same-origin" },
    });
    expect([wasm.status, wasm.headers["content-type"]]).toEqual([200, "application/wasm"]);
    expect(wasm.headers["cache-control"]).toContain("immutable");
    const link = {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    };
    expect((await send(bridge, { path: "/", headers: link })).status).toBe(200);
  });

  test.each<[string, number, Headers]>([
    ["a foreign name that points here", 403, { host: "evil.example:80" }],
    ["the name localhost", 403, { host: "localhost:1" }],
    ["another port", 403, { host: "127.0.0.1:1" }],
    ["a foreign page", 403, { origin: "https://evil.example" }],
    ["a page without an origin", 403, { origin: "null" }],
    ["another program on this machine", 403, { origin: "http://127.0.0.1:1" }],
    ["another site", 403, { "sec-fetch-site": "cross-site" }],
    ["another name of this site", 403, { "sec-fetch-site": "same-site" }],
    ["no page at all, as a browser says it", 403, { "sec-fetch-site": "none" }],
    ["one with no token", 401, { "x-loggia-token": "" }],
    ["one with a wrong token", 401, { "x-loggia-token": "x".repeat(43) }],
    ["a plain form", 415, { "content-type": "text/plain" }],
    ["a form", 415, { "content-type": "application/x-www-form-urlencoded" }],
    ["another type in the same words", 415, { "content-type": "application/json-patch+json" }],
  ])("refuses a call from %s", async (_who, status, headers) => {
    const bridge = await open();
    expect((await call(bridge, "host:about", [], headers)).status).toBe(status);
  });

  test.each<[string, number, Partial<Sent>]>([
    ["another method", 405, { method: "PUT" }],
    ["a channel that does not exist", 404, { path: "/wire/host:shell" }],
    ["a channel of every object", 404, { path: "/wire/__proto__" }],
    ["a body that is no JSON", 400, { body: "{" }],
    ["a body that is no UTF-8", 400, { body: Uint8Array.of(0xff, 0xfe) }],
    ["a body without arguments", 400, { body: "null" }],
    ["too many arguments", 400, { body: '{"args":[1]}' }],
  ])("refuses %s", async (_what, status, sent) => {
    const bridge = await open();
    const headers = { "x-loggia-token": bridge.token, "content-type": "application/json" };
    const usual = { method: "POST", path: "/wire/host:about", headers, body: '{"args":[]}' };
    expect((await send(bridge, { ...usual, ...sent })).status).toBe(status);
  });

  test("refuses a body that is too large, announced or not, before it is read", async () => {
    const bridge = await open();
    const announced = { "content-length": String(2 ** 40) };
    const own = { "x-loggia-token": bridge.token, "content-type": "application/json" };
    const sent = { method: "POST", path: "/wire/host:about", body: "{}" };
    await expect(
      send(bridge, { ...sent, headers: { ...own, ...announced } }).then(({ status }) => status),
    ).resolves.toBe(413);
    const body = Buffer.alloc(33 * 2 ** 20, " ");
    const chunked = { ...own, "transfer-encoding": "chunked" };
    const { status } = await send(bridge, { ...sent, headers: chunked, body });
    expect(status).toBe(413);
  });

  test.each<[string, number]>([
    ["/../secret.js", 403],
    ["/assets/../../secret.js", 403],
    ["/%2e%2e/secret.js", 403],
    ["/%2E%2E%2fsecret.js", 403],
    ["/..%2fsecret.js", 403],
    ["/%252e%252e/secret.js", 400],
    ["/..%5csecret.js", 400],
    ["/..\\secret.js", 400],
    ["/index.html%00.js", 400],
    ["/%ff.js", 400],
    ["/%", 400],
    ["/C:/secret.js", 400],
    ["/.stamp", 403],
    ["/link.js", 403],
    ["//secret.js", 404],
    ["/index.html/", 404],
    ["/assets", 404],
    ["/none.js", 404],
    ["/index.html.bak", 404],
    ["/index.ts", 404],
    ["secret.js", 400],
    ["http://127.0.0.1/index.html", 400],
    [`/${"a".repeat(2000)}.js`, 400],
  ])("does not serve %s", async (path, status) => {
    const bridge = await open();
    const answer = await send(bridge, { path });
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).not.toContain("secret");
  });

  test("never lets another origin in, and puts every protection on every answer", async () => {
    const bridge = await open();
    const answers = [
      await send(bridge, { path: "/" }),
      await send(bridge, { path: "/none.js" }),
      await send(bridge, { path: "/", headers: { host: "evil.example" } }),
      await send(bridge, {
        method: "OPTIONS",
        path: "/wire/host:about",
        headers: { origin: "https://evil.example" },
      }),
      await send(bridge, { method: "POST", path: "/" }),
      await call(bridge, "host:about", []),
      await call(bridge, "host:about", [1]),
    ];
    for (const { status, headers } of answers) {
      expect(
        Object.keys(headers).filter((name) => name.startsWith("access-control")),
        String(status),
      ).toEqual([]);
      expect(headers).toMatchObject({
        "content-security-policy": contentSecurityPolicy,
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
      });
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 403, 403, 405, 200, 400]);
  });
});

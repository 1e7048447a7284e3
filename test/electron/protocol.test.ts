import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentSecurityPolicy } from "../../electron/headers.ts";
import { answerAppRequest } from "../../electron/protocol.ts";
import { temporaryFolder } from "../support/folder.ts";

async function builtRenderer(): Promise<string> {
  const folder = await temporaryFolder();
  const root = join(folder, "renderer");
  await mkdir(join(root, "assets"), { recursive: true });
  await mkdir(join(folder, "renderer-secret"));
  await writeFile(join(folder, "renderer-secret", "a.js"), "secret");
  await writeFile(join(root, "index.html"), "<!doctype html>");
  await writeFile(join(root, ".stamp"), "secret");
  await writeFile(join(root, "index.ts"), "secret");
  await writeFile(join(root, "assets", "a b.js"), "1");
  await writeFile(join(root, "assets", "e.wasm"), "wasm");
  await symlink(join(folder, "renderer-secret"), join(root, "out"));
  return root;
}

test.each([
  ["app://loggia/", "text/html; charset=utf-8"],
  ["app://loggia/index.html#/stays", "text/html; charset=utf-8"],
  ["app://loggia/assets/a%20b.js", "text/javascript; charset=utf-8"],
  ["app://loggia/assets/e.wasm?x=..", "application/wasm"],
])("serves %s", async (url, type) => {
  const response = await answerAppRequest(await builtRenderer(), new Request(url));
  expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
  expect(response.headers.get("content-security-policy")).toBe(contentSecurityPolicy);
  expect((await response.arrayBuffer()).byteLength).toBe(Number(response.headers.get("content-length")));
});

test.each([
  ["app://loggia/%2e%2e%2frenderer-secret/a.js", "GET", 403],
  ["app://loggia/..%2frenderer-secret/a.js", "GET", 403],
  ["app://loggia/%252e%252e/renderer-secret/a.js", "GET", 400],
  ["app://loggia/..%5crenderer-secret/a.js", "GET", 400],
  ["app://loggia/index.html%00", "GET", 400],
  ["app://loggia/%ff", "GET", 400],
  ["app://loggia/out/a.js", "GET", 403],
  ["app://loggia/../renderer-secret/a.js", "GET", 404],
  ["app://loggia/.stamp", "GET", 403],
  ["app://loggia/index.ts", "GET", 404],
  ["app://loggia/none.js", "GET", 404],
  ["app://loggia/assets", "GET", 404],
  ["app://other/index.html", "GET", 404],
  ["app://loggia.example.org/index.html", "GET", 404],
  ["file:///etc/passwd", "GET", 404],
  ["app://loggia/index.html", "POST", 405],
])("does not serve %s (%s)", async (url, method, status) => {
  const response = await answerAppRequest(await builtRenderer(), new Request(url, { method }));
  expect(response.status).toBe(status);
  expect(response.headers.get("content-security-policy")).toBe(contentSecurityPolicy);
  expect(await response.text()).toBe("");
});

import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { securityHeaders } from "./headers.ts";
import { findStaticFile } from "./static-files.ts";

/** The scheme and the one host under which the desktop window loads Loggia. */
export const appScheme = "app";
export const appHost = "loggia";
export const appUrl = `${appScheme}://${appHost}/index.html`;

/** Is this an address of Loggia itself? By URL parser: a prefix would let `app://loggia@evil` pass. */
export function isAppUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${appScheme}:` && host === appHost && username === "" && password === "";
}

/** Answers `app://loggia/...` from the folder of the built renderer. */
export async function answerAppRequest(root: string, request: Request): Promise<Response> {
  if (!isAppUrl(request.url)) return refuse(404);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
  const file = await findStaticFile(root, new URL(request.url).pathname);
  if (file.status !== 200) return refuse(file.status);
  const body = request.method === "GET" ? stream(file.path) : null;
  return new Response(body, { status: 200, headers: { ...securityHeaders, ...file.headers } });
}

function stream(path: string): ReadableStream {
  return Readable.toWeb(createReadStream(path));
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}

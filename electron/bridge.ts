import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { refuseForeign, refuseStranger } from "./bridge-guard.ts";
import { answerCall } from "./bridge-call.ts";
import type { HandlerTable } from "./handle.ts";
import { securityHeaders } from "./headers.ts";
import { findStaticFile } from "./static-files.ts";

/** The browser host: the built renderer and the handler table, for this machine alone. */
export type Bridge = {
  /** The address with the token behind `#`, where no server, log or Referer sees it. */
  readonly url: string;
  readonly origin: string;
  readonly token: string;
  readonly close: () => Promise<void>;
};

export type BridgeOptions = {
  /** The folder of the built renderer. */
  readonly root: string;
  readonly table: HandlerTable;
  /** 0: whichever is free. */
  readonly port?: number;
};

/** @throws the system's error if the port is taken (`EADDRINUSE`) or not allowed (`EACCES`) */
export async function openBridge({ root, table, port = 0 }: BridgeOptions): Promise<Bridge> {
  const token = randomBytes(32).toString("base64url");
  const server = createServer({ maxHeaderSize: 16_384 });
  const host = `127.0.0.1:${await listen(server, port)}`;
  server.on("request", (request, response) => {
    answer(request, response, { root, table, token, host }).catch(() => fail(response));
  });
  const origin = `http://${host}`;
  return { url: `${origin}/#token=${token}`, origin, token, close: () => close(server) };
}

type Service = {
  readonly root: string;
  readonly table: HandlerTable;
  readonly token: string;
  readonly host: string;
};

async function answer(request: IncomingMessage, response: ServerResponse, service: Service): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const [path = "", query = ""] = splitOnce(request.url ?? "", "?");
  const foreign = refuseForeign(request, service.host, path);
  if (foreign) return finish(request, response, foreign);
  if (!path.startsWith("/wire/")) return sendFile(request, response, service.root, path);
  const stranger = refuseStranger(request, service.token);
  if (stranger) return finish(request, response, stranger);
  const { status, type, body } = await answerCall(request, service.table, path.slice("/wire/".length), query);
  if (type !== null) response.setHeader("Content-Type", type);
  finish(request, response, status, body);
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  path: string,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return finish(request, response, 405);
  }
  const file = await findStaticFile(root, path);
  if (file.status !== 200) return finish(request, response, file.status);
  response.writeHead(200, file.headers);
  if (request.method === "HEAD") return void response.end();
  await pipeline(createReadStream(file.path), response);
}

function finish(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: Uint8Array | string = "",
): void {
  // A body that was refused unread would be taken for the next request.
  if (!request.complete) response.setHeader("Connection", "close");
  response.writeHead(status, { "Cache-Control": "no-store" }).end(body);
}

function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(500).end();
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

import type { IncomingMessage } from "node:http";
import { Fault, faultCode } from "./fault.ts";
import type { HandlerTable } from "./handle.ts";
import type { Channel, FaultCode } from "./wire.ts";

export type CallAnswer = {
  readonly status: number;
  readonly type: string | null;
  readonly body: Uint8Array | string;
};

/** Their answers are bytes, or null. */
const answersBytes: ReadonlySet<string> = new Set([
  "workspace:read-part",
  "watched:read",
  "desktop:take-file",
] satisfies Channel[]);
const json = "application/json";
const bytes = "application/octet-stream";
const mebibyte = 2 ** 20;

const statuses: Readonly<Record<FaultCode, number>> = {
  "bad-request": 400,
  denied: 403,
  changed: 409,
  exists: 409,
  busy: 423,
  failed: 500,
  "disk-full": 507,
};

/**
 * One call of the wire over HTTP: `POST /wire/<channel>` with `{"args": [...]}`, answered with the
 * value as JSON, or with `{"code": ...}` and a status above 399. Bytes go bare: `workspace:write-part`
 * has them as its body and the name in its query; `workspace:read-part` and `watched:read` answer with
 * them, or with 204 for what is not there.
 */
export async function answerCall(
  request: IncomingMessage,
  table: HandlerTable,
  channel: string,
  query: string,
): Promise<CallAnswer> {
  const handle = table.get(channel);
  if (!handle) return refuse(404);
  if (request.method !== "POST") return refuse(405);
  const takesBytes = channel === "workspace:write-part";
  if (!hasType(request, takesBytes ? bytes : json)) return refuse(415);
  const body = await readBody(request, (takesBytes ? 256 : 32) * mebibyte);
  if (!body) return refuse(413);
  try {
    const args = takesBytes ? [new URLSearchParams(query).get("name"), body] : parseArguments(body);
    const value = await handle(args);
    if (!answersBytes.has(channel)) return answerJson(200, value ?? null);
    return value instanceof Uint8Array
      ? { status: 200, type: bytes, body: value }
      : { ...refuse(204), type: null };
  } catch (error) {
    const code = faultCode(error);
    return answerJson(statuses[code], { code });
  }
}

function parseArguments(body: Uint8Array): readonly unknown[] {
  try {
    const call: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    if (typeof call === "object" && call !== null && "args" in call && Array.isArray(call.args))
      return call.args;
  } catch (error) {
    throw new Fault("bad-request", error);
  }
  throw new Fault("bad-request");
}

/** The whole body, or null as soon as it is known to be larger than `limit`. */
async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  // Not destroyed when left early: the refusal still has to go out through the same socket.
  const incoming: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function hasType({ headers }: IncomingMessage, type: string): boolean {
  const [given = "", parameter] = (headers["content-type"] ?? "").toLowerCase().split(";");
  return given.trim() === type && (parameter === undefined || parameter.trim() === "charset=utf-8");
}

const answerJson = (status: number, body: unknown): CallAnswer => ({
  status,
  type: json,
  body: JSON.stringify(body),
});

const refuse = (status: number): CallAnswer => ({ status, type: null, body: "" });

import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/**
 * The status for a request that another site or another name sent, null for one of our own. The exact
 * Host stops a foreign name that was made to point here; Origin and Sec-Fetch-Site stop a foreign page.
 */
export function refuseForeign(
  { headers, method }: IncomingMessage,
  host: string,
  path: string,
): number | null {
  if (headers.host !== host) return 403;
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return 403;
  const site = headers["sec-fetch-site"];
  if (site === undefined || site === "same-origin") return null;
  if (path.startsWith("/wire/")) return 403;
  // The address typed, pasted, or followed from elsewhere opens the page, which holds no data.
  const opens = method === "GET" && path === "/" && headers["sec-fetch-mode"] === "navigate";
  return (opens && headers["sec-fetch-dest"] === "document") || site === "none" ? null : 403;
}

/** The status for a call without the token of this start, null for one with it. */
export function refuseStranger({ headers }: IncomingMessage, token: string): number | null {
  const given = headers["x-loggia-token"];
  return typeof given === "string" && timingSafeEqual(digest(given), digest(token)) ? null : 401;
}

// Equal lengths, whatever was sent.
const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

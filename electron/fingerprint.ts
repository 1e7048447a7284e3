import { createHash } from "node:crypto";

/** What tells two manifests apart: SHA-256 of their bytes in hexadecimal; the screens compute the same. */
export function fingerprint(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

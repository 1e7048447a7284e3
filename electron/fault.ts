import type { FaultCode } from "./wire.ts";

/** An error that may cross the wire: a code, never a sentence and never a path. */
export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, cause?: unknown) {
    super(code, { cause });
    this.name = "Fault";
    this.code = code;
  }
}

const codes: Readonly<Record<string, FaultCode>> = {
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "denied",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EBUSY: "busy",
};

/** The code under which any error crosses the wire. */
export function faultCode(error: unknown): FaultCode {
  if (error instanceof Fault) return error.code;
  return codes[errorNumber(error) ?? ""] ?? "failed";
}

/** The system's own name of a file system error (`ENOENT` ...), if it is one. */
export function errorNumber(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

import type { Looking } from "./shared.ts";

export function Before(_: Looking) {
  return null;
}

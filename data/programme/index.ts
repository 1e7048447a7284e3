import type { RoomIndicator } from "../kernel/indicator.ts";
import { byArea } from "./indicators/by-area.ts";
import { check } from "./indicators/check.ts";
import { compare } from "./indicators/compare.ts";
import { conflicts } from "./indicators/conflicts.ts";
import { draft } from "./indicators/draft.ts";
import { evidence } from "./indicators/evidence.ts";
import { progress } from "./indicators/progress.ts";
import { status } from "./indicators/status.ts";

/**
 * What is said of the work programme. It stands above the rooms: a target is measured by other rooms'
 * figures, which it asks for by name; nothing in it reaches into a room's table.
 */
export const programme: readonly RoomIndicator[] = [
  status,
  progress,
  byArea,
  conflicts,
  evidence,
  check,
  draft,
  compare,
];

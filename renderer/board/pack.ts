import { readMonth, type Month } from "../../data/kernel/period.ts";
import type { Answer } from "../../data/index.ts";
import type { Import } from "./import.ts";

/** One page of a pack: which, what about, what somebody wanted to say of it. */
export type Page = {
  /** Unique in its pack; stays with the page wherever it is moved. */
  readonly id: string;
  readonly kind: string;
  readonly market: string | null;
  readonly comment: string;
  readonly hidden: boolean;
};

/** The answers a pack was made from, so that it shows the same whatever is imported later. */
export type Frozen = {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The day on the computer that kept it, `YYYY-MM-DD`; absent from packs kept before days were asked for. */
  readonly day?: string;
  /** The workspace's version. */
  readonly version: number;
  /** The files behind it. */
  readonly imports: readonly Import[];
  /** By question, see `keyOf`. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The rows behind them by question, for the way to the rows; absent where they were too many to keep. */
  readonly rows?: Readonly<Record<string, Answer>>;
};

/** What the board is told: pages in order, up to a month. */
export type Pack = {
  readonly pages: readonly Page[];
  /** The last month it tells of; null for the latest known. */
  readonly asOf: Month | null;
  readonly municipality: string | null;
  readonly frozen: Frozen | null;
};

/** As long as a slide has room for. */
export const longestComment = 400;

export function printPack(pack: Pack): string {
  return JSON.stringify({ format: "loggia-pack", version: 1, ...pack });
}

/** Null if the text is no pack, or one of a newer Loggia. */
export function readPack(text: string): Pack | null {
  try {
    const read: unknown = JSON.parse(text);
    if (!isObject(read) || read["format"] !== "loggia-pack" || read["version"] !== 1) return null;
    const { pages, asOf, municipality, frozen } = read;
    if (!Array.isArray(pages) || !pages.every(isPage)) return null;
    return {
      pages: pages.map(({ id, kind, market, comment, hidden }) => ({ id, kind, market, comment, hidden })),
      asOf: typeof asOf === "string" ? (readMonth(asOf)?.month ?? null) : null,
      municipality: typeof municipality === "string" ? municipality : null,
      frozen: isFrozen(frozen) ? frozen : null,
    };
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function isPage(value: unknown): value is Page {
  if (!isObject(value)) return false;
  const { id, kind, market, comment, hidden } = value;
  return (
    typeof id === "string" &&
    typeof kind === "string" &&
    (market === null || typeof market === "string") &&
    typeof comment === "string" &&
    typeof hidden === "boolean"
  );
}

function isFrozen(value: unknown): value is Frozen {
  return (
    isObject(value) &&
    typeof value["at"] === "string" &&
    typeof value["version"] === "number" &&
    Array.isArray(value["imports"]) &&
    isObject(value["answers"])
  );
}

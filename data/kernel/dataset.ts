import type { Contract } from "./contract.ts";
import type { RoomIndicator } from "./indicator.ts";
import type { Profile } from "./profile.ts";
import type { Words } from "./words.ts";

/** The shape of every room under `datasets/`. */
export type Dataset = {
  readonly id: string;
  readonly title: Words;
  readonly contract: Contract;
  readonly profiles: readonly Profile[];
  readonly indicators: readonly RoomIndicator[];
};

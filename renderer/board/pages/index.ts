import type { PageKind } from "../model.ts";
import { adjusted } from "./adjusted.ts";
import { calendar } from "./calendar.ts";
import { easter } from "./easter.ts";
import { effects } from "./effects.ts";
import { forecast } from "./forecast.ts";
import { index } from "./index-of-nights.ts";
import { keyNumbers } from "./key-numbers.ts";
import { markets } from "./markets.ts";
import { mix } from "./mix.ts";
import { months } from "./months.ts";
import { parts } from "./parts.ts";
import { peers } from "./peers.ts";
import { pressure } from "./pressure.ts";
import { profile } from "./profile.ts";
import { spread } from "./spread.ts";
import { unevenness } from "./unevenness.ts";
import { verdict } from "./verdict.ts";
import { yearly } from "./yearly.ts";

/** Every page there is, in the order of the pack that stands there from the start: one line per page. */
export const pageKinds: readonly PageKind[] = [
  keyNumbers,
  verdict,
  spread,
  parts,
  profile,
  effects,
  mix,
  peers,
  unevenness,
  months,
  calendar,
  yearly,
  markets,
  forecast,
  adjusted,
  easter,
  index,
  pressure,
];

export function findPage(id: string): PageKind | undefined {
  return pageKinds.find((kind) => kind.id === id);
}

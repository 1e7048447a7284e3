import type { PageKind } from "../model.ts";
import { adjusted } from "./adjusted.ts";
import { around } from "./around.ts";
import { calendar } from "./calendar.ts";
import { money, results } from "./campaigns/money.ts";
import { reach } from "./campaigns/reach.ts";
import { nightsBeside } from "./campaigns/nights.ts";
import { share } from "./campaigns/share.ts";
import { media, overlaps, providers } from "./campaigns/told.ts";
import { changes } from "./centre/changes.ts";
import { cofunded } from "./centre/cofunded.ts";
import { diversity } from "./centre/diversity.ts";
import { durations, survival } from "./centre/durations.ts";
import { premisesMap } from "./centre/map.ts";
import { centreNumbers } from "./centre/numbers.ts";
import { owners } from "./centre/owners.ts";
import { vacancy } from "./centre/vacancy.ts";
import { easter } from "./easter.ts";
import { effects } from "./effects.ts";
import { attendance } from "./events/attendance.ts";
import { eventCalendar } from "./events/calendar.ts";
import { classes } from "./events/classes.ts";
import { cofunding, cost, review } from "./events/money.ts";
import { capacity, newcomers, places } from "./events/venues.ts";
import { zones } from "./events/zones.ts";
import { forecast } from "./forecast.ts";
import { index } from "./index-of-nights.ts";
import { keyNumbers } from "./key-numbers.ts";
import { markets } from "./markets.ts";
import { beforeMeasure } from "./measures/before.ts";
import { popup } from "./measures/popup.ts";
import { measures } from "./measures/status.ts";
import { stretches } from "./measures/stretches.ts";
import { together } from "./measures/together.ts";
import { timeline } from "./measures/timeline.ts";
import { mix } from "./mix.ts";
import { months } from "./months.ts";
import { parts } from "./parts.ts";
import { peers } from "./peers.ts";
import { pressure } from "./pressure.ts";
import { profile } from "./profile.ts";
import { conflicts, moreConflicts } from "./programme/conflicts.ts";
import { standing } from "./programme/standing.ts";
import { targets } from "./programme/targets.ts";
import { ten } from "./programme/ten.ts";
import { spread } from "./spread.ts";
import { unevenness } from "./unevenness.ts";
import { verdict } from "./verdict.ts";
import { whatIf } from "./what-if.ts";
import { yearly } from "./yearly.ts";

/** Every page there is, in the order of the pack that stands there from the start: one line per page. */
export const pageKinds: readonly PageKind[] = [
  standing,
  ten,
  targets,
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
  around,
  whatIf,
  pressure,
  vacancy,
  premisesMap,
  changes,
  centreNumbers,
  owners,
  durations,
  survival,
  diversity,
  cofunded,
  popup,
  stretches,
  measures,
  timeline,
  beforeMeasure,
  together,
  attendance,
  classes,
  zones,
  eventCalendar,
  capacity,
  places,
  newcomers,
  cost,
  cofunding,
  review,
  reach,
  nightsBeside,
  share,
  money,
  results,
  providers,
  media,
  overlaps,
  conflicts,
  moreConflicts,
];

export function findPage(id: string): PageKind | undefined {
  return pageKinds.find((kind) => kind.id === id);
}

import type { Leaf } from "../model.ts";
import type { Speech } from "../../words/index.ts";
import { lineChart, monthsChart } from "./along.ts";
import type { NativeChart } from "./chart.ts";
import { againstChart, boundsChart, stockChart } from "./parted.ts";
import { effectsChart, peersChart, rankingChart } from "./ranked.ts";
import type { Setting } from "./setting.ts";
import { standingChart } from "./standing.ts";
import { partsChart, profileChart, yearsChart } from "./years.ts";

export type { NativeChart, Series, Tone } from "./chart.ts";

/** A page's figure as a chart that can be edited; null where a table is the native form of it. */
export function nativeChart({ figure, columns, returned, focus }: Leaf, speech: Speech): NativeChart | null {
  const setting: Setting = { columns, returned, speech, focus };
  switch (figure.mark) {
    case "months":
      return monthsChart(figure, setting);
    case "line":
      return lineChart(figure, setting);
    case "years":
      return yearsChart(figure, setting);
    case "parts":
      return partsChart(figure, setting);
    case "profile":
      return profileChart(figure, setting);
    case "ranking":
      return rankingChart(figure, setting);
    case "effects":
      return effectsChart(figure, setting);
    case "peers":
      return peersChart(figure, setting);
    case "stock":
      return stockChart(figure, setting);
    case "against":
      return againstChart(figure, setting);
    case "bounds":
      return boundsChart(figure, setting);
    case "standing":
      return standingChart(figure, setting);
    default:
      return null;
  }
}

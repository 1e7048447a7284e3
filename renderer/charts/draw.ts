import type { Figure } from "../../data/kernel/figure.ts";
import { drawAgainst } from "./against.ts";
import { drawBounds } from "./bounds.ts";
import { drawEffects } from "./effects.ts";
import { drawHeat } from "./heat.ts";
import { drawLine } from "./line.ts";
import { drawMap } from "./map/figure.ts";
import { drawMonths } from "./months.ts";
import { drawParts } from "./parts.ts";
import { drawPeers } from "./peers.ts";
import type { Picture, Setting } from "./picture.ts";
import { drawProfile } from "./profile.ts";
import { drawRanking } from "./ranking.ts";
import { drawSpans } from "./spans.ts";
import { drawStanding } from "./standing.ts";
import { drawSteps } from "./steps.ts";
import { drawStock } from "./stock.ts";
import { drawYears } from "./years.ts";

/** A figure that is a drawing; a table is none. */
export type Drawn = Exclude<Figure, { mark: "table" }>;

export function draw(figure: Drawn, setting: Setting): Picture {
  switch (figure.mark) {
    case "months":
      return drawMonths(figure, setting);
    case "profile":
      return drawProfile(figure, setting);
    case "years":
      return drawYears(figure, setting);
    case "ranking":
      return drawRanking(figure, setting);
    case "line":
      return drawLine(figure, setting);
    case "heat":
      return drawHeat(figure, setting);
    case "parts":
      return drawParts(figure, setting);
    case "effects":
      return drawEffects(figure, setting);
    case "peers":
      return drawPeers(figure, setting);
    case "spans":
      return drawSpans(figure, setting);
    case "against":
      return drawAgainst(figure, setting);
    case "bounds":
      return drawBounds(figure, setting);
    case "stock":
      return drawStock(figure, setting);
    case "standing":
      return drawStanding(figure, setting);
    case "map":
      return drawMap(figure, setting);
    case "steps":
      return drawSteps(figure, setting);
  }
}

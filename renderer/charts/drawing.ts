import { BarChart, CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, MarkAreaComponent, MarkLineComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { draw, type Drawn } from "./draw.ts";
import type { Key, Setting } from "./picture.ts";

register([
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  SVGRenderer,
]);

/** A figure drawn: an SVG document without script or style, and what its colours mean. */
export type Drawing = { readonly svg: string; readonly keys: readonly Key[] };

/** Draws without a page to draw on: the same in a window, in its worker and on the command line. */
export function drawing(figure: Drawn, setting: Setting): Drawing {
  const { option, keys } = draw(figure, setting);
  const { width, height } = setting;
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({ ...option, animation: false });
    // What a pointer over it would do is nothing on paper.
    const svg = chart
      .renderToSVGString()
      .replace(/<style ?>[\s\S]*?<\/style>/g, "")
      .replaceAll(/ class="[^"]*"| pointer-events="[^"]*"/g, "");
    return { svg, keys };
  } finally {
    chart.dispose();
  }
}

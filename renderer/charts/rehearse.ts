import { init } from "echarts/core";
import "./Chart.tsx";
import { readPalette } from "./palette.ts";

/**
 * Draws a chart nobody sees. The first drawing costs a fifth of a second of compiling and of meeting
 * the font; done while the engine is still starting, the first real one does not wait for it.
 */
export function rehearse(): void {
  const stage = document.createElement("div");
  const { font } = readPalette(document.body);
  const label = { show: true, fontFamily: font, fontSize: 11 };
  const chart = init(stage, null, { renderer: "svg", width: 600, height: 200 });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: font },
    xAxis: { type: "category", data: Array.from({ length: 60 }, (_, at) => `2020-${at}`) },
    yAxis: { type: "value" },
    series: [
      { type: "bar", data: Array.from({ length: 60 }, (_, at) => at), label },
      { type: "line", data: Array.from({ length: 12 }, (_, at) => at), endLabel: label },
      { type: "scatter", data: [1, 2, 3], label },
    ],
  });
  chart.dispose();
}

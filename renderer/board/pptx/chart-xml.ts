import type { Palette } from "../../charts/palette.ts";
import type { NativeChart, Series, Tone } from "../native/index.ts";
import { toneColor } from "../palette.ts";
import { escaped } from "../xml.ts";
import { axes, axisIds } from "./axes-xml.ts";
import { fill, hatch, line, text } from "./shape-xml.ts";

const spaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * A chart part as office programs read it: every axis it names is there, every gap is absent rather than
 * empty, and the numbers beside it are those of the workbook inside. Elements stand in the schema's order.
 *
 * @param language as in `documentLanguage`
 * @param workbook the relation to the embedded workbook
 */
export function chartXml(chart: NativeChart, palette: Palette, language: string, workbook: string): string {
  const given = { ...chart, format: inLanguage(chart.format, language) };
  const legend =
    chart.series.length > 1
      ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${text(palette.soft, 1100)}</c:legend>`
      : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace ${spaces}><c:date1904 val="0"/><c:lang val="${language}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot(given, palette)}${axes(given, palette, given.format)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${text(palette.soft, 1100)}<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

function plot(chart: NativeChart, palette: Palette): string {
  const { kind } = chart;
  const series = chart.series.map((each, at) => seriesXml(chart, each, at, palette)).join("");
  const ids = axisIds.map((id) => `<c:axId val="${id}"/>`).join("");
  if (kind === "line")
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`;
  if (kind === "span")
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:hiLowLines><c:spPr>${line(palette.seaMid, 57_150)}</c:spPr></c:hiLowLines><c:marker val="1"/>${ids}</c:lineChart>`;
  const stacked = kind === "stacked";
  const [gap, overlap] = stacked
    ? [50, 100]
    : chart.series.length > 1
      ? [45, -5]
      : [chart.categories.length < 5 ? 130 : 60, 0];
  return `<c:barChart><c:barDir val="${kind === "bar" || chart.lying ? "bar" : "col"}"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${gap}"/><c:overlap val="${overlap}"/>${ids}</c:barChart>`;
}

function seriesXml(chart: NativeChart, series: Series, at: number, palette: Palette): string {
  const { categories, format, kind } = chart;
  const column = String.fromCharCode(66 + at);
  const end = categories.length + 1;
  const color = toneColor(palette, series.tone);
  const shape =
    kind === "span"
      ? `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="dash"/><c:size val="16"/><c:spPr>${fill(color)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`
      : kind === "line"
        ? `<c:spPr>${line(color, series.tone === "main" ? 31_750 : 22_225, series.dashed === true)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`
        : `<c:spPr>${surface(series, color)}</c:spPr><c:invertIfNegative val="0"/>${points(series, palette)}`;
  const smooth = kind === "line" || kind === "span" ? '<c:smooth val="0"/>' : "";
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/>${point(0, series.name)}</c:strCache></c:strRef></c:tx>${shape}${labels(chart, series, at, palette)}${categoriesXml(chart)}<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${end}</c:f><c:numCache><c:formatCode>${escaped(format)}</c:formatCode><c:ptCount val="${categories.length}"/>${series.values.map((value, place) => (value === null ? "" : point(place, String(value)))).join("")}</c:numCache></c:numRef></c:val>${smooth}</c:ser>`;
}

function surface({ surface: given }: Series, color: string): string {
  if (given === undefined) return fill(color);
  return (given === "hatched" ? hatch(color) : fill("#ffffff")) + line(color, 9525);
}

/** Categories as words, or as the days a spreadsheet counts: months keep their distance then. */
function categoriesXml({ categories, months }: NativeChart): string {
  const range = `<c:f>Sheet1!$A$2:$A$${categories.length + 1}</c:f>`;
  const count = `<c:ptCount val="${categories.length}"/>`;
  if (!months)
    return `<c:cat><c:strRef>${range}<c:strCache>${count}${categories.map((name, at) => point(at, name)).join("")}</c:strCache></c:strRef></c:cat>`;
  const days = months.map((month, at) => point(at, String(serialOf(month))));
  return `<c:cat><c:numRef>${range}<c:numCache><c:formatCode>m/yyyy</c:formatCode>${count}${days.join("")}</c:numCache></c:numRef></c:cat>`;
}

/** The first day of a month as workbooks count days. */
function serialOf(month: string): number {
  return (Date.parse(`${month}-01T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** The code with the language whose separators are to be seen, for programs that keep to it. */
function inLanguage(format: string, language: string): string {
  const id = { "sl-SI": "424", "it-IT": "410" }[language] ?? "809";
  return format
    .split(";")
    .map((part) => `[$-${id}]${part}`)
    .join(";");
}

function point(at: number, value: string): string {
  return `<c:pt idx="${at}"><c:v>${escaped(value)}</c:v></c:pt>`;
}

function points({ tones = {} }: Series, palette: Palette): string {
  return Object.entries(tones)
    .map(
      ([at, tone]: [string, Tone]) =>
        `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(toneColor(palette, tone))}</c:spPr></c:dPt>`,
    )
    .join("");
}

/** Numbers beside the bars where that is readable: the strongest series, and few categories. */
function labels(
  { kind, labelled, categories, series: all }: NativeChart,
  series: Series,
  at: number,
  palette: Palette,
) {
  const few = categories.length <= 14;
  const shown = few && kind !== "line" && (labelled === true || (series.tone === "main" && all.length > 1));
  if (!shown || series.dashed) return "";
  const inside = kind === "stacked";
  const place = inside ? "ctr" : kind === "span" ? "r" : "outEnd";
  const color =
    inside && series.surface === undefined && ["main", "better", "worse"].includes(series.tone)
      ? palette.card
      : palette.ink;
  // What is known exactly is said once.
  const once =
    kind !== "span" || at === 0
      ? []
      : all[0]?.values.flatMap((low, place_) => (low === series.values[place_] ? [place_] : []));
  const said = (once ?? [])
    .map((each) => `<c:dLbl><c:idx val="${each}"/><c:delete val="1"/></c:dLbl>`)
    .join("");
  return `<c:dLbls>${said}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text(color, 1000)}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

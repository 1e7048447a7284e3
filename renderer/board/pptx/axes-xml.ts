import type { Palette } from "../../charts/palette.ts";
import type { NativeChart } from "../native/index.ts";
import { escaped } from "../xml.ts";
import { line, text } from "./shape-xml.ts";

/** The categories' axis and the values'; each chart part is a world of its own. */
export const axisIds = [111_111_111, 222_222_222] as const;

/** The two axes a chart names, and no other: one without its like is what PowerPoint repairs a file for. */
export function axes(chart: NativeChart, palette: Palette, format: string): string {
  const flat = chart.kind === "bar" || chart.lying === true;
  return (
    (chart.months ? dates(chart.months, palette) : category(palette, flat)) + values(palette, flat, format)
  );
}

const start = (id: number, order: string, place: string): string =>
  `<c:axId val="${id}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>`;
const ticks = (labels: string): string =>
  `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>`;

function category(palette: Palette, flat: boolean): string {
  const [own, other] = axisIds;
  // The first stands on top of bars that lie; labels keep clear of bars that go below zero.
  return `<c:catAx>${start(own, flat ? "maxMin" : "minMax", flat ? "l" : "b")}<c:numFmt formatCode="General" sourceLinked="0"/>${ticks("low")}<c:spPr>${line(palette.context, 9525)}</c:spPr>${text(palette.soft, 1100)}<c:crossAx val="${other}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

/** Months as dates, named by the year where there are many of them. */
function dates(months: readonly string[], palette: Palette): string {
  const [own, other] = axisIds;
  const long = months.length > 40;
  const [format, step, unit] = long ? ["yyyy", 1, "years"] : ["m/yyyy", months.length > 14 ? 3 : 1, "months"];
  return `<c:dateAx>${start(own, "minMax", "b")}<c:numFmt formatCode="${format}" sourceLinked="0"/>${ticks("low")}<c:spPr>${line(palette.context, 9525)}</c:spPr>${text(palette.soft, 1100)}<c:crossAx val="${other}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="months"/><c:majorUnit val="${step}"/><c:majorTimeUnit val="${unit}"/></c:dateAx>`;
}

function values(palette: Palette, flat: boolean, format: string): string {
  const [other, own] = axisIds;
  return `<c:valAx>${start(own, "minMax", flat ? "b" : "l")}<c:majorGridlines><c:spPr>${line(palette.line, 6350)}</c:spPr></c:majorGridlines><c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/>${ticks("nextTo")}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${text(palette.quiet, 1000)}<c:crossAx val="${other}"/><c:crosses val="${flat ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`;
}

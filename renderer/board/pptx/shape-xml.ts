/** The font of every office program, with all letters of the three languages. */
export const typeface = "Arial";

export const hex = (color: string): string => color.slice(1).toUpperCase();

export const fill = (color: string): string => `<a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill>`;

/** Lines across white. */
export const hatch = (color: string): string =>
  `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${hex(color)}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;

/** @param width in English metric units, 12 700 to the point */
export function line(color: string, width: number, dashed = false): string {
  return `<a:ln w="${width}" cap="rnd">${fill(color)}${dashed ? '<a:prstDash val="sysDash"/>' : ""}<a:round/></a:ln>`;
}

/** @param size in hundredths of a point */
export function text(color: string, size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${fill(color)}<a:latin typeface="${typeface}"/><a:cs typeface="${typeface}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

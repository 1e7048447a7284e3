/** What a cell looks like, before anyone knows what it means. */
export type Kind = "blank" | "sign" | "year" | "month" | "date" | "number" | "text";

const signs = /^([-–—:z]|--+|\.{2,3}|N|M|NA|N\/A|NaN|null|None)$/i;
const months = /^\d{4}(M|-|,|\.|\/)(0?[1-9]|1[0-2])$/;
const dates = /^(\d{4}-\d\d-\d\d|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{4})([T ].*)?$/;
const numbers = /^[-+−<>]? ?[€$]?\d[\d.,'’ \u00a0]*(E[+-]?\d+)? ?[%€M]?$/i;

export function kindOf(cell: string): Kind {
  const text = cell.trim();
  if (text === "") return "blank";
  if (/^(19|20)\d\d$/.test(text)) return "year";
  if (months.test(text)) return "month";
  if (dates.test(text)) return "date";
  if (numbers.test(text)) return "number";
  return signs.test(text) ? "sign" : "text";
}

/** The kind that four out of five cells of a column have; years among numbers are numbers. */
export function columnKind(cells: readonly string[]): Kind {
  const kinds = cells.map(kindOf).filter((kind) => kind !== "blank" && kind !== "sign");
  if (kinds.length === 0) return "blank";
  const share = (...of: readonly Kind[]): number =>
    kinds.filter((kind) => of.includes(kind)).length / kinds.length;
  if (share("year") >= 0.8) return "year";
  if (share("year", "number") >= 0.8) return "number";
  if (share("month") >= 0.8) return "month";
  return share("date") >= 0.8 ? "date" : "text";
}

export function isTyped(kind: Kind | undefined): boolean {
  return kind === "year" || kind === "month" || kind === "date" || kind === "number";
}

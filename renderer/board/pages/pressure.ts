import { latest, num, rowsWhere } from "../../screens/read.ts";
import type { PageKind } from "../model.ts";

/** Nights a day on the square kilometre and per hundred inhabitants. */
export const pressure: PageKind = {
  id: "pressure",
  section: "stays",
  start: false,
  asks: ({ municipality }) => [{ indicator: "stays_pressure", parameters: { municipality } }],
  says({ speech: { words }, scope: { year }, found: [pressed] }) {
    if (!pressed || year === null) return null;
    const columns = rowsWhere(pressed.answer.columns, (row) => (num(row, "year") ?? 0) <= year);
    const row = latest(columns, (each) => num(each, "year") === year);
    const [density, intensity] = [num(row, "density"), num(row, "intensity")];
    if (density === null || intensity === null) return null;
    return {
      headline: words.board.pressure(year, density, intensity),
      meaning: words.board.pressureMeaning,
      columns,
    };
  },
};

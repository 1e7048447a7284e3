import { toRows, type Row } from "../../../../data/kernel/columns.ts";
import { measuresSentence, nextSentence } from "../../../screens/measures/sentences.ts";
import { text } from "../../../screens/measures/shared.ts";
import { num } from "../../../screens/read.ts";
import type { Speech } from "../../../words/index.ts";
import type { Found, PageKind } from "../../model.ts";
import { madeTable } from "../../table.ts";

/** The programme's measures: how far, by when, how late; what is late comes first. */
export const measures: PageKind = {
  id: "measures",
  section: "measures",
  start: true,
  latestOnly: true,
  asks: ({ day }) => [{ indicator: "measures_status", parameters: { on: day } }],
  says({ speech, scope: { day }, found: [status] }) {
    if (!status) return null;
    const { columns } = status.answer;
    const rows = toRows(columns);
    const said = speech.words.measures.list;
    const titles = status.indicator.columns.find(({ name }) => name === "title")?.codes;
    const late = (row: Row): number => (row["overdue"] === "yes" ? (num(row, "days_late") ?? 0) : -1);
    return {
      headline: measuresSentence(speech, rows),
      meaning: nextSentence(speech, columns, day, titles),
      title: said.title,
      unit: said.unit,
      figure: { mark: "table" },
      table: madeTable(
        [said.columns.measure, said.columns.status, said.columns.due, speech.words.board.late],
        rows.toSorted((a, b) => late(b) - late(a)).map((row) => line(speech, status, row)),
      ),
    };
  },
};

function line(speech: Speech, { indicator }: Found, row: Row): string[] {
  const { format, label, words } = speech;
  const said = words.measures.list;
  const codes = (name: string) => indicator.columns.find((each) => each.name === name)?.codes;
  const [status, due, progress, late] = [
    text(row, "status"),
    text(row, "due"),
    num(row, "progress"),
    num(row, "days_late"),
  ];
  const told = status === null ? said.noStatus : format.capital(label(codes("status"), status));
  const none = row["deadline"] === "none" ? said.noDeadline : row["deadline"] === "no-end" ? said.noEnd : "";
  return [
    label(codes("title"), String(row["title"])),
    progress === null ? told : `${told}, ${format.wholePercent(progress)}`,
    due === null ? none : format.day(due),
    late === null ? "" : row["overdue"] === "yes" ? said.late(late) : said.finishedLate(late),
  ];
}

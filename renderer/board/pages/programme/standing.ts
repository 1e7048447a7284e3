import { toRows, type Row } from "../../../../data/kernel/columns.ts";
import { standingSentence } from "../../../screens/programme/sentences.ts";
import { text } from "../../../screens/programme/tell.ts";
import { num } from "../../../screens/read.ts";
import type { PageKind } from "../../model.ts";
import { madeTable } from "../../table.ts";
import { isOfItsTime, ofRegister, registerOf } from "./asks.ts";

/** Every target of the year's programme by area and status, and how many stand where. */
export const standing: PageKind = {
  id: "programme",
  section: "programme",
  start: true,
  asks: (scope) => [
    { indicator: "programme_by_area", parameters: { as_of: scope.day } },
    ...ofRegister(scope),
  ],
  says({ speech, scope, found: [counted, ...register] }) {
    if (!counted) return null;
    const { words, format, label } = speech;
    const { rows, conflicts } = registerOf(register);
    if (!isOfItsTime({ rows }, scope)) return null;
    const { indicator, answer } = counted;
    const all = toRows(answer.columns);
    const codesOf = (name: string) => indicator.columns.find((each) => each.name === name)?.codes ?? [];
    const statuses = codesOf("status").filter(({ id }) => all.some((row) => row["status"] === id));
    const areas = [...new Set(all.map((row) => text(row, "area")))];
    const line = (name: string, own: readonly Row[]) => [
      name,
      ...[null, ...statuses.map(({ id }) => id)].map((status) => {
        const value = own
          .filter((row) => status === null || row["status"] === status)
          .reduce((sum, row) => sum + (num(row, "targets") ?? 0), 0);
        return { text: format.count(value), value };
      }),
    ];
    const open = conflicts.filter(({ decision }) => decision === "open").length;
    const areaName = (area: string) => format.capital(label(codesOf("area"), area));
    const headOf = (name: string) =>
      format.capital(
        speech.of(indicator.columns.find((each) => each.name === name)?.label ?? indicator.unit),
      );
    return {
      headline: standingSentence(speech, rows),
      meaning: `${words.programme.lead(text(rows[0], "programme"), scope.day, conflicts.length, open)}.`,
      table: madeTable(
        [
          headOf("area"),
          headOf("targets"),
          ...statuses.map(({ id }) => format.capital(label(codesOf("status"), id))),
        ],
        [
          ...areas.map((area) =>
            line(
              areaName(area),
              all.filter((row) => row["area"] === area),
            ),
          ),
          line(words.board.all, all),
        ],
        [1, ...statuses.map((_, at) => at + 2)],
      ),
    };
  },
};

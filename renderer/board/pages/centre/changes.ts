import { toRows } from "../../../../data/kernel/columns.ts";
import { addressOf } from "../../../screens/centre/labels.ts";
import { changesSentence, headline } from "../../../screens/centre/sentences.ts";
import { showCell } from "../../../words/cell.ts";
import type { PageKind } from "../../model.ts";
import { madeTable } from "../../table.ts";
import { ofWave } from "./asks.ts";

const told = ["emptied", "filled"];

/** What emptied and what filled since the mapping before, one by one, and whether chance could do it. */
export const changes: PageKind = {
  id: "centre-changes",
  section: "centre",
  titleOf: "premises_changes",
  start: true,
  asks: (scope) =>
    scope.waveBefore === null
      ? []
      : ["premises_map", "premises_changes", "premises_vacancy"].flatMap((id) => ofWave(id, scope)),
  says({ speech, found: [places, changed, vacant] }) {
    const change = toRows(changed?.answer.columns ?? {})[0];
    if (!places || !changed || !change) return null;
    const { words, of, format, label } = speech;
    const total = toRows(vacant?.answer.columns ?? {}).find((row) => row["street"] === "total");
    const { list } = words.centre;
    const column = (name: string) => places.indicator.columns.find((each) => each.name === name);
    const [codes, use] = [column("change")?.codes, column("use")];
    const named = told.map((change_) =>
      toRows(places.answer.columns)
        .filter((row) => row["change"] === change_)
        .map((row) => {
          const was = row["use"] ?? null;
          const address = addressOf(row) ?? list.noAddress;
          return use && was !== null ? `${address}, ${showCell(speech, use, was)}` : address;
        }),
    );
    const longest = Math.max(...named.map(({ length }) => length));
    return {
      headline: headline(speech, total, change),
      meaning: changesSentence(speech, change),
      title: of(changed.indicator.title),
      unit: of(changed.indicator.unit),
      figure: { mark: "table" },
      // Beside each other, so that neither is cut for the other.
      table: madeTable(
        told.map((id, at) => `${format.capital(label(codes, id))}: ${format.count(named[at]?.length ?? 0)}`),
        Array.from({ length: longest }, (_, at) => named.map((each) => each[at] ?? "")),
      ),
    };
  },
};

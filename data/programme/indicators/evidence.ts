import { toRows, type Row } from "../../kernel/columns.ts";
import type { Parameter, RoomIndicator } from "../../kernel/indicator.ts";
import { column } from "../../kernel/returned.ts";
import * as columns from "../columns.ts";
import { dayOf, lookUp, type Measured } from "../measure.ts";
import { chooseProgramme, readRegister, type Target } from "../register.ts";
import { dayAsked } from "../standing.ts";

const wanted: Parameter = { name: "target", type: "VARCHAR", meaning: columns.target.label };

export const evidence: RoomIndicator = {
  id: "programme_evidence",
  title: { sl: "Vrstice za stanjem cilja", it: "Le righe dietro un obiettivo", en: "Rows behind a target" },
  definition: {
    sl: "Vsak vpis in vsaka vrstica podatkov, iz katerih je izvedeno, izhodišče ali odločitev cilja, z datoteko in vrstico.",
    it: "Ogni annotazione e ogni riga di dati da cui vengono realizzato, valore di partenza o decisione, con file e riga.",
    en: "Every entry and every row of data that a target’s actual, baseline or decision comes from, with file and line.",
  },
  ...columns.common,
  unit: { sl: "vrstice", it: "righe", en: "rows" },
  parameters: [wanted, columns.asOf, columns.ofProgramme],
  columns: [
    columns.target,
    {
      ...column("what", "VARCHAR", { sl: "kaj", it: "che cosa", en: "what" }),
      codes: [
        { id: "actual", label: { sl: "izvedba", it: "realizzazione", en: "actual" }, spellings: [] },
        {
          id: "baseline",
          label: { sl: "izhodišče", it: "valore di partenza", en: "baseline" },
          spellings: [],
        },
        { id: "decision", label: { sl: "odločitev", it: "decisione", en: "decision" }, spellings: [] },
      ],
    },
    column("when", "VARCHAR", { sl: "kdaj", it: "quando", en: "when" }),
    column("value", "DOUBLE", { sl: "vrednost", it: "valore", en: "value" }),
    column("text", "VARCHAR", { sl: "opis", it: "descrizione", en: "description" }),
    column("proof", "VARCHAR", { sl: "dokazilo", it: "prova", en: "proof" }),
    column("from_file", "VARCHAR", { sl: "datoteka", it: "file", en: "file" }),
    column("line", "INTEGER", { sl: "vrstica", it: "riga", en: "line" }),
  ],
  async compute(ask, asked, loaded, find) {
    const day = dayAsked(asked);
    const all = chooseProgramme(await readRegister(ask), asked["programme"], day);
    const targets = all.filter(({ target }) => asked["target"] === undefined || target === asked["target"]);
    const rowsOf = async (id: string) => toRows(await ask(id, {}));
    const [actuals, baselines, decisions] = [
      await rowsOf("actuals_rows"),
      await rowsOf("baselines_rows"),
      await rowsOf("decisions_rows"),
    ];
    const found: Row[] = [];
    for (const target of targets) {
      const own = (row: Row) =>
        (row["target"] === target.target || (row["conflict"] ?? "") === target.conflict) &&
        (row["programme"] ?? target.programme) === target.programme;
      const tell = (what: string, when: string, value: string, text: string) => (row: Row) =>
        told(target, row, what, row[when] ?? null, row[value] ?? null, row[text] ?? null);
      found.push(
        ...actuals.filter(own).map(tell("actual", "on", "actual", "note")),
        ...measuredRows(target, await lookUp(ask, find, target, loaded, day)),
        ...baselines.filter(own).map(tell("baseline", "base_year", "base_value", "note")),
        ...decisions.filter(own).map((row) => ({
          ...told(target, row, "decision", row["decided"] ?? null, null, row["note"] ?? null),
          text: [row["holds"], row["note"]].filter((each) => typeof each === "string").join(" – "),
        })),
      );
    }
    return found;
  },
  rows: { indicator: "targets_rows", parameters: {} },
  ...columns.behind,
};

type Cell = Row[string];

function told({ target }: Target, row: Row, what: string, when: Cell, value: Cell, text: Cell): Row {
  const cell = (name: string): Cell => row[name] ?? null;
  const number = typeof value === "number" ? value : null;
  return {
    target,
    what,
    when,
    value: number,
    text,
    proof: cell("proof"),
    from_file: cell("file"),
    line: cell("line"),
  };
}

/** The rows of another dataset, each with what it is called there. */
function measuredRows(target: Target, measured: Measured | undefined): Row[] {
  if (!measured || !("rows" in measured)) return [];
  const { rows, measure } = measured;
  const [of = ""] = measure.of;
  const isCounted = measure.by === "count" || measure.by === "days";
  return rows.map((row) => {
    const names = [
      "title",
      "milestone",
      "event",
      "performance",
      "venue",
      "campaign",
      "market",
      "tenant",
      "premise",
    ]
      .flatMap((name) => row[name] ?? [])
      .filter((each) => each !== "total");
    return told(
      target,
      row,
      "actual",
      dayOf(row) ?? row[of] ?? null,
      measure.by === "done" ? (row[of] == null ? 0 : 1) : isCounted ? 1 : (row[of] ?? null),
      names.join(" · "),
    );
  });
}

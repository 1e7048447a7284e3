import { memo, useCallback } from "react";
import { toRows } from "../../../data/kernel/columns.ts";
import { ChartCard, type Shown } from "../../parts/ChartCard.tsx";
import type { Speech } from "../../words/index.ts";
import { useSpeech } from "../../state/stores.ts";
import type { Looking } from "./choice.ts";
import { changesSentence, diversitySentence } from "./sentences.ts";

/** What emptied, filled and stayed from one wave to the next, in numbers. */
export const Changes = memo(function Changes({ choice }: Looking) {
  const speech = useSpeech();
  const { changes } = speech.words.centre;
  const refine = useCallback((given: Shown) => downwards(given, speech), [speech]);
  return (
    <>
      <ChartCard
        id="premises_changes"
        filters={choice.parameters}
        bare={changes.none}
        refine={refine}
        sentence={({ columns }) => changesSentence(speech, toRows(columns)[0])}
      />
      <ChartCard
        id="premises_diversity"
        filters={choice.selected}
        refine={inShort}
        sentence={({ columns }) => {
          const row = toRows(columns).find((each) => each["wave"] === choice.shown) ?? toRows(columns).at(-1);
          return diversitySentence(speech, row);
        }}
      />
    </>
  );
});

const left = new Set(["occupied", "shannon"]);

/** What is read at a glance; source and rows have the rest. */
function inShort({ indicator, answer }: Shown): Shown {
  const columns = Object.fromEntries(Object.entries(answer.columns).filter(([name]) => !left.has(name)));
  return { indicator, answer: { ...answer, columns } };
}

const counts = [
  "emptied",
  "filled",
  "stayed_vacant",
  "stayed_let",
  "openings",
  "closures",
  "net",
  "new_units",
  "gone",
];

/** One row of many numbers as many rows of one: so it is read in a column. */
function downwards({ indicator, answer }: Shown, speech: Speech): Shown {
  const shown = indicator.columns.filter(({ name }) => counts.includes(name) && name in answer.columns);
  if (answer.columns["wave"]?.length !== 1) return { indicator, answer };
  const what = speech.words.centre.changes.what;
  const label = { sl: what, it: what, en: what };
  return {
    indicator: {
      ...indicator,
      columns: [
        { name: "what", type: "VARCHAR", label },
        { name: "count", type: "INTEGER", label: indicator.unit },
      ],
    },
    answer: {
      ...answer,
      columns: {
        what: shown.map((column) => speech.of(column.label)),
        count: shown.map(({ name }) => answer.columns[name]?.[0] ?? null),
      },
    },
  };
}

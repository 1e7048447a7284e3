import { datasets } from "./datasets/index.ts";
import { findIndicator } from "./indicators.ts";
import { once, type House } from "./house.ts";
import { AskError, answerOf, callMacro } from "./answer.ts";
import { disagreeingMonths } from "./disagreeing.ts";
import { rowCount, type Columns } from "./kernel/columns.ts";
import type { RoomIndicator } from "./kernel/indicator.ts";
import { importsInForce } from "./store/history.ts";
import type { ImportRecord } from "./store/manifest.ts";

/** An import that stands behind an answer. */
export type Origin = {
  readonly import: number;
  readonly file: string;
  readonly source: string;
  readonly release: string | null;
  readonly importedAt: string;
  readonly sample: boolean;
  readonly demonstration?: true;
  readonly profile: string;
};

/** What an indicator answered, with everything needed to show it honestly. */
export type Answer = {
  readonly indicator: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly columns: Columns;
  /** The imports the rows come from, newest release first; empty for an empty workspace. */
  readonly origins: readonly Origin[];
  /** Some of the figures behind the answer are invented: whatever shows it has to say so. */
  readonly demonstration?: true;
  /** Months of the answer in which totals and their parts contradict each other; absent if none. */
  readonly disagreeing?: readonly string[];
};

/** RoomIndicator + parameters -> columns and the imports behind them. */
export async function ask(
  house: House,
  id: string,
  parameters: Readonly<Record<string, string>>,
): Promise<Answer> {
  const indicator = findIndicator(id);
  if (!indicator) throw new AskError("unknown-indicator", id);
  const unknown = Object.keys(parameters).find(
    (name) => !indicator.parameters.some((known) => known.name === name),
  );
  if (unknown !== undefined) throw new AskError("unknown-parameter", unknown);
  const columns = await answerOf(house, indicator, parameters);
  const origins = rowCount(columns) === 0 ? [] : await originsOf(house, indicator, parameters);
  const disagreeing = origins.length === 0 ? [] : await disagreeingMonths(house, indicator, parameters);
  return {
    ...{ indicator: id, parameters, columns, origins },
    ...(origins.some(({ demonstration }) => demonstration === true) && { demonstration: true }),
    ...(disagreeing.length > 0 && { disagreeing }),
  };
}

/** The imports the rows behind an answer come from; looked up once for each choice of parameters. */
async function originsOf(
  house: House,
  indicator: RoomIndicator,
  parameters: Readonly<Record<string, string>>,
): Promise<Origin[]> {
  const room = datasets.find(({ indicators }) => indicators.includes(indicator));
  const { reads, readsReal = [] } = indicator;
  const inForce = importsInForce(house.manifest);
  // What stands above the rooms is made of several datasets: all that is loaded of them is behind it.
  if (reads)
    return inForce
      .filter(
        ({ dataset, demonstration }) =>
          reads.includes(dataset) || (readsReal.includes(dataset) && !demonstration),
      )
      .map(toOrigin);
  const records = inForce.filter(({ dataset }) => dataset === room?.id);
  // A sum to try out rests on no rows at all.
  if (indicator.compute && !indicator.rows) return [];
  const behind = indicator.rows ?? { indicator: indicator.id, parameters };
  const rows = findIndicator(behind.indicator);
  if (records.length < 2 || !rows) return records.map(toOrigin);
  const asked = { ...behind.parameters, ...parameters };
  const narrowing = rows.parameters.flatMap(({ name }) => (name in asked ? [[name, asked[name]]] : []));
  const key = JSON.stringify([rows.id, narrowing]);
  const known = await once(
    house.origins,
    key,
    async () => (await callMacro(house, rows, 'DISTINCT "import"', asked))["import"] ?? [],
  );
  return records
    .filter(({ id }) => known.includes(id))
    .map(toOrigin)
    .sort((a, b) => (b.release ?? b.importedAt).localeCompare(a.release ?? a.importedAt));
}

function toOrigin(record: ImportRecord): Origin {
  const { id, file, source, release, importedAt, sample, demonstration, profile } = record;
  return {
    ...{ import: id, file, source, release, importedAt, sample, profile },
    ...(demonstration && { demonstration }),
  };
}

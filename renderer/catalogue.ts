import { datasets, indicators, marks, templates } from "../data/index.ts";
import type { Column } from "../data/kernel/contract.ts";
import type { Indicator, RoomIndicator } from "../data/kernel/indicator.ts";
import type { Catalogue, Field, Room } from "./engine.ts";

/** What can be asked and imported, as data that crosses from the worker to the screens. */
export const catalogue: Catalogue = {
  indicators: indicators.map(describe),
  rooms: datasets.map(({ id, title, profiles, contract, indicators: own }): Room => {
    const rows = own.find(({ id: name, figure }) => name.endsWith("_rows") && figure.mark === "table");
    return {
      id,
      title,
      profiles: profiles.map((profile) => ({ id: profile.id, title: profile.title })),
      fields: contract.columns.map(fieldOf),
      grain: contract.grain,
      rows: rows
        ? { indicator: rows.id, byImport: rows.parameters.some(({ name }) => name === "import") }
        : null,
      coverage: own.find(({ id: name }) => name.endsWith("_coverage"))?.id ?? null,
    };
  }),
  templates,
  marks,
};

/** How an indicator is answered stays with the engine. */
function describe({ compute: _compute, sql: _sql, ...described }: RoomIndicator): Indicator {
  return described;
}

/** Functions cannot cross, so a field is picked and not spread. */
function fieldOf({ name, type, label, unit, required, codes, hint, example }: Column): Field {
  return {
    name,
    type,
    label,
    ...(unit ? { unit } : {}),
    ...(required ? { required } : {}),
    ...(codes ? { codes } : {}),
    ...(hint ? { hint } : {}),
    ...(example === undefined ? {} : { example }),
  };
}

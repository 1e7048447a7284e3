import { indicators as known } from "../../data/index.ts";
import type { Indicator } from "../../data/kernel/indicator.ts";
import type { Speech } from "../../renderer/words/index.ts";
import { print, printJson, type Verb } from "./verb.ts";

/** Lists what can be asked, with unit, definition, source and columns. */
export const indicators: Verb = async ({ json, speech }) => {
  const described = known.map((indicator) => describe(indicator, speech));
  await (json
    ? printJson(described)
    : print(
        described
          .map(({ id, title, unit, definition }) => `${id}: ${title} (${unit})\n    ${definition}`)
          .join("\n"),
      ));
  return 0;
};

function describe(
  { id, title, unit, definition, source, parameters, columns, better }: Indicator,
  { of }: Speech,
) {
  return {
    id,
    title: of(title),
    unit: of(unit),
    definition: of(definition),
    source: of(source),
    better,
    parameters: parameters.map(({ name, type, meaning, fallback }) => ({
      name,
      type,
      meaning: of(meaning),
      ...(fallback !== undefined && { default: fallback }),
    })),
    columns: columns.map((column) => ({
      name: column.name,
      type: column.type,
      label: of(column.label),
      ...(column.unit && { unit: of(column.unit) }),
    })),
  };
}

import { useState } from "react";
import { Action } from "../../parts/Action.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { MarketPicker } from "../../parts/MarketPicker.tsx";
import type { Filters } from "../../state/filters.ts";
import { useSpeech, useStores } from "../../state/stores.ts";
import { useChoice } from "./choice.ts";
import { YearDialog } from "./YearDialog.tsx";

/** Which municipality and market, which year against which, and how the year is divided. */
export function Controls({ filters }: { readonly filters: Filters }) {
  const { session, season } = useStores();
  const { words } = useSpeech();
  const { shown, against, years, bases } = useChoice(filters);
  const [isOpen, setOpen] = useState(false);
  const { municipalities, municipality } = filters;
  const options = (all: readonly number[]) =>
    all.toReversed().map((year) => ({ id: String(year), label: String(year) }));
  return (
    <div className="filters" role="group" aria-label={words.filters.label}>
      {municipalities.length > 1 && (
        <Choice
          label={words.filters.municipality}
          options={municipalities}
          chosen={municipality}
          onChoose={(id) => session.setState({ municipality: id })}
        />
      )}
      <MarketPicker filters={filters} />
      {shown !== null && (
        <Choice
          label={words.season.controls.year}
          options={options(years)}
          chosen={String(shown)}
          onChoose={(year) => season.setState({ year: year === String(years.at(-1)) ? null : Number(year) })}
        />
      )}
      {against !== null && (
        <Choice
          label={words.season.controls.base}
          options={options(bases)}
          chosen={String(against)}
          onChoose={(base) => season.setState({ base: base === String(bases.at(-1)) ? null : Number(base) })}
        />
      )}
      <Action icon="settings" label={words.season.controls.settings} onPress={() => setOpen(true)} />
      <YearDialog years={years} isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  );
}

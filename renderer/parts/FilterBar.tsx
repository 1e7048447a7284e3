import type { Filters } from "../state/filters.ts";
import { useSpeech, useStores } from "../state/stores.ts";
import { Action } from "./Action.tsx";
import { Choice } from "./Choice.tsx";
import "./FilterBar.css";
import { MarketPicker } from "./MarketPicker.tsx";
import { PeriodPicker } from "./PeriodPicker.tsx";

/** The choices that hold for every chart of the screen. */
export function FilterBar({ filters }: { readonly filters: Filters }) {
  const { session } = useStores();
  const { words } = useSpeech();
  const { municipalities, municipality, market, narrowed } = filters;
  return (
    <div className="filters" role="group" aria-label={words.filters.label}>
      {(narrowed || market !== null) && (
        <Action
          kind="quiet"
          label={words.filters.reset}
          onPress={() => session.setState({ first: null, last: null, market: null })}
        />
      )}
      {municipalities.length > 1 && (
        <Choice
          label={words.filters.municipality}
          options={municipalities}
          chosen={municipality}
          onChoose={(id) => session.setState({ municipality: id })}
        />
      )}
      <MarketPicker filters={filters} />
      <PeriodPicker filters={filters} />
    </div>
  );
}

import { Choice as Choose } from "../../parts/Choice.tsx";
import { useSpeech, useStores } from "../../state/stores.ts";
import type { Looking } from "./choice.ts";
import { Listing } from "./Listing.tsx";

/** Which wave against which, and the listing for seekers. */
export function Controls({ choice }: Looking) {
  const { centre } = useStores();
  const { words } = useSpeech();
  const { controls } = words.centre;
  const { waves, shown, against } = choice;
  const earlier = waves.slice(0, waves.indexOf(shown));
  const options = (all: readonly string[]) => all.toReversed().map((id) => ({ id, label: id }));
  return (
    <div className="filters" role="group" aria-label={words.filters.label}>
      {waves.length > 1 && (
        <Choose
          label={controls.wave}
          options={options(waves)}
          chosen={shown}
          onChoose={(wave) => centre.setState({ wave: wave === waves.at(-1) ? null : wave, before: null })}
        />
      )}
      {against !== null && (
        <Choose
          label={controls.before}
          options={options(earlier)}
          chosen={against}
          onChoose={(before) => centre.setState({ before: before === earlier.at(-1) ? null : before })}
        />
      )}
      <Listing />
    </div>
  );
}

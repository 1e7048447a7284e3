import { Button } from "react-aria-components";
import { Action } from "../../parts/Action.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { useSpeech, useStores } from "../../state/stores.ts";
import type { Looking } from "./shared.ts";

/** What was selected, each to be undone by itself. */
export function Chips({ choice, filters }: Looking) {
  const { session, season } = useStores();
  const { words } = useSpeech();
  const { chips, parts, controls } = words.season;
  const { year, base, part } = choice;
  const all = [
    ...(filters.scope === null
      ? []
      : [{ id: "market", label: filters.scope, undo: () => session.setState({ market: null }) }]),
    ...(part === null
      ? []
      : [{ id: "part", label: parts.names[part], undo: () => season.setState({ part: null }) }]),
    ...(year === null
      ? []
      : [{ id: "year", label: String(choice.shown), undo: () => season.setState({ year: null }) }]),
    ...(base === null
      ? []
      : [
          {
            id: "base",
            label: `${controls.base}: ${choice.against}`,
            undo: () => season.setState({ base: null }),
          },
        ]),
  ];
  if (all.length === 0) return null;
  return (
    <ul className="chips" aria-label={chips.label}>
      {all.map(({ id, label, undo }) => (
        <li key={id}>
          <Button className="chip" aria-label={chips.remove(label)} onPress={undo}>
            {label}
            <Icon name="close" size={11} />
          </Button>
        </li>
      ))}
      {all.length > 1 && (
        <li>
          <Action kind="quiet" label={chips.clear} onPress={() => all.forEach(({ undo }) => undo())} />
        </li>
      )}
    </ul>
  );
}

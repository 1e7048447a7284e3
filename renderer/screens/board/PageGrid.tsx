import type { Leaf } from "../../board/model.ts";
import { useSpeech } from "../../state/stores.ts";

type Props = {
  readonly leaves: readonly Leaf[];
  readonly at: number;
  readonly onPick: (at: number) => void;
};

/** Every page by its number and headline, to jump to. */
export function PageGrid({ leaves, at, onPick }: Props) {
  const { words } = useSpeech();
  return (
    <ol className="present-grid" aria-label={words.board.present.overview}>
      {leaves.map((leaf, place) => (
        <li key={leaf.id}>
          <button
            type="button"
            aria-current={place === at ? "page" : undefined}
            autoFocus={place === at}
            onClick={() => onPick(place)}
          >
            <b>{place + 1}</b>
            <span>{leaf.headline}</span>
            <small>{leaf.section}</small>
          </button>
        </li>
      ))}
    </ol>
  );
}

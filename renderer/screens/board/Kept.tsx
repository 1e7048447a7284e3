import { showCell } from "../../words/cell.ts";
import type { Difference } from "../../board/freeze.ts";
import { Action } from "../../parts/Action.tsx";
import { useBoard, useSpeech, useStores } from "../../state/stores.ts";

/** What a kept pack is: of which day, and what would differ today. */
export function Kept() {
  const { words } = useSpeech();
  const { screen } = words.board;
  const { board } = useStores();
  const { pack, name, differences } = useBoard();
  if (!pack?.frozen) return null;
  const count = differences?.reduce((sum, each) => sum + each.count, 0) ?? null;
  return (
    <section className="board-kept" aria-label={name}>
      <p>{screen.frozenOn(pack.frozen.at)}</p>
      {count !== null && <p role="status">{count === 0 ? screen.same : screen.differs(count)}</p>}
      {differences !== null && differences.length > 0 && (
        <ul>
          {differences.map((each, at) => (
            <Differs key={`${each.indicator} ${at}`} difference={each} />
          ))}
        </ul>
      )}
      <div>
        <Action label={screen.reuse} onPress={() => void board.reuse()} />
        <Action kind="quiet" label={screen.forget} onPress={() => void board.forget(name)} />
      </div>
    </section>
  );
}

function Differs({ difference: { indicator: id, count, examples } }: { readonly difference: Difference }) {
  const speech = useSpeech();
  const { screen } = speech.words.board;
  const indicator = useStores().catalogue.indicators.find((each) => each.id === id);
  if (!indicator) return null;
  const [first] = examples;
  const column = indicator.columns.find(({ name }) => name === first?.column);
  const shown = (cell: Difference["examples"][number]["was"]) =>
    column ? showCell(speech, column, cell) : String(cell ?? "");
  return (
    <li>
      {screen.differsOn(speech.of(indicator.title), count)}
      {first && column && (
        <small>
          {` ${first.row}, ${speech.of(column.label)}: ${screen.was} ${shown(first.was)}, ${screen.now} ${shown(first.now)}`}
        </small>
      )}
    </li>
  );
}

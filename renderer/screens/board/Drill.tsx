import { keyOf } from "../../state/question.ts";
import { rowsBehind } from "../../board/freeze.ts";
import type { Leaf, Question } from "../../board/model.ts";
import type { Frozen } from "../../board/pack.ts";
import { SourceDrawer } from "../../parts/SourceDrawer.tsx";
import { useAnswer, useBoard, useIndicator, useSpeech, useStores } from "../../state/stores.ts";

type Props = { readonly leaf: Leaf; readonly onClose: () => void };

/** From a page to the rows it is made of, and back; the room sees them, so without anybody's own. */
export function Drill({ leaf, onClose }: Props) {
  const { pack } = useBoard();
  if (!leaf.asked) return null;
  return pack?.frozen ? (
    <KeptRows asked={leaf.asked} frozen={pack.frozen} onClose={onClose} />
  ) : (
    <Rows asked={leaf.asked} onClose={onClose} />
  );
}

type RowsProps = { readonly asked: Question; readonly onClose: () => void };

function Rows({ asked, onClose }: RowsProps) {
  const indicator = useIndicator(asked.indicator);
  const { answer } = useAnswer(asked.indicator, asked.parameters);
  if (!answer) return null;
  return <SourceDrawer {...{ indicator, answer, onClose }} filters={asked.parameters} isOpen isShared />;
}

/** A kept pack leads to the rows of the day it was kept; where they were not kept, it says which these are. */
function KeptRows({ asked, frozen, onClose }: RowsProps & { readonly frozen: Frozen }) {
  const { words } = useSpeech();
  const { catalogue } = useStores();
  const indicator = useIndicator(asked.indicator);
  const answer = frozen.answers[keyOf(asked.indicator, asked.parameters)];
  const behind = rowsBehind(catalogue.indicators, asked);
  const rows = behind ? frozen.rows?.[keyOf(behind.indicator, behind.parameters)] : undefined;
  if (!answer) return null;
  const { rowsThen, rowsToday } = words.board.present;
  return (
    <SourceDrawer
      {...{ indicator, answer, onClose, rows }}
      note={(rows ? rowsThen : rowsToday)(frozen.at)}
      filters={asked.parameters}
      isOpen
      isShared
    />
  );
}

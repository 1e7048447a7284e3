import type { Leaf, Question } from "../../board/model.ts";
import { SourceDrawer } from "../../parts/SourceDrawer.tsx";
import { useAnswer, useIndicator } from "../../state/stores.ts";

type Props = { readonly leaf: Leaf; readonly onClose: () => void };

/** From a page to the rows it is made of, and back. */
export function Drill({ leaf, onClose }: Props) {
  return leaf.asked ? <Rows asked={leaf.asked} onClose={onClose} /> : null;
}

function Rows({ asked, onClose }: { readonly asked: Question; readonly onClose: () => void }) {
  const indicator = useIndicator(asked.indicator);
  const { answer } = useAnswer(asked.indicator, asked.parameters);
  if (!answer) return null;
  return <SourceDrawer {...{ indicator, answer, onClose }} filters={asked.parameters} isOpen />;
}

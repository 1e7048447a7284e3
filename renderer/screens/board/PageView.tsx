import { useState } from "react";
import { movePage, removePage, setPage } from "../../board/edit.ts";
import type { Made } from "../../board/model.ts";
import { longestComment } from "../../board/pack.ts";
import { findPage } from "../../board/pages/index.ts";
import { IconAction } from "../../parts/Action.tsx";
import { MarketChoice } from "./MarketChoice.tsx";
import { Nothing } from "../../parts/States.tsx";
import { useBoard, useSpeech, useStores } from "../../state/stores.ts";
import type { Listed } from "./PageList.tsx";
import { Slide } from "./Slide.tsx";

type Props = {
  readonly listed: Listed;
  readonly made: Made;
  readonly at: number;
  readonly count: number;
};

/** The page chosen, as it will be seen, and what can be done with it. */
export function PageView({ listed, made, at, count }: Props) {
  const { words } = useSpeech();
  const { screen, frame } = words.board;
  const { board } = useStores();
  const { pack } = useBoard();
  const { id, title, leaf, hidden, kind, market } = listed;
  const fixed = pack?.frozen != null;
  const number = made.leaves.findIndex((each) => each.id === id) + 1;
  return (
    <section className="board-page" aria-label={title}>
      {!fixed && (
        <div className="board-tools">
          {findPage(kind)?.byMarket && (
            <MarketChoice
              chosen={market}
              onChoose={(chosen) => board.edit((each) => setPage(each, id, { market: chosen }))}
            />
          )}
          <span className="board-space" />
          <IconAction
            icon="up"
            label={screen.up(title)}
            hint={screen.up(title)}
            isDisabled={at === 0}
            onPress={() => board.edit((each) => movePage(each, id, at - 1))}
          />
          <IconAction
            icon="down"
            label={screen.down(title)}
            hint={screen.down(title)}
            isDisabled={at === count - 1}
            onPress={() => board.edit((each) => movePage(each, id, at + 1))}
          />
          <IconAction
            icon={hidden ? "show" : "hide"}
            label={hidden ? screen.show(title) : screen.hide(title)}
            hint={hidden ? screen.show(title) : screen.hide(title)}
            onPress={() => board.edit((each) => setPage(each, id, { hidden: !hidden }))}
          />
          <IconAction
            icon="close"
            label={screen.remove(title)}
            hint={screen.remove(title)}
            isDisabled={count === 1}
            onPress={() => board.edit((each) => removePage(each, id))}
          />
        </div>
      )}
      {leaf ? (
        <div className="board-slide">
          <Slide leaf={leaf} made={made} number={number} />
        </div>
      ) : (
        <Nothing text={hidden ? `${title}: ${screen.hidden}` : frame.nothing} />
      )}
      {!fixed && <Comment id={id} text={listed.comment} />}
    </section>
  );
}

/** Kept when it is left, so that one undo takes one comment back. */
function Comment({ id, text }: { readonly id: string; readonly text: string }) {
  const { words } = useSpeech();
  const { screen } = words.board;
  const { board } = useStores();
  const [draft, setDraft] = useState({ text, of: text });
  // What undo brings back replaces what stands here.
  if (draft.of !== text) setDraft({ text, of: text });
  const keep = () => {
    if (draft.text !== text) board.edit((pack) => setPage(pack, id, { comment: draft.text.trim() }));
  };
  return (
    <label className="board-comment">
      {screen.comment}
      <textarea
        rows={2}
        maxLength={longestComment}
        placeholder={screen.commentHint}
        value={draft.text}
        onChange={({ target }) => setDraft({ text: target.value, of: text })}
        onBlur={keep}
      />
    </label>
  );
}

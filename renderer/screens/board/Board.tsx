import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { titleOf } from "../../board/build.ts";
import type { Leaf } from "../../board/model.ts";
import { findPage } from "../../board/pages/index.ts";
import { sourcesPage } from "../../board/sources.ts";
import { movePage } from "../../board/edit.ts";
import { EmptyState, ErrorState, Skeleton } from "../../parts/States.tsx";
import { useBoard, useSession, useSpeech, useStores } from "../../state/stores.ts";
import "./Board.css";
import { Controls } from "./Controls.tsx";
import { Kept } from "./Kept.tsx";
import { PageList, type Listed } from "./PageList.tsx";
import { PageView } from "./PageView.tsx";
import { Present } from "./Present.tsx";
import { useBoardKeys } from "./keys.ts";

/** The pack for the board: choose, order, comment, look, present, save. */
export function Board() {
  const { words } = useSpeech();
  const { board, answers } = useStores();
  const { language } = useSession();
  const { pack, made, making, brand, error } = useBoard();
  const epoch = useStore(answers, (state) => state.epoch);
  const [selected, setSelected] = useState<string | null>(null);
  const [presenting, setPresenting] = useState(false);
  const listed = useListed();
  useBoardKeys(presenting);

  // What was kept is asked for when the screen is opened: other programs may have kept more.
  useEffect(() => void board.open(), [board]);
  useEffect(() => void board.make(language), [board, pack, brand, language, epoch]);

  const at = Math.max(
    0,
    listed.findIndex(({ id }) => id === selected),
  );
  const page = listed[at];
  const shown = made?.leaves ?? [];
  return (
    <>
      <div className="screen-head board-head">
        <h1>{words.board.title}</h1>
        {pack && <Controls canPresent={shown.length > 0} onPresent={() => setPresenting(true)} />}
      </div>
      {error !== null && <ErrorState text={error} onRetry={() => void board.make(language)} />}
      {!pack || (!made && making) ? (
        <Skeleton height={420} />
      ) : shown.length === 0 && !making ? (
        <EmptyState />
      ) : (
        <>
          <Kept />
          <div className="board" aria-busy={making}>
            <PageList
              pages={listed}
              selected={page?.id ?? null}
              onSelect={setSelected}
              onMove={(id, to) => board.edit((each) => movePage(each, id, to))}
            />
            {page && made && (
              <PageView key={page.id} listed={page} made={made} at={at} count={listed.length} />
            )}
          </div>
        </>
      )}
      {presenting && made && (
        <Present
          made={made}
          start={Math.max(
            0,
            made.leaves.findIndex(({ id }) => id === page?.id),
          )}
          onLeave={() => setPresenting(false)}
        />
      )}
    </>
  );
}

/** The pack's pages with their titles; a page without anything to say has no leaf. */
function useListed(): readonly Listed[] {
  const speech = useSpeech();
  const { catalogue } = useStores();
  const { pack, made } = useBoard();
  const leaves = new Map((made?.leaves ?? []).map((leaf): [string, Leaf] => [leaf.id, leaf]));
  return (pack?.pages ?? []).map((page): Listed => {
    const leaf = leaves.get(page.id) ?? null;
    const kind = findPage(page.kind);
    const known = kind ? titleOf(catalogue.indicators, kind, speech) : page.kind;
    const fallback = page.kind === sourcesPage.id ? speech.words.board.sources.title : known;
    return { ...page, leaf, title: leaf?.title ?? fallback };
  });
}

import type { KeyboardEvent } from "react";
import { Button, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import type { Leaf } from "../../board/model.ts";
import type { Page } from "../../board/pack.ts";
import { Icon } from "../../parts/Icon.tsx";
import { useBoard, useSpeech } from "../../state/stores.ts";
import { AddPage } from "./AddPage.tsx";

/** A page of the pack as the list shows it. */
export type Listed = Page & { readonly title: string; readonly leaf: Leaf | null };

type Props = {
  readonly pages: readonly Listed[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onMove: (id: string, to: number) => void;
};

/** The pages in order; dragged, or moved with Alt and the arrow keys. */
export function PageList({ pages, selected, onSelect, onMove }: Props) {
  const { words } = useSpeech();
  const { screen } = words.board;
  const { pack } = useBoard();
  const fixed = pack?.frozen != null;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder({ keys, target }) {
      const [id] = keys;
      const from = pages.findIndex((page) => page.id === id);
      const over = pages.findIndex((page) => page.id === target.key);
      const to = target.dropPosition === "after" ? over + 1 : over;
      // The page leaves its own place before it is put down.
      onMove(String(id), to > from ? to - 1 : to);
    },
  });
  const move = (event: KeyboardEvent) => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!event.altKey || step === 0 || selected === null || fixed) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(selected, pages.findIndex(({ id }) => id === selected) + step);
  };
  return (
    <div className="board-pages" onKeyDownCapture={move}>
      <GridList
        aria-label={screen.pages}
        className="pages"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [id] = keys === "all" ? [] : [...keys];
          if (id !== undefined) onSelect(String(id));
        }}
        {...(fixed ? {} : { dragAndDropHooks })}
        items={pages}
        dependencies={[pages, screen]}
      >
        {(page) => <PageItem page={page} number={pages.indexOf(page) + 1} fixed={fixed} />}
      </GridList>
      {!fixed && <p className="board-hint">{screen.dragHint}</p>}
      {!fixed && <AddPage after={selected} />}
    </div>
  );
}

type ItemProps = { readonly page: Listed; readonly number: number; readonly fixed: boolean };

function PageItem({ page, number, fixed }: ItemProps) {
  const { words } = useSpeech();
  const { screen, frame } = words.board;
  const { title, leaf, hidden } = page;
  const said = leaf?.headline ?? (hidden ? screen.hidden : frame.nothing);
  return (
    <GridListItem id={page.id} textValue={title} className={`page${hidden || !leaf ? " page-off" : ""}`}>
      {!fixed && (
        <Button slot="drag" className="page-drag" aria-label={screen.drag(title)}>
          <Icon name="drag" size={14} />
        </Button>
      )}
      <span className="page-number">{number}</span>
      <span className="page-words">
        <b>{title}</b>
        <small>{said}</small>
      </span>
      {page.comment !== "" && <i className="page-commented" aria-hidden />}
    </GridListItem>
  );
}

import { useLayoutEffect, useMemo, useState, type RefObject } from "react";
import { rowHeight } from "./BodyRow.tsx";

/** Rows drawn above and below those that are seen, so that scrolling meets no gap. */
const around = 10;

/** The rows to be drawn: those that are seen, and the active one wherever it is. */
export function useWindow(grid: RefObject<HTMLElement | null>, rows: number, active: number): number[] {
  const [seen, setSeen] = useState({ first: 0, count: 30 });
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    const look = () => {
      // In steps, so that not every pixel draws anew.
      const first = Math.floor(element.scrollTop / rowHeight / 5) * 5;
      const count = Math.ceil(element.clientHeight / rowHeight) + 5;
      setSeen((before) => (before.first === first && before.count === count ? before : { first, count }));
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [grid]);
  return useMemo(() => {
    const from = Math.max(0, Math.min(seen.first, rows) - around);
    const to = Math.min(rows, seen.first + seen.count + around);
    const drawn = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
    return active < from ? [active, ...drawn] : active >= to ? [...drawn, active] : drawn;
  }, [seen, rows, active]);
}

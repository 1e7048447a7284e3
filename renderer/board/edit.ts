import { longestComment, type Pack, type Page } from "./pack.ts";

/** The pack with its pages changed; everything a person does to it is one of these. */
export function movePage(pack: Pack, id: string, to: number): Pack {
  const from = pack.pages.findIndex((page) => page.id === id);
  const moved = pack.pages[from];
  if (!moved) return pack;
  const rest = pack.pages.filter((page) => page !== moved);
  const at = Math.max(0, Math.min(rest.length, to));
  return at === from ? pack : { ...pack, pages: rest.toSpliced(at, 0, moved) };
}

export function setPage(pack: Pack, id: string, change: Partial<Omit<Page, "id" | "kind">>): Pack {
  const cut = "comment" in change ? { comment: (change.comment ?? "").slice(0, longestComment) } : {};
  return {
    ...pack,
    pages: pack.pages.map((page) => (page.id === id ? { ...page, ...change, ...cut } : page)),
  };
}

export function removePage(pack: Pack, id: string): Pack {
  return { ...pack, pages: pack.pages.filter((page) => page.id !== id) };
}

/** Behind the page given, or at the end. */
export function addPage(pack: Pack, kind: string, market: string | null, after: string | null): Pack {
  const page = newPage(pack.pages, kind, market);
  const at = pack.pages.findIndex(({ id }) => id === after);
  return { ...pack, pages: pack.pages.toSpliced(at < 0 ? pack.pages.length : at + 1, 0, page) };
}

/** A page's id is its kind; a second one of the kind is numbered. */
export function newPage(pages: readonly Page[], kind: string, market: string | null): Page {
  const taken = new Set(pages.map(({ id }) => id));
  let id = kind;
  for (let count = 2; taken.has(id); count += 1) id = `${kind}-${count}`;
  return { id, kind, market, comment: "", hidden: false };
}

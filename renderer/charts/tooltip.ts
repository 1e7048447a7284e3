import type { Tip } from "./picture.ts";

/** The tooltip as an element: ECharts would write a string into the page as HTML. */
export function tipElement({ title, lines }: Tip, hint?: string): HTMLElement {
  const box = document.createElement("div");
  box.className = "tip";
  box.append(element("strong", title));
  const list = document.createElement("dl");
  for (const { label, value } of lines) list.append(element("dt", label), element("dd", value));
  box.append(list);
  if (hint !== undefined) box.append(element("small", hint));
  return box;
}

/** The same in one line, for a screen reader. */
export function tipText({ title, lines }: Tip): string {
  return `${title}: ${lines.map(({ label, value }) => `${label} ${value}`.trim()).join(", ")}`;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

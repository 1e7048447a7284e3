/** An element of a drawing: its name, what it says of itself, what is in it. */
export type Shape = {
  readonly name: string;
  readonly given: Readonly<Record<string, string>>;
  readonly shapes: readonly Shape[];
  readonly text: string;
};

const token = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Reads an SVG that ECharts wrote: elements, attributes and texts, and nothing else that XML knows. */
export function readSvg(svg: string): Shape {
  type Open = { name: string; given: Record<string, string>; shapes: Shape[]; text: string };
  const root: Open = { name: "root", given: {}, shapes: [], text: "" };
  const open: Open[] = [root];
  for (const [, closing, name = "", attributes = "", empty, text] of svg.matchAll(token)) {
    const last = open.at(-1) ?? root;
    if (text !== undefined) last.text += plain(text);
    else if (closing) {
      if (open.length > 1) open.pop();
    } else {
      const shape: Open = { name, given: readAttributes(attributes), shapes: [], text: "" };
      last.shapes.push(shape);
      if (!empty) open.push(shape);
    }
  }
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const given = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
    name,
    plain(value),
  ]);
  return Object.fromEntries(given) as Record<string, string>;
}

function plain(text: string): string {
  return text.replaceAll(/&(\w+|#39);/g, (written, name: string) => entities[name] ?? written);
}

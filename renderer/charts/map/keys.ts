import type { Palette } from "../palette.ts";

export type Shape = "disc" | "ring" | "triangle" | "down" | "square" | "diamond" | "cross" | "dot";

/** How one kind of premise is drawn: by shape as much as by colour, for colours alone fail some eyes. */
export type Mark = {
  readonly id: string;
  readonly shape: Shape;
  readonly color: keyof Omit<Palette, "font">;
  readonly size: number;
};

/** What the map may show of each premise; the first is drawn last, over the others. */
export const marksOf = {
  status: [
    { id: "vacant", shape: "triangle", color: "worse", size: 8 },
    { id: "pop-up", shape: "diamond", color: "better", size: 7.5 },
    { id: "closed-though-let", shape: "square", color: "hatch", size: 6 },
    { id: "occupied", shape: "disc", color: "seaMid", size: 4.5 },
    { id: "unknown", shape: "ring", color: "quiet", size: 4.5 },
  ],
  change: [
    { id: "emptied", shape: "down", color: "worse", size: 8 },
    { id: "filled", shape: "triangle", color: "better", size: 8 },
    { id: "stayed-vacant", shape: "square", color: "hatch", size: 6.5 },
    { id: "new", shape: "diamond", color: "sea", size: 6.5 },
    { id: "gone", shape: "cross", color: "quiet", size: 6 },
    { id: "stayed-let", shape: "disc", color: "seaPale", size: 4 },
    { id: "unknown", shape: "ring", color: "quiet", size: 4.5 },
  ],
  class: [
    { id: "over-3", shape: "square", color: "worse", size: 7.5 },
    { id: "1-to-3", shape: "triangle", color: "sea", size: 7.5 },
    { id: "under-1", shape: "disc", color: "seaMid", size: 6.5 },
    { id: "unknown", shape: "ring", color: "quiet", size: 6 },
    { id: "let", shape: "dot", color: "ghost", size: 3 },
  ],
} as const satisfies Readonly<Record<string, readonly Mark[]>>;

/** A street's circle: how much of it stands vacant, and the rest. */
export const streetMarks: readonly Mark[] = [
  { id: "vacant", shape: "disc", color: "worse", size: 6 },
  { id: "rest", shape: "disc", color: "seaPale", size: 6 },
];

export type Showing = keyof typeof marksOf;

/** A shape around nothing, as a path in the words of SVG: the screen, the legend and a saved picture draw the same. */
export function shapePath(shape: Shape, size: number): string {
  const at = (part: number) => Number((size * part).toFixed(2));
  switch (shape) {
    case "disc":
    case "dot":
      return circlePath(size);
    case "ring":
      return circlePath(size - 1);
    case "triangle":
      return `M0,${at(-1)}L${at(0.95)},${at(0.7)}L${at(-0.95)},${at(0.7)}Z`;
    case "down":
      return `M0,${at(1)}L${at(0.95)},${at(-0.7)}L${at(-0.95)},${at(-0.7)}Z`;
    case "square":
      return `M${at(-0.85)},${at(-0.85)}h${at(1.7)}v${at(1.7)}h${at(-1.7)}Z`;
    case "diamond":
      return `M0,${at(-1)}L${at(1)},0L0,${at(1)}L${at(-1)},0Z`;
    case "cross":
      return `M${at(-0.8)},${at(-0.8)}L${at(0.8)},${at(0.8)}M${at(-0.8)},${at(0.8)}L${at(0.8)},${at(-0.8)}`;
  }
}

/** A circle around nothing. */
export function circlePath(radius: number): string {
  const r = Number(radius.toFixed(2));
  return `M${-r},0a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0Z`;
}

/** True for what is a line and has no inside. */
export const isOpen = ({ shape }: Mark): boolean => shape === "ring" || shape === "cross";

/** How wide the line of a shape is, around it or as the shape itself. */
export const lineOf = (mark: Mark): number => (isOpen(mark) ? 2 : 1.25);

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

/** Draws a shape around a place. */
export function drawShape(
  paint: CanvasRenderingContext2D,
  shape: Shape,
  x: number,
  y: number,
  size: number,
): void {
  paint.beginPath();
  switch (shape) {
    case "disc":
    case "dot":
    case "ring":
      paint.arc(x, y, shape === "ring" ? size - 1 : size, 0, 2 * Math.PI);
      break;
    case "triangle":
    case "down": {
      const up = shape === "triangle" ? -1 : 1;
      paint.moveTo(x, y + up * size);
      paint.lineTo(x + size * 0.95, y - up * size * 0.7);
      paint.lineTo(x - size * 0.95, y - up * size * 0.7);
      break;
    }
    case "square":
      paint.rect(x - size * 0.85, y - size * 0.85, size * 1.7, size * 1.7);
      break;
    case "diamond":
      paint.moveTo(x, y - size);
      paint.lineTo(x + size, y);
      paint.lineTo(x, y + size);
      paint.lineTo(x - size, y);
      break;
    case "cross":
      for (const side of [-1, 1]) {
        paint.moveTo(x - size * 0.8, y - side * size * 0.8);
        paint.lineTo(x + size * 0.8, y + side * size * 0.8);
      }
  }
  if (shape !== "cross") paint.closePath();
}

/** Fills or strokes a shape as its kind has it. */
export function inkShape(
  paint: CanvasRenderingContext2D,
  { shape, size }: Mark,
  x: number,
  y: number,
  color: string,
  edge: string,
): void {
  drawShape(paint, shape, x, y, size);
  const isOpen = shape === "ring" || shape === "cross";
  paint.lineWidth = isOpen ? 2 : 1.25;
  paint.strokeStyle = isOpen ? color : edge;
  paint.fillStyle = color;
  if (!isOpen) paint.fill();
  paint.stroke();
}

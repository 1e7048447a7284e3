import { useEffect, useRef } from "react";
import { usePalette } from "../palette.ts";
import { inkShape, type Mark } from "./keys.ts";

/** A shape of the legend, drawn by the very hand that draws the map. */
export function KeyShape({ mark }: { readonly mark: Mark }) {
  const place = useRef<HTMLCanvasElement>(null);
  const around = useRef<HTMLSpanElement>(null);
  const palette = usePalette(around);
  useEffect(() => {
    const paint = place.current?.getContext("2d");
    if (!paint || !palette) return;
    paint.setTransform(2, 0, 0, 2, 0, 0);
    paint.clearRect(0, 0, 20, 20);
    inkShape(paint, mark, 10, 10, palette[mark.color], palette.card);
  }, [mark, palette]);
  return (
    <span ref={around} aria-hidden>
      <canvas ref={place} width={40} height={40} style={{ width: 20, height: 20, display: "block" }} />
    </span>
  );
}

import { memo } from "react";
import { token } from "../palette.ts";
import { isOpen, lineOf, shapePath, type Mark } from "./keys.ts";

/** A shape of the legend, of the very path that the map draws. */
export const KeyShape = memo(function KeyShape({ mark }: { readonly mark: Mark }) {
  const color = token(mark.color);
  return (
    <svg className="map-key" width={20} height={20} viewBox="-10 -10 20 20" aria-hidden>
      <path
        d={shapePath(mark.shape, mark.size)}
        style={{
          fill: isOpen(mark) ? "none" : color,
          stroke: isOpen(mark) ? color : token("card"),
          strokeWidth: lineOf(mark),
        }}
      />
    </svg>
  );
});

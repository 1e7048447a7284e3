import type { Tip } from "../picture.ts";
import type { Size } from "./view.ts";

/** What is pointed at, and where. */
export type Pointed = { readonly id: string; readonly x: number; readonly y: number };

type Props = { readonly at: Pointed; readonly tip: Tip; readonly size: Size };

/** What is known of it, on the side where there is room. */
export function MapTip({ at: { x, y }, tip, size }: Props) {
  const style = {
    [x > size.width / 2 ? "right" : "left"]: (x > size.width / 2 ? size.width - x : x) + 14,
    [y > size.height / 2 ? "bottom" : "top"]: (y > size.height / 2 ? size.height - y : y) + 10,
  };
  return (
    <div className="tip map-tip" style={style}>
      <strong>{tip.title}</strong>
      <dl>
        {tip.lines.map(({ label, value }) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label}=`}>{value}</dd>,
        ])}
      </dl>
    </div>
  );
}

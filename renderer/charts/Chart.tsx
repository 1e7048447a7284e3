import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { BarChart, CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { init, use as register, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { draw, type Drawn } from "./draw.ts";
import "./Chart.css";
import { usePalette } from "./palette.ts";
import type { Key, Picture, Setting } from "./picture.ts";
import { tipElement, tipText } from "./tooltip.ts";

register([
  ...[BarChart, CustomChart, LineChart, ScatterChart],
  ...[GridComponent, TooltipComponent, MarkLineComponent, MarkAreaComponent],
  SVGRenderer,
]);

type Props = Omit<Setting, "palette" | "width" | "height"> & {
  readonly figure: Drawn;
  /** What the picture shows, in one or two sentences: the text alternative. */
  readonly summary: string;
  /** Called with what a pressed point stands for. */
  readonly onPick?: ((id: string) => void) | undefined;
  /** What a press on a point does, in words. */
  readonly pickHint?: string | undefined;
  /** Called with the part whose key was pressed. */
  readonly onPart?: ((id: string) => void) | undefined;
};

/** Draws a figure; the arrow keys walk its points and read them out, Enter picks one. */
export function Chart({ figure, summary, onPick, pickHint, onPart, ...given }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const palette = usePalette(place);
  const size = useSize(place);
  const [point, setPoint] = useState<number | null>(null);
  const hint = onPick ? pickHint : undefined;
  const { columns, returned, speech, focus, part, shade, marks, today } = given;
  const picture = useMemo(
    () =>
      palette && size
        ? draw(figure, { columns, returned, speech, focus, part, shade, marks, today, palette, ...size })
        : null,
    [figure, columns, returned, speech, focus, part, shade, marks, today, palette, size],
  );

  useEffect(() => {
    if (!place.current) return;
    const made = init(place.current, null, { renderer: "svg" });
    chart.current = made;
    return () => {
      made.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    if (!picture || !size || !chart.current) return;
    // Asked to, it would draw the old picture once more, though nothing changed its size.
    if (chart.current.getWidth() !== size.width || chart.current.getHeight() !== size.height)
      chart.current.resize(size);
    chart.current.setOption({ ...picture.option, ...interaction(picture, hint) }, { replaceMerge });
  }, [picture, size, hint]);

  useEffect(() => {
    const surface = chart.current?.getZr();
    if (!surface || !picture || !onPick) return;
    const pick = ({ offsetX, offsetY }: { offsetX: number; offsetY: number }) => {
      const id = chart.current && picture.picks?.[pointAt(chart.current, picture, offsetX, offsetY)];
      if (!id) return;
      // What a pick opens must not lie under the tooltip.
      chart.current?.dispatchAction({ type: "hideTip" });
      onPick(id);
    };
    surface.on("click", pick);
    return () => surface.off("click", pick);
  }, [picture, onPick]);

  const show = (index: number | null) => {
    setPoint(index);
    if (index === null) chart.current?.dispatchAction({ type: "hideTip" });
    else if (picture && chart.current) showTip(chart.current, picture, index);
  };

  const walk = (event: KeyboardEvent) => {
    const count = picture?.tips.length ?? 0;
    const chosen = point === null ? undefined : picture?.picks?.[point];
    if (event.key === "Enter" && onPick && chosen) onPick(chosen);
    const to = target(event.key, point, count, picture?.across ?? 1);
    if (to === undefined || count === 0) return;
    event.preventDefault();
    show(to);
  };

  const tip = point === null ? undefined : picture?.tips[point];
  return (
    <div className="chart">
      {picture && picture.keys.length > 0 && <Keys keys={picture.keys} onPart={onPart} />}
      <div
        className={onPick ? "chart-place chart-picks" : "chart-place"}
        ref={place}
        role="img"
        aria-label={[summary, speech.words.card.keys, hint].filter(Boolean).join(" ")}
        tabIndex={0}
        onKeyDown={walk}
        onBlur={() => show(null)}
      />
      <p className="visually-hidden" aria-live="polite">
        {tip ? tipText(tip) : ""}
      </p>
    </div>
  );
}

type KeysProps = { readonly keys: readonly Key[]; readonly onPart: ((id: string) => void) | undefined };

/** What the colours mean; where a part can be seen alone, its key is the button for it. */
function Keys({ keys, onPart }: KeysProps) {
  return (
    <ul className="chart-keys">
      {keys.map(({ label, color, kind, pick, picked }) => {
        const swatch = <i className={`chart-key-${kind}`} style={{ color }} aria-hidden />;
        return (
          <li key={label}>
            {pick !== undefined && onPart ? (
              <button type="button" aria-pressed={picked === true} onClick={() => onPart(pick)}>
                {swatch}
                {label}
              </button>
            ) : (
              <>
                {swatch}
                {label}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What a picture is made of; the tooltip stays, because making one anew lays the page out anew. */
const replaceMerge = ["grid", "xAxis", "yAxis", "series"];

type Point = { readonly dataIndex: number };

function interaction({ tips, axis, across }: Picture, hint: string | undefined) {
  return {
    // A change is there at once: while six charts moved, the last one came a fifth later.
    animation: false,
    tooltip: {
      trigger: across === undefined ? "axis" : "item",
      axisPointer: { type: "shadow", axis, shadowStyle: { color: "rgba(120, 130, 135, 0.12)" } },
      confine: true,
      // Where it stands anyway; not told, it asks for the page's style with every picture.
      appendTo: (place: HTMLElement) => place,
      borderWidth: 0,
      padding: 0,
      backgroundColor: "transparent",
      transitionDuration: 0,
      formatter: (points: Point | readonly Point[]) => {
        const first = "dataIndex" in points ? points : points[0];
        const tip = tips[first?.dataIndex ?? -1];
        return tip ? tipElement(tip, hint) : document.createElement("span");
      },
    },
  };
}

/** The point a press on the drawing means: the nearest along its axis, or the cell under it. */
function pointAt(chart: EChartsType, { axis, across }: Picture, x: number, y: number): number {
  if (!chart.containPixel({ gridIndex: 0 }, [x, y])) return -1;
  if (across !== undefined) {
    const [column, row] = chart.convertFromPixel({ gridIndex: 0 }, [x, y]) as [number, number];
    return row * across + column;
  }
  const at = chart.convertFromPixel(
    axis === "x" ? { xAxisIndex: 0 } : { yAxisIndex: 0 },
    axis === "x" ? x : y,
  );
  return Math.round(Number(at));
}

function showTip(chart: EChartsType, { axis, across, at: places }: Picture, index: number) {
  if (across !== undefined) {
    chart.dispatchAction({ type: "showTip", seriesIndex: 0, dataIndex: index });
    return;
  }
  const [x, y] = [chart.getWidth() / 2, chart.getHeight() / 2];
  const at = chart.convertToPixel(
    axis === "x" ? { xAxisIndex: 0 } : { yAxisIndex: 0 },
    places?.[index] ?? index,
  );
  if (typeof at !== "number") return;
  chart.dispatchAction({ type: "showTip", ...(axis === "x" ? { x: at, y } : { x, y: at }) });
}

function target(key: string, point: number | null, count: number, across: number): number | null | undefined {
  const from = (step: number, start: number) =>
    point === null ? start : Math.max(0, Math.min(count - 1, point + step));
  switch (key) {
    case "ArrowRight":
      return from(1, 0);
    case "ArrowDown":
      return from(across, 0);
    case "ArrowLeft":
      return from(-1, count - 1);
    case "ArrowUp":
      return from(-across, count - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    case "Escape":
      return null;
    default:
      return undefined;
  }
}

function useSize(place: React.RefObject<HTMLElement | null>) {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const width = Math.round(entry.contentRect.width);
      const height = Math.round(entry.contentRect.height);
      if (width > 0 && height > 0) setSize({ width, height });
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return size;
}

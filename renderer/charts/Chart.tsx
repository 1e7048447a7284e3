import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use as register, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { draw, type Drawn } from "./draw.ts";
import "./Chart.css";
import { usePalette } from "./palette.ts";
import type { Key, Picture, Setting } from "./picture.ts";
import { tipElement, tipText } from "./tooltip.ts";

register([BarChart, LineChart, ScatterChart, GridComponent, TooltipComponent, SVGRenderer]);

type Props = Omit<Setting, "palette" | "width" | "height"> & {
  readonly figure: Drawn;
  /** What the picture shows, in one or two sentences: the text alternative. */
  readonly summary: string;
};

/** Draws a figure; the arrow keys walk its points and read them out. */
export function Chart({ figure, summary, ...given }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const drawn = useRef(false);
  const palette = usePalette(place);
  const size = useSize(place);
  const [point, setPoint] = useState<number | null>(null);
  const { columns, returned, speech, focus } = given;
  const picture = useMemo(
    () => (palette && size ? draw(figure, { columns, returned, speech, focus, palette, ...size }) : null),
    [figure, columns, returned, speech, focus, palette, size],
  );

  useEffect(() => {
    if (!place.current) return;
    const made = init(place.current, null, { renderer: "svg" });
    chart.current = made;
    return () => {
      made.dispose();
      chart.current = null;
      drawn.current = false;
    };
  }, []);

  useEffect(() => {
    if (!picture || !size || !chart.current) return;
    chart.current.resize(size);
    // What is there from the start need not come in; only a change is shown as one.
    const moves = drawn.current && !matchMedia("(prefers-reduced-motion: reduce)").matches;
    chart.current.setOption({ ...picture.option, ...interaction(picture, moves) }, { notMerge: true });
    drawn.current = true;
  }, [picture, size]);

  const show = (index: number | null) => {
    setPoint(index);
    if (index === null) chart.current?.dispatchAction({ type: "hideTip" });
    else if (picture && chart.current) showTip(chart.current, picture, index);
  };

  const walk = (event: KeyboardEvent) => {
    const count = picture?.tips.length ?? 0;
    const to = target(event.key, point, count);
    if (to === undefined || count === 0) return;
    event.preventDefault();
    show(to);
  };

  const tip = point === null ? undefined : picture?.tips[point];
  return (
    <div className="chart">
      {picture && picture.keys.length > 0 && <Keys keys={picture.keys} />}
      <div
        className="chart-place"
        ref={place}
        role="img"
        aria-label={`${summary} ${speech.words.card.keys}`}
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

function Keys({ keys }: { readonly keys: readonly Key[] }) {
  return (
    <ul className="chart-keys">
      {keys.map(({ label, color, kind }) => (
        <li key={label}>
          <i className={`chart-key-${kind}`} style={{ color }} aria-hidden />
          {label}
        </li>
      ))}
    </ul>
  );
}

function interaction({ tips, axis }: Picture, moves: boolean) {
  return {
    animation: moves,
    animationDuration: 350,
    tooltip: {
      trigger: "axis",
      axisPointer: { type: "shadow", axis, shadowStyle: { color: "rgba(120, 130, 135, 0.12)" } },
      confine: true,
      borderWidth: 0,
      padding: 0,
      backgroundColor: "transparent",
      transitionDuration: moves ? 0.15 : 0,
      formatter: (points: readonly { readonly dataIndex: number }[]) => {
        const tip = tips[points[0]?.dataIndex ?? -1];
        return tip ? tipElement(tip) : document.createElement("span");
      },
    },
  };
}

function showTip(chart: EChartsType, { axis }: Picture, index: number) {
  const [x, y] = [chart.getWidth() / 2, chart.getHeight() / 2];
  const at = chart.convertToPixel(axis === "x" ? { xAxisIndex: 0 } : { yAxisIndex: 0 }, index);
  if (typeof at !== "number") return;
  chart.dispatchAction({ type: "showTip", ...(axis === "x" ? { x: at, y } : { x, y: at }) });
}

function target(key: string, point: number | null, count: number): number | null | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return point === null ? 0 : Math.min(count - 1, point + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return point === null ? count - 1 : Math.max(0, point - 1);
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

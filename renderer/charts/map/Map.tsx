import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from "react";
import { usePalette } from "../palette.ts";
import type { Tip } from "../picture.ts";
import { KeyShape } from "./KeyShape.tsx";
import "./Map.css";
import { paintMap, radiusOf, type Scene } from "./paint.ts";
import { fit, pan, toScreen, zoom, type Place, type Size, type View } from "./view.ts";

type Props = Omit<Scene, "hovered"> & {
  readonly label: string;
  readonly north: string;
  readonly keys: readonly { readonly mark: Scene["marks"][number]; readonly label: string }[];
  /** What is known of a premise or a street, when it is pointed at. */
  readonly tip: (id: string) => Tip | undefined;
  readonly onPick: (id: string) => void;
  /** The buttons on the map: zoom in, out, all. */
  readonly tools: (go: {
    readonly in: () => void;
    readonly out: () => void;
    readonly all: () => void;
  }) => ReactNode;
  /** What is to be seen whole; another value moves the view there. */
  readonly shown: readonly Place[];
};

/** A map of premises on a plain ground: drag and wheel, or arrows, plus, minus and 0; north is up. */
export function PremisesMap({ label, north, keys, tip, onPick, tools, shown, ...given }: Props) {
  const { points, streets, marks, base, chosen, layer, metres } = given;
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette(place);
  const [size, setSize] = useState<Size | null>(null);
  const [moved, setMoved] = useState<{ readonly of: readonly Place[]; readonly view: View } | null>(null);
  const [hovered, setHovered] = useState<{
    readonly id: string;
    readonly x: number;
    readonly y: number;
  } | null>(null);
  const drag = useRef<{ x: number; y: number; far: boolean } | null>(null);

  const whole = useMemo(() => (size ? fit(shown, size) : null), [shown, size]);
  const view = moved?.of === shown ? moved.view : whole;
  const go = (next: View) => setMoved({ of: shown, view: next });

  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setSize({ width: Math.round(width), height: Math.round(height) });
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);

  const hoveredId = hovered?.id ?? null;
  useEffect(() => {
    const paint = canvas.current?.getContext("2d");
    if (!paint || !canvas.current || !palette || !size || !view) return;
    const density = Math.min(2, devicePixelRatio || 1);
    const [width, height] = [Math.round(size.width * density), Math.round(size.height * density)];
    if (canvas.current.width !== width) canvas.current.width = width;
    if (canvas.current.height !== height) canvas.current.height = height;
    paintMap(
      paint,
      { points, streets, marks, base, chosen, layer, metres, hovered: hoveredId },
      view,
      size,
      density,
      palette,
    );
  }, [points, streets, marks, base, chosen, layer, metres, hoveredId, view, size, palette]);

  // React listens to the wheel passively and could not keep the page from scrolling.
  useEffect(() => {
    const element = canvas.current;
    if (!element || !view || !size) return;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      go(zoom(view, Math.exp(-event.deltaY / 400), event.offsetX, event.offsetY, size));
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  });

  /** What lies under a point of the screen, the nearest first. */
  const under = (x: number, y: number): string | null => {
    if (!view || !size) return null;
    const most = Math.max(1, ...streets.map(({ units }) => units));
    const all = layer === "streets" ? streets : points;
    let [best, nearest] = [null as string | null, Infinity];
    for (const each of all) {
      const at = toScreen(each, view, size);
      const off = Math.hypot(at.x - x, at.y - y);
      const reach = "units" in each ? radiusOf(each.units, most) : 11;
      if (off <= reach && off < nearest) [best, nearest] = [each.id, off];
    }
    return best;
  };

  const move = (event: PointerEvent) => {
    const { offsetX: x, offsetY: y } = event.nativeEvent;
    const held = drag.current;
    if (held && view) {
      const [dx, dy] = [x - held.x, y - held.y];
      if (!held.far && Math.hypot(dx, dy) < 4) return;
      drag.current = { x, y, far: true };
      setHovered(null);
      go(pan(view, dx, dy));
      return;
    }
    const id = under(x, y);
    setHovered(id === null ? null : { id, x, y });
  };
  const release = (event: PointerEvent) => {
    const held = drag.current;
    drag.current = null;
    if (held?.far !== false) return;
    const id = under(event.nativeEvent.offsetX, event.nativeEvent.offsetY);
    if (id !== null) onPick(id);
  };

  const middle = (factor: number) => {
    if (view && size) go(zoom(view, factor, size.width / 2, size.height / 2, size));
  };
  const all = () => setMoved(null);
  const walk = (event: KeyboardEvent) => {
    if (!view) return;
    const step = 60;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => go(pan(view, step, 0)),
      ArrowRight: () => go(pan(view, -step, 0)),
      ArrowUp: () => go(pan(view, 0, step)),
      ArrowDown: () => go(pan(view, 0, -step)),
      "+": () => middle(1.4),
      "=": () => middle(1.4),
      "-": () => middle(1 / 1.4),
      "0": all,
    };
    const act = moves[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const told = hovered ? tip(hovered.id) : undefined;
  return (
    <div className="map">
      <ul className="map-keys">
        {keys.map(({ mark, label: name }) => (
          <li key={mark.id}>
            <KeyShape mark={mark} />
            {name}
          </li>
        ))}
      </ul>
      <div className={hovered ? "map-place map-points" : "map-place"} ref={place}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={label}
          tabIndex={0}
          onKeyDown={walk}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            drag.current = { x: event.nativeEvent.offsetX, y: event.nativeEvent.offsetY, far: false };
          }}
          onPointerMove={move}
          onPointerUp={release}
          onPointerLeave={() => setHovered(null)}
        />
        <div className="map-north" aria-hidden>
          ▲<br />
          {north}
        </div>
        <div className="map-tools">{tools({ in: () => middle(1.4), out: () => middle(1 / 1.4), all })}</div>
        {hovered && told && size && (
          <div
            className="tip map-tip"
            style={{
              [hovered.x > size.width / 2 ? "right" : "left"]:
                (hovered.x > size.width / 2 ? size.width - hovered.x : hovered.x) + 14,
              [hovered.y > size.height / 2 ? "bottom" : "top"]:
                (hovered.y > size.height / 2 ? size.height - hovered.y : hovered.y) + 10,
            }}
          >
            <strong>{told.title}</strong>
            <dl>
              {told.lines.map(({ label: name, value }) => [
                <dt key={name}>{name}</dt>,
                <dd key={`${name}=`}>{value}</dd>,
              ])}
            </dl>
          </div>
        )}
      </div>
    </div>
  );
}

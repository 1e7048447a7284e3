import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type KeyboardEvent,
  type PointerEvent,
} from "react";
import { usePalette } from "../palette.ts";
import type { Tip } from "../picture.ts";
import { KeyShape } from "./KeyShape.tsx";
import "./Map.css";
import { MapTip, type Pointed } from "./MapTip.tsx";
import { paintMap, type Scene } from "./paint.ts";
import { canvasPen } from "./pen.ts";
import { findUnder } from "./under.ts";
import { fit, pan, zoom, type Place, type Size, type View } from "./view.ts";

/** What the buttons on the map do. */
export type MapGo = {
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onAll: () => void;
};

type Props = Omit<Scene, "hovered"> & {
  readonly label: string;
  readonly north: string;
  readonly keys: readonly { readonly mark: Scene["marks"][number]; readonly label: string }[];
  /** What is known of a premise or a street, when it is pointed at. */
  readonly tip: (id: string) => Tip | undefined;
  readonly onPick: (id: string) => void;
  /** Called with what is seen, whenever it has been drawn. */
  readonly onDrawn: (view: View, size: Size) => void;
  /** The buttons on the map. */
  readonly Tools: ComponentType<MapGo>;
  /** What is to be seen whole; another value moves the view there. */
  readonly shown: readonly Place[];
};

/** A map of premises on a plain ground: drag and wheel, or arrows, plus, minus and 0; north is up. */
export function PremisesMap({ label, north, keys, tip, onPick, onDrawn, Tools, shown, ...given }: Props) {
  const { points, streets, marks, base, chosen, layer, metres } = given;
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette(place);
  const size = useSize(place);
  const [hovered, setHovered] = useState<Pointed | null>(null);
  const drag = useRef<{ x: number; y: number; far: boolean } | null>(null);
  // Where the map was moved to is nobody's business but the canvas': React does not hear of each frame.
  const moved = useRef<{ readonly of: readonly Place[]; readonly view: View } | null>(null);
  const draw = useRef<() => void>(() => undefined);
  const frame = useRef(0);

  const whole = useMemo(() => (size ? fit(shown, size) : null), [shown, size]);
  const seen = (): View | null => (moved.current?.of === shown ? moved.current.view : whole);
  const go = (next: View | null) => {
    moved.current = next && { of: shown, view: next };
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      draw.current();
    });
  };
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const hoveredId = hovered?.id ?? null;
  useLayoutEffect(() => {
    draw.current = () => {
      const element = canvas.current;
      const paint = element?.getContext("2d");
      const view = moved.current?.of === shown ? moved.current.view : whole;
      if (!element || !paint || !palette || !size || !view) return;
      const density = Math.min(2, devicePixelRatio || 1);
      const [width, height] = [Math.round(size.width * density), Math.round(size.height * density)];
      if (element.width !== width) element.width = width;
      if (element.height !== height) element.height = height;
      paint.setTransform(1, 0, 0, 1, 0, 0);
      paint.clearRect(0, 0, width, height);
      const scene = { points, streets, marks, base, chosen, layer, metres, hovered: hoveredId };
      paintMap(canvasPen(paint, density, palette), scene, view, size);
      onDrawn(view, size);
    };
    draw.current();
  }, [points, streets, marks, base, chosen, layer, metres, hoveredId, shown, whole, size, palette, onDrawn]);

  // React listens to the wheel passively and could not keep the page from scrolling.
  useEffect(() => {
    const element = canvas.current;
    if (!element || !size) return;
    const turn = (event: WheelEvent) => {
      const view = seen();
      if (!view) return;
      event.preventDefault();
      go(zoom(view, Math.exp(-event.deltaY / 400), event.offsetX, event.offsetY, size));
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  });

  const under = (x: number, y: number): string | null => {
    const view = seen();
    return view && size ? findUnder(layer === "streets" ? streets : points, x, y, view, size) : null;
  };
  const move = (event: PointerEvent) => {
    const { offsetX: x, offsetY: y } = event.nativeEvent;
    const held = drag.current;
    const view = seen();
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
    const view = seen();
    if (view && size) go(zoom(view, factor, size.width / 2, size.height / 2, size));
  };
  const all = () => go(null);
  const walk = (event: KeyboardEvent) => {
    const view = seen();
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
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
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
        <div className="map-tools">
          <Tools onIn={() => middle(1.4)} onOut={() => middle(1 / 1.4)} onAll={all} />
        </div>
        {hovered && told && size && <MapTip at={hovered} tip={told} size={size} />}
      </div>
    </div>
  );
}

function useSize(place: React.RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setSize({ width: Math.round(width), height: Math.round(height) });
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return size;
}

import { readFileSync, writeFileSync } from "node:fs";

/** In points of the desktop, as Electron counts them. */
export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type WindowPlace = { readonly bounds: Bounds | null; readonly isMaximized: boolean };

const usual = { width: 1440, height: 900 };
const least = { width: 960, height: 600 };

/**
 * Where the window goes: where it was, if enough of its head is on a screen that is still there to take
 * hold of it; else in its usual size, wherever the system puts it. Never larger than that screen.
 *
 * @param screens the work areas of the screens there are now
 */
export function placeWindow(
  { bounds }: WindowPlace,
  screens: readonly Bounds[],
): Partial<Bounds> & typeof usual {
  const screen = bounds && screens.find((each) => isHeldBy(bounds, each));
  if (!bounds || !screen) return usual;
  return {
    x: bounds.x,
    y: bounds.y,
    width: Math.max(least.width, Math.min(bounds.width, screen.width)),
    height: Math.max(least.height, Math.min(bounds.height, screen.height)),
  };
}

function isHeldBy(window: Bounds, screen: Bounds): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const isBelowTop = window.y >= screen.y - 8;
  return across >= 120 && isBelowTop && window.y + 40 <= screen.y + screen.height;
}

export function readPlace(path: string): WindowPlace {
  try {
    const value = JSON.parse(readFileSync(path, "utf8")) as Partial<WindowPlace> | null;
    const bounds = value?.bounds;
    const numbers = bounds ? [bounds.x, bounds.y, bounds.width, bounds.height] : [];
    const isWhole = numbers.length === 4 && numbers.every((each) => Number.isFinite(each));
    return { bounds: isWhole && bounds ? bounds : null, isMaximized: value?.isMaximized === true };
  } catch {
    return { bounds: null, isMaximized: false };
  }
}

/** At once, because the program is about to end; losing a window's place is no loss. */
export function writePlace(path: string, place: WindowPlace): void {
  try {
    writeFileSync(path, JSON.stringify(place), { mode: 0o600 });
  } catch {
    // It opens in its usual place then.
  }
}

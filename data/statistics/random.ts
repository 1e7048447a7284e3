/** Gives the next number, evenly spread over 0 (included) to 1 (left out). */
export type Random = () => number;

/**
 * Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for a few million draws and
 * the same on every machine. A figure made with it is repeatable by its seed; it keeps no secrets.
 *
 * @param seed a whole number; only its lowest 32 bits count
 */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to `count` - 1. */
export function draw(random: Random, count: number): number {
  return Math.floor(random() * count);
}

/**
 * Positions of a moving-block resample (Künsch 1989): runs of `block` neighbours from anywhere in the
 * series, set side by side until `length` is reached. Neighbours stay together, so what one month
 * shares with the next is kept.
 *
 * @returns `length` positions, 0 to `length` - 1
 * @throws RangeError if the block is not 1 to `length` long
 */
export function movingBlocks(random: Random, length: number, block: number): number[] {
  if (!(block >= 1 && block <= length)) throw new RangeError("A block is 1 to the series' length");
  const positions: number[] = [];
  while (positions.length < length) {
    const start = draw(random, length - block + 1);
    for (let i = 0; i < block && positions.length < length; i++) positions.push(start + i);
  }
  return positions;
}

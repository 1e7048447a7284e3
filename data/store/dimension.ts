/** As many combinations as a key of 16 bits can tell apart. */
export const mostKeys = 2 ** 16;

/** Numbers the combinations that several columns' cells occur in, in the order they come. */
export type Dimension = {
  /**
   * @param places for each column the places of its cells in its list
   * @returns for each row the key of its combination
   */
  readonly keysOf: (places: readonly Uint16Array[], rows: number) => Uint16Array;
  /** For each key the places that make its combination. */
  readonly combinations: () => readonly (readonly number[])[];
};

/** @param sizes how long each column's list is; their product is at most `mostKeys` */
export function createDimension(sizes: readonly number[]): Dimension {
  const known = new Int32Array(sizes.reduce((product, size) => product * size, 1)).fill(-1);
  const combinations: number[] = [];
  return {
    keysOf(places, rows) {
      const keys = new Uint16Array(rows);
      places.forEach((column, at) => append(keys, sizes[at] ?? 1, column));
      for (let row = 0; row < rows; row += 1) {
        const combination = keys[row] ?? 0;
        let key = known[combination] ?? -1;
        if (key < 0) {
          key = combinations.length;
          known[combination] = key;
          combinations.push(combination);
        }
        keys[row] = key;
      }
      return keys;
    },
    combinations: () => combinations.map((combination) => split(combination, sizes)),
  };
}

/** One loop for each column: a million rows in the time of one cell's look-up per row. */
function append(keys: Uint16Array, size: number, column: Uint16Array): void {
  for (let row = 0; row < keys.length; row += 1) keys[row] = (keys[row] ?? 0) * size + (column[row] ?? 0);
}

function split(combination: number, sizes: readonly number[]): number[] {
  let rest = combination;
  const places = sizes.map(() => 0);
  for (let at = sizes.length - 1; at >= 0; at -= 1) {
    const size = sizes[at] ?? 1;
    places[at] = rest % size;
    rest = Math.floor(rest / size);
  }
  return places;
}

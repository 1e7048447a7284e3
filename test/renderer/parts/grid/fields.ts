import { catalogue } from "../../../../renderer/catalogue.ts";
import type { Room } from "../../../../renderer/engine.ts";
import type { Table } from "../../../../renderer/parts/grid/table.ts";

export function roomOf(id: string): Room {
  const room = catalogue.rooms.find((each) => each.id === id);
  if (!room) throw new Error(id);
  return room;
}

/** Rows of as many columns as there are letters in the longest word. */
export function tableOf(...words: readonly string[]): Table {
  const width = Math.max(...words.map((word) => word.length));
  return words.map((word) => Array.from({ length: width }, (_, at) => (word[at] ?? ".").replace(".", "")));
}

export function wordsOf(table: Table): string[] {
  return table.map((row) => row.map((text) => text || ".").join(""));
}

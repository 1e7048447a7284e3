import { closeSync, openSync, readSync } from "node:fs";

type Node = {
  readonly files?: Readonly<Record<string, Node>>;
  readonly size?: number;
  readonly link?: string;
};

export type Packed = { readonly path: string; readonly size: number };

/** The files in an asar, by its header: four lengths, then the tree as JSON. */
export function listAsar(path: string): Packed[] {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(16);
    readSync(file, head, 0, 16, 0);
    const text = Buffer.alloc(head.readUInt32LE(12));
    readSync(file, text, 0, text.length, 16);
    return walk(JSON.parse(text.toString("utf8")) as Node, "");
  } finally {
    closeSync(file);
  }
}

function walk({ files = {} }: Node, folder: string): Packed[] {
  return Object.entries(files).flatMap(([name, node]) =>
    node.files ? walk(node, `${folder}${name}/`) : [{ path: folder + name, size: node.size ?? 0 }],
  );
}

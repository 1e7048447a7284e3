import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/** One import, export from, dynamic import or import type: between files, or from a file to a package. */
export type Edge = {
  /** The importing file, relative to the project, with `/`. */
  readonly from: string;
  /** A file of the project, or the bare name (`react`, `node:fs`, `@duckdb/duckdb-wasm/dist/x.wasm`). */
  readonly to: string;
  /** What follows `?`, e.g. `raw`. */
  readonly query: string;
};

const folders = ["data", "electron", "renderer", "scripts", "test"];

/** Every source file of the project, relative to its root. */
export function sourceFiles(root: string, kinds = /\.(ts|tsx|mjs)$/): string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
        posix.join(folder, name.replaceAll("\\", "/")),
      ),
    )
    .filter((path) => kinds.test(path) && !path.endsWith(".d.ts"))
    .sort();
}

/** The imports of one file, as TypeScript itself finds them. */
export function importsOf(path: string, text: string): Edge[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName }) => {
    const [name = "", query = ""] = fileName.split("?");
    const to = name.startsWith(".") ? posix.join(dirname(path), name) : name;
    return { from: path, to, query };
  });
}

export function allImports(root: string): Edge[] {
  return sourceFiles(root).flatMap((path) => importsOf(path, readFileSync(join(root, path), "utf8")));
}

/** The files of a circle of imports, the first one again at its end; null if there is none. */
export function findCircle(edges: readonly Edge[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, road: readonly string[]): string[] | null => {
    if (road.includes(file)) return [...road.slice(road.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const to of next.get(file) ?? []) {
      const circle = visit(to, [...road, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
}

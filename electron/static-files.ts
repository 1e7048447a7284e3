import { realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { errorNumber } from "./fault.ts";

/** Where the file is and how to send it, or the status that says why not. */
export type StaticFile =
  | { readonly status: 200; readonly path: string; readonly size: number; readonly headers: Headers }
  | { readonly status: 400 | 403 | 404 };
type Headers = Readonly<Record<string, string>>;

/** Only what a build of Loggia holds; a file of any other kind is not served. */
const types: Readonly<Record<string, string>> = {
  ".arrow": "application/vnd.apache.arrow.stream",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

/**
 * Finds the file for the path of a URL as it was sent, still percent-encoded and without its query.
 * Serves nothing outside `root`, whatever the path or a link inside it says.
 */
export async function findStaticFile(root: string, urlPath: string): Promise<StaticFile> {
  const path = decode(urlPath);
  if (path === null) return { status: 400 };
  const segments = path.slice(1).split("/");
  if (segments.some((segment) => segment.startsWith("."))) return { status: 403 };
  if (segments.some((segment) => segment === "")) return { status: 404 };
  const type = types[extname(path)];
  if (type === undefined) return { status: 404 };
  try {
    const [top, file] = await Promise.all([realpath(root), realpath(join(root, ...segments))]);
    if (!file.startsWith(top + sep)) return { status: 403 };
    const found = await stat(file);
    if (!found.isFile()) return { status: 404 };
    return { status: 200, path: file, size: found.size, headers: describe(path, type, found.size) };
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(errorNumber(error) ?? "")) return { status: 404 };
    throw error;
  }
}

/** The path with its escapes resolved once; null if that leaves anything one could read in two ways. */
function decode(urlPath: string): string | null {
  if (!urlPath.startsWith("/") || urlPath.length > 1000) return null;
  if (urlPath === "/") return "/index.html";
  try {
    const path = decodeURIComponent(urlPath);
    return /[%\\:\u0000-\u001f\u007f]/.test(path) ? null : path;
  } catch {
    return null;
  }
}

function describe(path: string, type: string, size: number): Headers {
  // Vite names what is under assets/ by its content; the page itself must always be asked for.
  const caching = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  return { "Content-Type": type, "Content-Length": String(size), "Cache-Control": caching };
}

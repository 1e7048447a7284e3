import type { Edge } from "./imports.ts";

/** One sentence that the imports of every file must keep, and imports that would break it. */
export type Wall = {
  readonly sentence: string;
  readonly holds: (edge: Edge) => boolean;
  /** `from -> to`, one of each kind that the wall is there to stop. */
  readonly breaches: readonly string[];
};

const below = (path: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => path.startsWith(`${folder}/`));
const isPackage = (to: string, ...names: readonly string[]): boolean =>
  names.some((name) => to === name || to.startsWith(`${name}/`));
const isOwn = (to: string): boolean => below(to, "data", "electron", "renderer", "scripts", "test");
/** In the order of the road; `workbook` is the other way to a table. */
const intakeRoad = ["text", "workbook", "table", "cells", "plan", "check", "scan"];
const stop = (path: string): number =>
  intakeRoad.indexOf(/^data\/intake\/([^/]+)(?=\/)/.exec(path)?.[1] ?? "");
const room = (path: string): string | undefined => /^data\/datasets\/[^/]+(?=\/)/.exec(path)?.[0];

/** A wall around a folder: its files import only what `allowed` lets through. */
function around(
  folder: string,
  sentence: string,
  allowed: (to: string, edge: Edge) => boolean,
  breaches: readonly string[],
): Wall {
  return { sentence, breaches, holds: (edge) => !below(edge.from, folder) || allowed(edge.to, edge) };
}

/** A wall around a package: only `owner` imports it. */
function onlyIn(
  packages: readonly string[],
  sentence: string,
  owner: (edge: Edge) => boolean,
  breaches: readonly string[],
): Wall {
  const free = (from: string): boolean => below(from, "scripts", "test");
  return {
    sentence,
    breaches,
    holds: (edge) => !isPackage(edge.to, ...packages) || free(edge.from) || owner(edge),
  };
}

export const walls: readonly Wall[] = [
  around(
    "data",
    "The data layer knows no screen, no shell and no script.",
    (to) => below(to, "data") || !isOwn(to),
    [
      "data/load.ts -> electron/places.ts",
      "data/index.ts -> renderer/bridge.ts",
      "data/store/query.ts -> scripts/start.ts",
    ],
  ),
  around(
    "data",
    "The data layer runs in a browser: it imports nothing of Node.",
    (to) => !to.startsWith("node:"),
    ["data/open.ts -> node:fs"],
  ),
  around("data/kernel", "The kernel imports itself and nothing else.", (to) => below(to, "data/kernel"), [
    "data/kernel/issue.ts -> data/intake/text/parse.ts",
    "data/kernel/period.ts -> zustand",
  ]),
  around(
    "data/intake",
    "The intake knows the kernel, the archive, PapaParse and saxen.",
    (to) => below(to, "data/kernel", "data/intake", "data/archive") || isPackage(to, "papaparse", "saxen"),
    [
      "data/intake/check/check.ts -> data/store/tables.ts",
      "data/intake/plan/recognise.ts -> data/datasets/index.ts",
      "data/intake/text/parse.ts -> apache-arrow",
      "data/intake/workbook/workbook.ts -> data/export/workbook-out.ts",
    ],
  ),
  around(
    "data/intake",
    "The intake is one road: text or workbook, table, cells, plan, check, scan; none looks ahead.",
    (to, { from }) => stop(to) <= stop(from),
    [
      "data/intake/text/parse.ts -> data/intake/table/tables.ts",
      "data/intake/cells/cells.ts -> data/intake/plan/plan.ts",
    ],
  ),
  around(
    "data/archive",
    "The archive knows nothing but bytes: itself, and fflate.",
    (to) => below(to, "data/archive") || isPackage(to, "fflate"),
    [
      "data/archive/unzip.ts -> data/kernel/issue.ts",
      "data/archive/zip.ts -> data/intake/workbook/workbook.ts",
    ],
  ),
  around(
    "data/export",
    "The export knows the kernel and the archive.",
    (to) => below(to, "data/kernel", "data/export", "data/archive"),
    [
      "data/export/workbook-out.ts -> data/intake/workbook/workbook.ts",
      "data/export/workbook-out.ts -> fflate",
    ],
  ),
  around(
    "data/store",
    "The store knows the kernel, DuckDB and Arrow; contracts and SQL come to it as values.",
    (to) => below(to, "data/kernel", "data/store") || isPackage(to, "@duckdb/duckdb-wasm", "apache-arrow"),
    [
      "data/store/tables.ts -> data/intake/text/parse.ts",
      "data/store/tables.ts -> data/datasets/index.ts",
      "data/store/query.ts -> papaparse",
    ],
  ),
  around(
    "data/statistics",
    "Statistics know the kernel.",
    (to) => below(to, "data/kernel", "data/statistics"),
    [
      "data/statistics/stl.ts -> data/store/query.ts",
      "data/statistics/stl.ts -> data/datasets/index.ts",
      "data/statistics/stl.ts -> data/ask.ts",
      "data/statistics/stl.ts -> apache-arrow",
    ],
  ),
  around(
    "data/geography",
    "Geography knows itself, the kernel and proj4.",
    (to) => below(to, "data/geography", "data/kernel") || isPackage(to, "proj4"),
    ["data/geography/d96.ts -> data/store/query.ts", "data/geography/d96.ts -> data/datasets/index.ts"],
  ),
  around(
    "data/reference",
    "Reference tables know the kernel.",
    (to) => below(to, "data/reference", "data/kernel"),
    ["data/reference/streets.ts -> data/datasets/index.ts", "data/reference/marks.ts -> papaparse"],
  ),
  {
    sentence:
      "A room knows itself, the kernel, statistics, geography and reference: no other room, no store, no package.",
    holds: ({ from, to }) => {
      const own = room(from);
      return (
        own === undefined ||
        below(to, own, "data/kernel", "data/statistics", "data/geography", "data/reference")
      );
    },
    breaches: [
      "data/datasets/events/contract.ts -> data/datasets/overnight-stays/contract.ts",
      "data/datasets/events/dataset.ts -> data/store/query.ts",
      "data/datasets/events/dataset.ts -> data/intake/check/check.ts",
      "data/datasets/events/dataset.ts -> papaparse",
      "data/datasets/events/dataset.ts -> data/datasets/index.ts",
    ],
  },
  around(
    "data/programme",
    "The programme stands above the rooms: it knows the kernel, statistics and the register's words, and asks rooms by name.",
    (to) => below(to, "data/programme", "data/kernel", "data/statistics", "data/datasets/targets"),
    [
      "data/programme/standing.ts -> data/datasets/events/contract.ts",
      "data/programme/standing.ts -> data/store/query.ts",
      "data/programme/standing.ts -> data/answer.ts",
    ],
  ),
  around(
    "electron",
    "The shell knows itself, Node and Electron: no data, no screen, no package.",
    (to) => below(to, "electron") || to.startsWith("node:") || to === "electron",
    [
      "electron/main.ts -> data/index.ts",
      "electron/window.ts -> renderer/main.tsx",
      "electron/bridge.ts -> express",
    ],
  ),
  around(
    "renderer",
    "The renderer meets the data layer at its front door and in the kernel, the shell in the wire.",
    (to) =>
      below(to, "renderer", "data/kernel") ||
      !isOwn(to) ||
      to === "data/index.ts" ||
      to === "electron/wire.ts",
    [
      "renderer/state/answers.ts -> data/store/query.ts",
      "renderer/screens/stays.tsx -> data/datasets/index.ts",
      "renderer/bridge.ts -> electron/places.ts",
      "renderer/main.tsx -> scripts/start.ts",
    ],
  ),
  around(
    "renderer",
    "The renderer runs in a browser: nothing of Node, nothing of Electron.",
    (to) => !to.startsWith("node:") && to !== "electron",
    ["renderer/bridge.ts -> electron", "renderer/main.tsx -> node:path"],
  ),
  around(
    "renderer/charts",
    "A chart gets columns, words and a figure; it does not ask.",
    (to) =>
      below(to, "renderer/charts", "renderer/words", "data/kernel") || isPackage(to, "echarts", "react"),
    [
      "renderer/charts/Chart.tsx -> data/index.ts",
      "renderer/charts/years.ts -> renderer/state/session.ts",
      "renderer/charts/Chart.tsx -> zustand",
    ],
  ),
  onlyIn(
    ["echarts", "zrender"],
    "Only the charts import ECharts.",
    ({ from }) => below(from, "renderer/charts"),
    ["renderer/screens/stays.tsx -> echarts/core", "data/kernel/figure.ts -> echarts"],
  ),
  onlyIn(
    ["@duckdb/duckdb-wasm"],
    "Only the store imports DuckDB; the worker's composition root and duckdb.ts name its files by address.",
    ({ from, query }) =>
      below(from, "data/store") || (/^renderer\/(worker|duckdb)\.ts$/.test(from) && query === "url"),
    [
      "renderer/worker.ts -> @duckdb/duckdb-wasm",
      "renderer/main.tsx -> @duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url",
      "data/open.ts -> @duckdb/duckdb-wasm",
    ],
  ),
  onlyIn(["apache-arrow"], "Only the store imports Arrow.", ({ from }) => below(from, "data/store"), [
    "renderer/state/answers.ts -> apache-arrow",
    "data/ask.ts -> apache-arrow",
  ]),
  onlyIn(
    ["papaparse"],
    "Only intake/text/parse.ts imports PapaParse.",
    ({ from }) => from === "data/intake/text/parse.ts",
    ["renderer/screens/data.tsx -> papaparse", "data/intake/text/dialect.ts -> papaparse"],
  ),
  onlyIn(["proj4"], "Only geography imports proj4.", ({ from }) => below(from, "data/geography"), [
    "data/datasets/premises/remarks.ts -> proj4",
    "renderer/worker.ts -> proj4",
  ]),
  onlyIn(["fflate"], "Only the archive imports fflate.", ({ from }) => below(from, "data/archive"), [
    "data/intake/workbook/workbook.ts -> fflate",
    "renderer/screens/data.tsx -> fflate",
  ]),
  onlyIn(
    ["saxen"],
    "Only intake/workbook/xml.ts imports saxen.",
    ({ from }) => from === "data/intake/workbook/xml.ts",
    ["data/intake/workbook/sheet.ts -> saxen", "data/read.ts -> saxen"],
  ),
  onlyIn(
    ["pptxgenjs"],
    "Only the slides' writer imports PptxGenJS.",
    ({ from }) => below(from, "renderer/board/pptx"),
    ["renderer/screens/board/Board.tsx -> pptxgenjs", "renderer/board/build.ts -> pptxgenjs"],
  ),
  onlyIn(
    ["pdfkit"],
    "Only the PDF's writer imports PDFKit.",
    ({ from }) => below(from, "renderer/board/pdf"),
    ["renderer/board/write.ts -> pdfkit", "electron/main.ts -> pdfkit"],
  ),
  around(
    "renderer/board",
    "The board's maker and writers run without a window: no screen's component, no React.",
    (to) => !to.endsWith(".tsx") && !isPackage(to, "react", "react-dom", "react-aria-components", "comlink"),
    ["renderer/board/build.ts -> renderer/parts/Card.tsx", "renderer/board/notes.ts -> react"],
  ),
  onlyIn(
    ["react", "react-dom", "react-aria-components", "zustand", "comlink"],
    "React and what belongs to it stay in the renderer.",
    ({ from }) => below(from, "renderer"),
    ["electron/window.ts -> react", "data/ask.ts -> comlink"],
  ),
  {
    sentence: "No part of the product imports a test or a script.",
    holds: ({ from, to }) => below(from, "test", "scripts") || !below(to, "test", "scripts"),
    breaches: ["renderer/main.tsx -> test/support/browser.ts", "electron/main.ts -> scripts/start.ts"],
  },
];

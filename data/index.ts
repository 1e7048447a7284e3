/** The front door of the data layer: the renderer and the scripts come in here and nowhere else. */
export { openLoggia } from "./open.ts";
export type { Loggia, Opened } from "./open.ts";
export { openDatabase } from "./store/database.ts";
export type { Database } from "./store/database.ts";
export { AskError } from "./ask.ts";
export type { Answer, Origin } from "./ask.ts";
export type { ImportSummary, Skip } from "./summary.ts";
export type { SkipReason } from "./kernel/issue.ts";
export type { SourceFile } from "./read.ts";
export { inspect } from "./inspect.ts";
export type { Inspection, ParsedTable } from "./inspect.ts";
export type { Change, Changes } from "./store/changes.ts";
export type { WorkspaceFiles } from "./store/files.ts";
export type { ImportRecord } from "./store/manifest.ts";
export { WorkspaceError } from "./store/workspace.ts";
export { datasets, findIndicator, indicators } from "./datasets/index.ts";
export { sampleFiles } from "./koper-2026/index.ts";

import type { ImportRecord } from "../../data/index.ts";

/** An import as the pack tells of it. */
export type Import = Pick<
  ImportRecord,
  | "id"
  | "file"
  | "source"
  | "profile"
  | "release"
  | "importedAt"
  | "loaded"
  | "refused"
  | "sample"
  | "demonstration"
>;

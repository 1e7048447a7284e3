import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { template, templates } from "../../data/index.ts";
import { UsageError, type Verb } from "./verb.ts";

/** Writes an empty table to fill in, headed in the chosen language. */
export const writeTemplate: Verb = async ({ operands, out, speech }) => {
  const [dataset, ...others] = operands;
  if (dataset === undefined || others.length > 0 || !templates.includes(dataset)) {
    throw new UsageError(`template wants one of ${templates.join(", ")}`);
  }
  const format = extname(out ?? "");
  if (out === undefined || (format !== ".csv" && format !== ".xlsx")) {
    throw new UsageError("template wants --out FILE.csv or FILE.xlsx");
  }
  await writeFile(out, template(dataset, speech.language, format === ".csv" ? "csv" : "xlsx").bytes);
  return 0;
};

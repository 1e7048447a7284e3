import type { ImportSummary } from "../../../data/index.ts";
import type { IssueCode } from "../../../data/kernel/issue.ts";

/** Refusals that the user can end by saying how the file is to be read. */
const tellable: readonly IssueCode[] = ["unknown-layout", "open-question", "missing-field"];

/** The profile's name of files that the user explained. */
const explained = "mapping";

export type Status = "loaded" | "partly" | "unchanged" | "refused" | "cancelled";

/** What became of a file in one word; no summary means it was cancelled. */
export function statusOf(summary: ImportSummary | null): Status {
  if (summary === null) return "cancelled";
  return summary.status === "loaded" && summary.refused > 0 ? "partly" : summary.status;
}

/** What wants attention first; otherwise in the order the files came. */
export function refusedFirst<File extends { readonly summary: ImportSummary | null }>(
  files: readonly File[],
): File[] {
  const order: readonly Status[] = ["refused", "cancelled", "partly"];
  const rank = ({ summary }: File) => {
    const at = order.indexOf(statusOf(summary));
    return at < 0 ? order.length : at;
  };
  return files.toSorted((a, b) => rank(a) - rank(b));
}

/** True if it helps to say how the file is to be read, for the first time or differently. */
export function canTell({ status, profile, issues }: ImportSummary): boolean {
  return (
    profile === explained || (status === "refused" && issues.some(({ code }) => tellable.includes(code)))
  );
}

/** The files without a release that count in place of a dated one: what can be taken out again. */
export function undatedIn({
  issues,
}: ImportSummary): readonly { readonly id: number; readonly name: string }[] {
  const found = issues.flatMap(({ code, about }): [number, string][] => {
    const [id, name] = [about?.["import"], about?.["name"]];
    const isOne = code === "undated-replaces" || code === "outranked-by-undated";
    return isOne && typeof id === "number" && typeof name === "string" ? [[id, name]] : [];
  });
  return [...new Map(found)].map(([id, name]) => ({ id, name }));
}

import type { Issue } from "../../../data/kernel/issue.ts";

/** An issue, and the others that say the same of other lines. */
export type Bundle = { readonly issue: Issue; readonly more: readonly Issue[] };

/** So many of a kind are still read one by one. */
const readable = 3;

/** Brings issues of one code and column together where there are many, each kind where its first stands. */
export function bundled(issues: readonly Issue[]): Bundle[] {
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) {
    const kind = kindOf(issue);
    const alike = kinds.get(kind);
    if (alike) alike.push(issue);
    else kinds.set(kind, [issue]);
  }
  return issues.flatMap((issue): Bundle[] => {
    const [first, ...more] = kinds.get(kindOf(issue)) ?? [];
    if (more.length < readable) return [{ issue, more: [] }];
    return first === issue ? [{ issue, more }] : [];
  });
}

function kindOf({ code, severity, column = "" }: Issue): string {
  return [code, severity, column].join("\n");
}

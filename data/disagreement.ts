import type { Contract } from "./kernel/contract.ts";
import type { Issue } from "./kernel/issue.ts";
import { languages, type Words } from "./kernel/words.ts";
import type { Disagreement } from "./store/disagreements.ts";

/** More than these are counted, but not told one by one. */
const told = 12;

/** Where totals in force contradict their parts in force after an import, one issue for each. */
export function disagreementIssues(
  found: readonly Disagreement[],
  contract: Contract,
  file: string,
): Issue[] {
  const issues = found.slice(0, told).map((each): Issue => {
    const { sum, key, total, parts } = each;
    const value = `${total} ≠ ${parts}`;
    const month = key["month"]?.slice(0, 7) ?? "";
    const what = joined(
      Object.entries(key).flatMap(([name, id]) => (name === "month" ? [] : [labelOf(contract, name, id)])),
      ", ",
    );
    const name = (id: string) => labelOf(contract, sum.column, id);
    const count = sum.parts.length;
    // A handful is named; seventy countries are counted.
    const named = count <= 3 ? { parts: joined(sum.parts.map(name), " + ") } : {};
    const about = {
      month,
      what,
      whole: name(sum.total),
      total,
      ...named,
      count,
      sum: parts,
      name: each.file,
    };
    return { code: "parts-disagree", severity: "warning", file, value, about };
  });
  const rest = found.length - issues.length;
  if (rest === 0) return issues;
  return [
    ...issues,
    { code: "more-disagree", severity: "warning", file, value: String(rest), about: { rest } },
  ];
}

function labelOf({ columns }: Contract, name: string, id: string): Words {
  const code = columns.find((column) => column.name === name)?.codes?.find((each) => each.id === id);
  return code?.label ?? { sl: id, it: id, en: id };
}

function joined(all: readonly Words[], by: string): Words {
  const texts = languages.map((language) => [language, all.map((each) => each[language]).join(by)]);
  return Object.fromEntries(texts) as Words;
}

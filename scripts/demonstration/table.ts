/** A row of a demonstration by column; what is null stays empty. */
export type Line = Readonly<Record<string, string | number | null>>;

/** The rows as CSV with the contract's own column names, commas and decimal points. */
export function table(lines: readonly Line[]): string {
  const names = Object.keys(lines[0] ?? {});
  const cell = (value: string | number | null | undefined): string => {
    const text = value === null || value === undefined ? "" : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${[names, ...lines.map((line) => names.map((name) => cell(line[name])))]
    .map((cells) => cells.join(","))
    .join("\n")}\n`;
}

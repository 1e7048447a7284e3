/** That every side of a conflict holds, as it is stored. */
const both = "both";

const saysBoth = new Set([
  "both",
  "all",
  "oboje",
  "oba",
  "obe",
  "vse",
  "vsi",
  "entrambi",
  "entrambe",
  "tutti",
  "tutte",
]);

/** `T064, T100` as `T064 T100`; what says that both hold, in any language, as `both`. */
export function asHeld(text: string): string {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  return words.length === 1 && saysBoth.has((words[0] ?? "").toLowerCase()) ? both : words.join(" ");
}

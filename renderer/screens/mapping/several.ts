import { meaningOf, type Mapping } from "../../../data/kernel/mapping.ts";
import type { Field, Look } from "../../engine.ts";

/** Columns of one thing each: their headings are one field, their cells another. */
export type Several = NonNullable<Mapping["across"]>;

/** The text that files use for a code. */
export function spellingOf({ id, spellings }: NonNullable<Field["codes"]>[number]): string {
  return spellings[0] ?? id;
}

/** Says what a heading stands for. */
export function setMeaning(across: Several, heading: string, text: string): Several {
  return { ...across, meanings: { ...across.meanings, [heading]: text } };
}

/** The several as the import takes them: headings that are left out or blank stand for nothing. */
export function withMeanings({ meanings = {}, ...across }: Several): Several {
  const said = Object.entries(meanings).filter(
    ([heading, text]) => across.headings.includes(heading) && text.trim() !== "" && text !== heading,
  );
  return { ...across, ...(said.length > 0 ? { meanings: Object.fromEntries(said) } : {}) };
}

/** The headings that cannot be read as what they are to be, as they stand or as they were explained. */
export function senseless(across: Several, { inspection }: Look): string[] {
  const whole = withMeanings(across);
  return across.headings.filter((heading) =>
    inspection.deviating.some(
      ({ severity, column, value }) =>
        severity === "error" && column === across.key && value === meaningOf(whole, heading),
    ),
  );
}

/**
 * The headings to be explained. The import names one fault at a time, so of codes all those are asked
 * at once that no name of a code matches; once rows can be read, every heading is understood.
 */
export function headingsToExplain(across: Several, field: Field, look: Look): string[] {
  const { meanings = {}, headings } = across;
  const isBegun = headings.some((heading) => heading in meanings) || senseless(across, look).length > 0;
  if (!field.codes) return isBegun ? [...headings] : [];
  const isOpen = (heading: string) => look.loaded === 0 && !says(field.codes ?? [], heading);
  return headings.filter((heading) => heading in meanings || isOpen(heading));
}

function says(codes: NonNullable<Field["codes"]>, heading: string): boolean {
  const small = heading.trim().toLowerCase();
  return codes.some(({ id, label, spellings }) =>
    [id, ...Object.values(label), ...spellings].some((name) => name.toLowerCase() === small),
  );
}

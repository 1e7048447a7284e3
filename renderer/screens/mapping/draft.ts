import type { Mapping } from "../../../data/kernel/mapping.ts";
import { senseless, withMeanings, type Several } from "./several.ts";
import type { Field, Look, Room, Said } from "../../engine.ts";

/** What the user has said so far; complete or not. */
export type Draft = {
  readonly dataset: string;
  /** Fields by heading. */
  readonly fields: Readonly<Record<string, string>>;
  readonly constants: Readonly<Record<string, string>>;
  /** Null where no columns stand side by side for one thing each. */
  readonly across: Several | null;
  readonly answers: Readonly<Record<string, string>>;
};

/** In a select: the column is one of several that hold the same thing. */
export const inAcross = "\u0000across";

/** To begin with: what was said before, else what the headings suggest. */
export function firstDraft(look: Look, dataset?: string): Draft {
  const { remembered, suggestions } = look;
  const [best] = suggestions;
  const wanted = dataset ?? remembered?.dataset ?? best?.dataset ?? "";
  const start =
    remembered?.dataset === wanted ? remembered : suggestions.find((each) => each.dataset === wanted);
  return {
    dataset: wanted,
    fields: start?.fields ?? {},
    constants: start?.constants ?? {},
    across: start?.across ?? null,
    answers: {},
  };
}

/** Gives a column a field, puts it among the several, or leaves it out; a field has one column only. */
export function setRole(draft: Draft, heading: string, role: string): Draft {
  const others = Object.entries(draft.fields).filter(([each, field]) => each !== heading && field !== role);
  const isField = role !== "" && role !== inAcross;
  const several = (draft.across?.headings ?? []).filter((each) => each !== heading);
  return {
    ...draft,
    fields: Object.fromEntries(isField ? [...others, [heading, role]] : others),
    across: draft.across && {
      ...draft.across,
      headings: role === inAcross ? [...several, heading] : several,
    },
  };
}

/** The several columns, in the file's order whichever was ticked first; none of them is a field too. */
export function setSeveral(draft: Draft, headings: readonly string[], inFile: readonly string[]): Draft {
  if (!draft.across) return draft;
  const fields = Object.entries(draft.fields).filter(([heading]) => !headings.includes(heading));
  return {
    ...draft,
    fields: Object.fromEntries(fields),
    across: { ...draft.across, headings: inFile.filter((heading) => headings.includes(heading)) },
  };
}

/** Where a field's values come from. */
export type Origin = "column" | "across" | "constant" | null;

export function originOf({ fields, constants, across }: Draft, name: string): Origin {
  if (Object.values(fields).includes(name)) return "column";
  if (across && (across.key === name || across.value === name)) return "across";
  return (constants[name] ?? "").trim() === "" ? null : "constant";
}

/** The draft as the import takes it: texts for fields that a column gives are left out. */
export function toMapping(draft: Draft): Mapping {
  const { dataset, fields, across } = draft;
  const constants = Object.entries(draft.constants).filter(([name]) => originOf(draft, name) === "constant");
  const isWhole = across && across.headings.length > 0 && across.key !== "" && across.value !== "";
  return {
    dataset,
    fields,
    constants: Object.fromEntries(constants),
    ...(isWhole ? { across: withMeanings(across) } : {}),
  };
}

/** @param headings answered with nothing where nothing was answered, so that what was said before is asked again */
export function toSaid(draft: Draft, isMapped: boolean, headings: readonly string[]): Said {
  const blank = Object.fromEntries(headings.map((heading) => [heading, ""]));
  return isMapped
    ? { mapping: toMapping(draft), answers: { ...blank, ...draft.answers } }
    : { answers: draft.answers };
}

/** What still keeps the file from being taken in. */
export type Fault =
  | { readonly kind: "missing"; readonly field: Field }
  | { readonly kind: "twice"; readonly field: Field }
  | { readonly kind: "across" }
  | { readonly kind: "meaning"; readonly heading: string }
  | { readonly kind: "question"; readonly column: string }
  | { readonly kind: "nothing" };

export function faultsOf(draft: Draft | null, room: Room | undefined, look: Look): Fault[] {
  const faults: Fault[] = [];
  if (draft && room) {
    const { across, fields } = draft;
    for (const field of room.fields) {
      if (field.required && originOf(draft, field.name) === null) faults.push({ kind: "missing", field });
      const isAcross = across?.key === field.name || across?.value === field.name;
      if (isAcross && Object.values(fields).includes(field.name)) faults.push({ kind: "twice", field });
    }
    if (across && !toMapping(draft).across) faults.push({ kind: "across" });
    for (const heading of across ? senseless(across, look) : []) faults.push({ kind: "meaning", heading });
  }
  for (const { column } of look.questions) faults.push({ kind: "question", column });
  return faults.length === 0 && look.loaded === 0 ? [{ kind: "nothing" }] : faults;
}

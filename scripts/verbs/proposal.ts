import {
  datasets,
  type HowToLoad,
  type ImportSummary,
  type Loggia,
  type SourceFile,
} from "../../data/index.ts";
import type { Column } from "../../data/kernel/contract.ts";
import type { Mapping } from "../../data/kernel/mapping.ts";
import type { Speech } from "../../renderer/words/index.ts";
import { looksLike, saveAndSay } from "./words.ts";

/** So many of a code list tell what is meant. */
const named = 4;

/**
 * What the window would ask on its mapping screen, for the command line: what the table looks like, what no
 * column says, and the mapping to be completed. Nothing is guessed: what is missing stays open.
 *
 * @returns lines; none where the file was read, or looks like nothing
 */
export async function proposal(
  loggia: Loggia,
  source: SourceFile,
  how: HowToLoad,
  { issues }: ImportSummary,
  speech: Speech,
): Promise<string[]> {
  if (!issues.some(({ code }) => code === "unknown-layout")) return [];
  const { suggestions } = await loggia.preview(source, how);
  const best = suggestions.find(({ dataset }) => how.dataset === undefined || dataset === how.dataset);
  const room = datasets.find(({ id }) => id === best?.dataset);
  if (!best || !room || read(best).length < 2) return [];
  const given = [...read(best), ...Object.keys(best.constants), best.across?.value];
  const missing = room.contract.columns.filter(({ name, required }) => required && !given.includes(name));
  if (missing.length === 0) return [];
  const open = Object.fromEntries(missing.map(({ name }) => [name, "?"]));
  return [
    speech.of(
      looksLike(
        room.title,
        missing.map((column) => asked(column, speech)),
      ),
    ),
    speech.of(saveAndSay),
    JSON.stringify({ ...best, constants: { ...best.constants, ...open } }),
  ];
}

/** The fields that columns hold. */
function read({ fields, across }: Mapping): string[] {
  return [...Object.values(fields), ...(across ? [across.key] : [])];
}

/** A column by its label, with what can be written for it. */
function asked({ label, codes = [] }: Column, { of }: Speech): string {
  const some = codes.slice(0, named).map((code) => `${code.id} = ${of(code.label)}`);
  const all = codes.length > named ? [...some, "…"] : some;
  return all.length > 0 ? `${of(label)} (${all.join(", ")})` : of(label);
}

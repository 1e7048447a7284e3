import type { Language } from "../data/kernel/words.ts";
import type { Template, TemplateFormat } from "./engine.ts";

/** The datasets that have a table to begin with. None yet: the card stays away until the data layer makes them. */
export const templates: readonly string[] = [];

export function template(dataset: string, _language: Language, _format: TemplateFormat): Template {
  throw new Error(`no template for ${dataset}`);
}

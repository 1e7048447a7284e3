/** The name of the text kept beside the figures that holds what was typed into a dataset's table and not saved. */
export function draftDocument(dataset: string): string {
  return `${prefix}${dataset}`;
}

/** Whether a text kept beside the figures is such a draft: it stays where it was typed. */
export function isDraftDocument(name: string): boolean {
  return name.startsWith(prefix);
}

const prefix = "draft ";

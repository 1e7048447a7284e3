/** Kinds of people that are never added to each other. */
export const kinds = ["visitors", "participants", "active-youth"] as const;
export type Kind = (typeof kinds)[number];

/** What every part of the screen is given: the year in sight, who is counted, and the years there are. */
export type Looking = { readonly year: number; readonly kind: Kind; readonly years: readonly number[] };

/** The languages Loggia speaks, in the order of the language switch. */
export const languages = ["sl", "it", "en"] as const;

export type Language = (typeof languages)[number];

/** One phrase in every language: leaving one out does not compile. */
export type Words = Readonly<Record<Language, string>>;

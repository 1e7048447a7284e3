import type { Language } from "../../data/kernel/words.ts";

const locales: Readonly<Record<Language, string>> = { sl: "sl-SI", it: "it-IT", en: "en-GB" };

/** A word in each grammatical number a language has; Slovenian uses all four. */
export type Forms = {
  readonly one: string;
  readonly two?: string;
  readonly few?: string;
  readonly other: string;
};

/** What stands where there is no number; never 0. */
export const none = "–";

export type Format = ReturnType<typeof createFormat>;

/** Slovenian months in the genitive, as a day needs them; Intl knows only the nominative. */
const genitives = [
  ...["januarja", "februarja", "marca", "aprila", "maja", "junija"],
  ...["julija", "avgusta", "septembra", "oktobra", "novembra", "decembra"],
];

/** Numbers, months, dates and order as a language writes them. */
export function createFormat(language: Language) {
  const locale = locales[language];
  const number = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, { useGrouping: "always", ...options });
    // Intl writes the minus sign in Slovenian only, elsewhere a hyphen: too short to be seen before a digit.
    return (value: number | null) => (value === null ? none : format.format(value).replace("-", "−"));
  };
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });

  const digits = (count: number) => ({ minimumFractionDigits: count, maximumFractionDigits: count });
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const collator = new Intl.Collator(locale, { numeric: true });
  const monthLong = date({ year: "numeric", month: "long" });
  const monthShort = date({ year: "numeric", month: "short" });
  const nameLong = date({ month: "long" });
  const nameShort = date({ month: "short" });
  const dayLong = date({ year: "numeric", month: "long", day: "numeric" });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const monthDate = (month: string) => new Date(`${month}-01T00:00:00Z`);
  const nameDate = (monthOfYear: number) => new Date(Date.UTC(2001, monthOfYear - 1, 1));

  const month = (text: string) => monthLong.format(monthDate(text));
  const shortMonth = (text: string) => monthShort.format(monthDate(text));
  const shortSpan = (first: string, last: string) =>
    first === last ? month(first) : `${shortMonth(first)} – ${shortMonth(last)}`;
  const count = number(digits(0));
  const day = (text: string) => {
    const [year, number, date] = text.slice(0, 10).split("-").map(Number);
    return language === "sl"
      ? `${date}. ${genitives[(number ?? 1) - 1]} ${year}`
      : dayLong.format(new Date(`${text.slice(0, 10)}T00:00:00Z`));
  };

  return {
    locale,
    count,
    // Intl writes thousands in Italian as K, which Italian does not.
    compact: language === "it" ? count : number({ notation: "compact", maximumFractionDigits: 1 }),
    decimal: (value: number | null, places: number) => number(digits(places))(value),
    percent: number({ style: "percent", ...digits(1) }),
    /** For shares so small that one decimal would hide them, such as clicks per view. */
    finePercent: number({ style: "percent", ...digits(2) }),
    /** Clicks per view range from hundredths of a per cent to several: three digits of each. */
    rate: number({ style: "percent", minimumSignificantDigits: 3, maximumSignificantDigits: 3 }),
    wholePercent: number({ style: "percent", ...digits(0) }),
    signedPercent: number({ style: "percent", signDisplay: "exceptZero", ...digits(1) }),
    signed: (value: number | null, places: number) =>
      number({ signDisplay: "exceptZero", ...digits(places) })(value),
    /** @param month `YYYY-MM` */
    month,
    /** From a month to a month, in full; one month is itself. */
    span: (first: string, last: string) =>
      first === last
        ? month(first)
        : first.slice(0, 4) === last.slice(0, 4)
          ? `${nameLong.format(monthDate(first))}–${month(last)}`
          : `${month(first)} – ${month(last)}`,
    shortSpan,
    /** A calendar year is called by its number. */
    yearOrSpan: (first: string, last: string) =>
      isYear(first, last) ? first.slice(0, 4) : shortSpan(first, last),
    /** @param monthOfYear 1 to 12 */
    monthName: (monthOfYear: number) => nameLong.format(nameDate(monthOfYear)),
    shortMonthName: (monthOfYear: number) => nameShort.format(nameDate(monthOfYear)),
    /** The day of a publisher's `YYYY-MM-DD HH:MM`, as it stands, without a time zone. */
    day,
    /** A moment in UTC, shown in the reader's own time zone. */
    moment: (iso: string) => moment.format(new Date(iso)),
    /** A label at the head of a line; code lists write theirs as inside a sentence. */
    capital: (text: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
    /** The same label inside a sentence. */
    lower: (text: string) => text.charAt(0).toLocaleLowerCase(locale) + text.slice(1),
    list: (items: readonly string[]) => lists.format(items),
    /** As many as are read at a glance; that there are more is not hidden. */
    shortList: (items: readonly string[]) =>
      items.length <= 4 ? lists.format(items) : `${items.slice(0, 3).join(", ")}, …`,
    compare: (a: string, b: string) => collator.compare(a, b),
    plural: (count: number, forms: Forms): string => {
      const rule = plurals.select(count);
      return rule === "one" || rule === "two" || rule === "few" ? (forms[rule] ?? forms.other) : forms.other;
    },
  };
}

/** True if two months, `YYYY-MM`, are the ends of one calendar year. */
export function isYear(first: string, last: string): boolean {
  const year = first.slice(0, 4);
  return first === `${year}-01` && last === `${year}-12`;
}

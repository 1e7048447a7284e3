/** When a door is open: for each day of the week, Monday first, from and to in hours after midnight. */
export type Week = readonly (readonly (readonly [from: number, to: number])[])[];

/** The first letters that tell the days apart, in Slovenian, Italian and English; Monday first. */
const names: readonly RegExp[] = [
  /^(pon|po|lun|lu|mon|mo)/,
  /^(tor|to|mar|ma|tue|tu)/,
  /^(sre|sr|mer|me|wed|we)/,
  /^(čet|cet|če|gio|gi|thu|th)/,
  /^(pet|pe|ven|ve|fri|fr)/,
  /^(sob|so|sab|sa|sat)/,
  /^(ned|ne|dom|do|sun|su)/,
];
const everyDay = /^(vsak dan|vse dni|dnevno|tutti i giorni|ogni giorno|every day|daily)/;
const workingDays = /^(delavnik|delovni|feriali|giorni feriali|weekdays|working days)/;
const closed = /^(zaprto|chiuso|closed)$/;
const span =
  /(\d{1,2})(?:[.:h](\d{2}))?\s*(?:h|ure?)?\s*(?:-|–|—|do|alle|al|to)\s*(\d{1,2})(?:[.:h](\d{2}))?/g;

/**
 * Reads opening hours as doors have them: `pon–pet 9.00–18.00, sob 9–13`, `vsak dan 7–22`. Where hours
 * stand alone they are those of Monday to Friday.
 *
 * @returns undefined if the text says anything that cannot be read; hours are never guessed
 */
export function readHours(text: string): Week | undefined {
  const week: [number, number][][] = Array.from({ length: 7 }, () => []);
  const parts = text
    .toLowerCase()
    .replaceAll("\u00a0", " ")
    .split(/[,;\n](?!\s*$)/)
    .map((part) => part.trim().replace(/[.;,]$/, ""))
    .filter((part) => part !== "");
  if (parts.length === 0) return undefined;
  let days: readonly number[] = [0, 1, 2, 3, 4];
  for (const part of parts) {
    const spans = [...part.matchAll(span)];
    const head = part.slice(0, spans[0]?.index ?? part.search(/\S+$/)).replace(/[:\s]+$/, "");
    const rest = spans.reduce((left, [found]) => left.replace(found, ""), part.slice(spans[0]?.index ?? 0));
    if (head !== "") {
      const read = readDays(head);
      if (!read) return undefined;
      days = read;
    }
    if (spans.length === 0) {
      if (closed.test(part.slice(head.length).trim())) continue;
      return undefined;
    }
    if (!/^[\s/+h.]*(in|e|ed|and|ure?)?[\s/+h.]*$/.test(rest)) return undefined;
    for (const [, fromHour, fromMinute, toHour, toMinute] of spans) {
      const from = Number(fromHour) + Number(fromMinute ?? 0) / 60;
      const to = Number(toHour) + Number(toMinute ?? 0) / 60;
      if (from > 24 || to > 24 || from === to) return undefined;
      // A bar that closes at two in the morning closes at 26.
      for (const day of days) week[day]?.push([from, to > from ? to : to + 24]);
    }
  }
  return week;
}

/** The days a text names: one, several, or from one to another; undefined if it names none. */
function readDays(text: string): readonly number[] | undefined {
  if (everyDay.test(text)) return [0, 1, 2, 3, 4, 5, 6];
  if (workingDays.test(text)) return [0, 1, 2, 3, 4];
  const [first, last, ...more] = text.split(/\s*(?:-|–|—|\bdo\b|\bal\b|\bto\b)\s*/).filter(Boolean);
  if (more.length > 0) return undefined;
  const several = (first ?? "").split(/\s*(?:\/|\+|\bin\b|\be\b|\band\b|\s)\s*/).filter(Boolean);
  const read = several.map(dayOf);
  if (last === undefined) return read.every((day) => day >= 0) && read.length > 0 ? read : undefined;
  const [from = -1, to] = [read[0], dayOf(last)];
  if (read.length !== 1 || from < 0 || to < from) return undefined;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function dayOf(text: string): number {
  return names.findIndex((name) => name.test(text));
}

/** Hours open in a week. */
export function weeklyHours(week: Week): number {
  return week.flat().reduce((sum, [from, to]) => sum + to - from, 0);
}

/** On how many of the days from Monday to Friday the door is open after an hour. */
export function daysOpenAfter(week: Week, hour: number): number {
  return week.slice(0, 5).filter((day) => day.some(([, to]) => to > hour)).length;
}

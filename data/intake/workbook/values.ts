import type { Moment } from "./formats.ts";

const daySeconds = 86_400;
const lastDay = 2_958_465; // 9999-12-31

/**
 * A number as its cell holds it, in plain notation, and not as the cell shows it: a shown `12` may
 * be 11.6. What is no number stays as it stands.
 */
export function numberText(raw: string): string {
  if (/^-?[1-9]\d*$/.test(raw)) return raw;
  const value = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(value)) return raw;
  const text = String(value);
  const [mantissa = "", exponent] = text.split("e");
  return exponent === undefined ? text : spread(mantissa, Number(exponent));
}

function spread(mantissa: string, exponent: number): string {
  const [, sign = "", whole = "", part = ""] = /^(-?)(\d)\.?(\d*)$/.exec(mantissa) ?? [];
  const digits = whole + part;
  return exponent < 0
    ? `${sign}0.${"0".repeat(-exponent - 1)}${digits}`
    : sign + digits.padEnd(exponent + 1, "0");
}

/**
 * A count of days -> `2026-03-15`, `2026-03-15 10:30`, `10:30`; seconds only if there are any. Pure
 * counting, so that no time zone can move it. What is no moment stays a number.
 */
export function momentText(raw: string, moment: Moment, is1904: boolean): string {
  const serial = Number(raw);
  if (raw.trim() === "" || !(serial >= 0 && serial <= lastDay + 1)) return numberText(raw);
  // Rounded to the second: 10:30 is held as 0.4375, but 10:20 as 0.430555555555556.
  const seconds = Math.round(serial * daySeconds);
  const day = Math.floor(seconds / daySeconds);
  const rest = seconds % daySeconds;
  if (moment === "duration") return clock(seconds);
  if (day === 0 && (moment === "time" || (!is1904 && rest > 0))) return clock(rest);
  const date = is1904 ? isoDay(day + 1462) : isoDay(day);
  if (date === undefined) return numberText(raw);
  return rest === 0 ? date : `${date} ${clock(rest)}`;
}

/** Day 1 is 1900-01-01, and day 60 a 29 February that never was: Excel inherited both. */
function isoDay(day: number): string | undefined {
  if (day < 1 || day > lastDay) return undefined;
  if (day === 60) return "1900-02-29";
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * daySeconds * 1000);
  return date.toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const minutes = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? minutes : `${minutes}:${two(seconds % 60)}`;
}

/** The rare cell that holds its date as a text: `2026-03-15T10:30:00.000Z`, taken as it is written. */
export function isoText(raw: string): string {
  const [, date, minutes, seconds] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d))?(?:\.\d+)?Z?)?$/.exec(raw.trim()) ?? [];
  if (date === undefined) return raw;
  if (minutes === undefined || (minutes === "00:00" && !Number(seconds))) return date;
  return Number(seconds) ? `${date} ${minutes}:${seconds}` : `${date} ${minutes}`;
}

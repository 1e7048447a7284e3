import type { Sheet } from "./profile.ts";

/**
 * When the figures were released: the footnote `Zadnja objava:` with the stamp after it or on the
 * next line, else the stamp SiStat puts into the file's name.
 */
export function releaseOf({ file, notes }: Sheet): string | null {
  const footnote = notes.join("\n").match(/Zadnja objava:?\s*(\d{4})(\d{2})(\d{2})(?:\s+(\d{2}):(\d{2}))?/);
  const stamp = footnote ?? /\d{7}S_(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})\d{2}/.exec(file);
  if (!stamp) return null;
  const [, year, month, day, hour = "00", minute = "00"] = stamp;
  return `${year}-${month}-${day} ${hour}:${minute}`;
}

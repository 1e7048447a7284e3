import type { LinkName } from "./wire.ts";

/** Every address Loggia may hand to the system's browser, whole: nothing is put together from text. */
export const links: Readonly<Record<LinkName, string>> = {
  sistat: "https://pxweb.stat.si/SiStatData/pxweb/sl/Data/-/2164466S.px",
  licence: "https://opensource.org/license/mit",
};

/** The one of the known addresses that this text is, by URL parser and whole; null for any other. */
export function knownLink(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { href } = new URL(text);
  return Object.values(links).find((link) => new URL(link).href === href) ?? null;
}

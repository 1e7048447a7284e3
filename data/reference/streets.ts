import table from "./koper-streets.csv?raw";

/** An official street, with its name in both official languages. */
export type Street = { readonly sl: string; readonly it: string };

/** The official streets of the settlement Koper/Capodistria; source in SOURCES.md. */
export const koperStreets: readonly Street[] = table
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [, sl = "", it = ""] = line.split(",");
    return { sl, it };
  });

/** How people shorten the kind of street, by what it stands for. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bul\b/g, "ulica"],
  [/\bc\b/g, "cesta"],
  [/\bnab\b/g, "nabrezje"],
  [/\bp ?zza\b/g, "piazza"],
  [/\bp ?le\b/g, "piazzale"],
  [/\bp ?tta\b/g, "piazzetta"],
  [/\bv\b/g, "via"],
];
const kinds =
  /\b(ulica|cesta|trg|pot|nabrezje|reber|vrata|via|calle|piazza|piazzale|piazzetta|strada|vicolo|riva|erta|costa|porta|dei|degli|delle|della|dello|del|di|al|alla|i|l)\b/g;

/** Without accents, capitals and signs, so that `Cevljarska ul.` is `čevljarska ulica`. */
function plain(name: string): string {
  const bare = name
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
  return shortened.reduce((text, [short, long]) => text.replaceAll(short, long), bare);
}

/** What is left of a name without its kind: `čevljarska`, `giuseppe verdi`. */
const core = (name: string): string => plain(name).replaceAll(kinds, " ").replaceAll(/ +/g, " ").trim();

/** `Via Verdi` is what people say for `Via Giuseppe Verdi`. */
const surname = (name: string): string => core(name).split(" ").at(-1) ?? "";

const whole = new Map<string, Street>();
/** Null where two streets share what is left. */
const cores = new Map<string, Street | null>();
for (const street of koperStreets) {
  for (const name of [street.sl, street.it, `${street.sl} ${street.it}`, `${street.it} ${street.sl}`])
    whole.set(plain(name), street);
  for (const name of new Set([core(street.sl), core(street.it), surname(street.it)])) {
    const known = cores.get(name);
    cores.set(name, known === undefined || known === street ? street : null);
  }
}

/**
 * The official street a text names: in either language or both, in any capitals, with or without
 * accents, with the kind of street shortened or left out where that leaves no doubt.
 */
export function findStreet(text: string): Street | undefined {
  return whole.get(plain(text)) ?? cores.get(core(text)) ?? undefined;
}

/** An address cut into street and house number: `Čevljarska ulica 7a`. */
export function cutAddress(address: string): { readonly street: string; readonly number: string | null } {
  const [, street, number] =
    /^(.*?\p{L}[^\d,]*?)[,\s]+(\d+\s?\p{L}?)(?:\s*,.*)?$/u.exec(address.trim()) ?? [];
  if (street === undefined || number === undefined) return { street: address.trim(), number: null };
  return { street, number: number.replaceAll(" ", "") };
}

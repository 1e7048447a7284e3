/**
 * The Electron that is built against, and the day somebody last looked for a newer one and for new fuses.
 * Changed together: a test holds the version to package.json's.
 */
export const pin = { version: "45.4.1", looked: "2026-11-21" } as const;

/** The oldest major version that was looked at; Electron supports the latest three. */
export const floor = 45;

const longest = 90;

/**
 * Why this pin may not go into a release, or null. Asked when packing and not when testing: an old
 * pin must not stop today's work, and must stop tomorrow's release.
 */
export function pinFault(
  { version, looked }: { readonly version: string; readonly looked: string },
  now: Date,
) {
  if (Number(version.split(".")[0]) < floor) return `Electron ${version} is older than ${floor}`;
  const days = Math.floor((now.getTime() - Date.parse(looked)) / 86_400_000);
  return days <= longest
    ? null
    : `Electron ${version} was last looked at ${days} days ago, more than ${longest}: look for a newer one (scripts/pack/pin.ts)`;
}

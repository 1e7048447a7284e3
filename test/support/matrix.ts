/**
 * Every language in every look takes as long as everything else together. `npm test` takes the first of them; all are
 * taken with LOGGIA_ALL=1, before a release.
 *
 * @param few how many of them `npm test` takes
 */
export function matrix<const Each>(all: readonly Each[], few = 1): Each[] {
  return process.env["LOGGIA_ALL"] === "1" ? [...all] : all.slice(0, few);
}

import type { Action, ImportRecord, Manifest, RememberedPlan, Version } from "./manifest.ts";

/**
 * The workspace's history as a tree of versions: a new one grows from the current one, undo goes back to
 * the one it was made from, redo to the newest one made from it. Nothing is ever cut off.
 */

/** The imports that are in force now, in the order they came. */
export function importsInForce({ imports, versions, current }: Manifest): ImportRecord[] {
  const ids = versions.find(({ id }) => id === current)?.imports ?? [];
  return imports.filter(({ id }) => ids.includes(id));
}

/** The import ids of a version; version 0 is empty. */
export function importsOf({ versions }: Manifest, version: number): readonly number[] {
  return versions.find(({ id }) => id === version)?.imports ?? [];
}

/** The manifest with a version more, which is the current one. */
export function grow(manifest: Manifest, action: Action, imports: readonly number[], by?: string): Manifest {
  const { versions, current } = manifest;
  const id = Math.max(0, ...versions.map((version) => version.id)) + 1;
  const version: Version = {
    id,
    at: new Date().toISOString(),
    action,
    ...(by && { by }),
    before: current,
    imports,
  };
  return { ...manifest, versions: [...versions, version], current: id };
}

/** The manifest with one version in place of all those that brought its imports. */
export function inOneVersion(manifest: Manifest, action: Action): Manifest {
  const imports = importsInForce(manifest).map(({ id }) => id);
  return grow({ ...manifest, versions: [], current: 0 }, action, imports);
}

/** The manifest with these imports alone, and a first version that nothing leads back from. */
export function begun(manifest: Manifest, imports: readonly ImportRecord[], by?: string): Manifest {
  const ids = imports.map(({ id }) => id);
  const grown = grow(manifest, { kind: "erase" }, ids, by);
  return { ...grown, imports, versions: grown.versions.slice(-1) };
}

/** The version undo leads to, or null if there is nothing to undo. */
export function versionBefore({ versions, current }: Manifest): number | null {
  const version = versions.find(({ id }) => id === current);
  return version === undefined || version.action.kind === "erase" ? null : version.before;
}

/** The version redo leads to: the newest made from the current one; null if there is none. */
export function versionAfter({ versions, current }: Manifest): number | null {
  return versions.findLast(({ before }) => before === current)?.id ?? null;
}

/** The number the next import gets. */
export function nextImport({ imports }: Manifest): number {
  return Math.max(0, ...imports.map(({ id }) => id)) + 1;
}

/** The manifest with a plan remembered for its headings, in place of an earlier one. */
export function remember(manifest: Manifest, plan: RememberedPlan): Manifest {
  const others = manifest.plans.filter(({ headings }) => headings !== plan.headings);
  return { ...manifest, plans: [...others, plan] };
}

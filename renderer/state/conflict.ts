/** Why a save was refused that has a dialog of its own: another one saved first, or nobody may save here. */
export type Conflict = "changedElsewhere" | "readOnly";

export function conflictOf(error: string | null): Conflict | null {
  if (error?.endsWith(": changed")) return "changedElsewhere";
  return error?.endsWith(": denied") ? "readOnly" : null;
}

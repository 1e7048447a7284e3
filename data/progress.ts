/** Where the road of a file is. */
export type Stage = "reading" | "checking" | "loading" | "comparing" | "saving";

/** `total`: bytes for `reading`, records for `checking`, rows after that. */
export type Step = { readonly stage: Stage; readonly total: number };

/** Who wants to know where the road is, and may want to leave it. */
export type Watch = {
  readonly progress?: (step: Step) => void;
  readonly signal?: AbortSignal;
};

/** The user left the road: nothing was loaded. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";
}

/**
 * Says that a stage begins, lets messages in, and stops there if one of them was to cancel.
 *
 * @throws CancelledError
 */
export async function begin({ progress, signal }: Watch, stage: Stage, total: number): Promise<void> {
  progress?.({ stage, total });
  if (!signal) return;
  await new Promise((resolve) => setTimeout(resolve));
  if (signal.aborted) throw new CancelledError();
}

/**
 * What a method answers instead of a figure when the data cannot carry one. A refusal is an answer
 * to be shown with its reason; a wrong call (a negative month, a weight of NaN) throws RangeError.
 */
export type Refusal<Reason extends string> = { readonly refused: Reason };

export function refuse<Reason extends string>(refused: Reason): Refusal<Reason> {
  return { refused };
}

export function isRefused<Answer extends object>(answer: Answer): answer is Extract<Answer, Refusal<string>> {
  return "refused" in answer;
}

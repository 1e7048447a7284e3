/** What is worked out when it is first asked for, and once. */
export function lazily<Found>(workOut: () => Found): () => Found {
  let known: { readonly found: Found } | undefined;
  return () => (known ??= { found: workOut() }).found;
}

/** So many of so many, as dots: seen before it is read. The words beside them say the same. */
export function Dots({ part, whole }: { readonly part: number; readonly whole: number }) {
  if (whole === 0 || whole > 12) return null;
  return (
    <span className="dots" aria-hidden>
      {Array.from({ length: whole }, (_, at) => (
        <i key={at} className={at < part ? "dot-full" : ""} />
      ))}
    </span>
  );
}

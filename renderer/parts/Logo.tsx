import "./Logo.css";

/** The name beside its mark: an arcade over the sea. */
export function Logo() {
  return (
    <div className="logo">
      <svg viewBox="0 0 40 34" width="40" height="34" aria-hidden>
        <path className="logo-stone" d="M1 1h38v4H1z" />
        <path
          className="logo-stone"
          fillRule="evenodd"
          d="M2 7h36v26h-3V18.500a4.500 4.500 0 0 0-9 0V33h-1.500V18.500a4.500 4.500 0 0 0-9 0V33H14V18.500a4.500 4.500 0 0 0-9 0V33H2z"
        />
        <path className="logo-sea" d="M5 27h9v6H5zM15.500 27h9v6h-9zM26 27h9v6h-9z" />
      </svg>
      <span>Loggia</span>
    </div>
  );
}

/** A long row of arches with the sea's horizon behind, as a quiet ornament. */
export function Arcade() {
  const arches = [0, 1, 2, 3, 4];
  return (
    <svg className="arcade" viewBox="0 0 200 74" preserveAspectRatio="xMidYMax slice" aria-hidden>
      <path className="arcade-sea" d="M0 50h200v24H0z" />
      <path className="arcade-line" d="M0 6h200M0 12h200" />
      {arches.map((arch) => (
        <path key={arch} className="arcade-line" d={`M${arch * 40 + 3} 74V36a17 17 0 0 1 34 0v38`} />
      ))}
    </svg>
  );
}

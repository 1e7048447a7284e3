type Props = {
  readonly label: string;
  readonly hidden?: boolean;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** The system's own list: a file of a hundred columns has a hundred of them. */
export function Pick({ label, hidden = false, options, chosen, onChoose }: Props) {
  return (
    <label className="pick">
      <span className={hidden ? "visually-hidden" : "choice-label"}>{label}</span>
      <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

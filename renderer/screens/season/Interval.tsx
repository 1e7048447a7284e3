import { useSpeech } from "../../state/stores.ts";

type Props = { readonly change: number; readonly ordinary: number };

const [width, height, middle] = [240, 34, 12];

/** What is ordinary as a bar around zero, what was observed as a dot on it. */
export function Interval({ change, ordinary }: Props) {
  const { words } = useSpeech();
  const { facts } = words.season;
  const reach = Math.max(Math.abs(change), ordinary, 1e-6) * 1.12;
  const at = (value: number) => width / 2 + (value / reach) * (width / 2);
  return (
    <div className="interval">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={facts.picture(change, ordinary)}>
        <line className="interval-axis" x1={0} x2={width} y1={middle} y2={middle} />
        <rect
          className="interval-band"
          x={at(-ordinary)}
          y={middle - 6}
          width={Math.max(1, at(ordinary) - at(-ordinary))}
          height={12}
          rx={6}
        />
        <line className="interval-zero" x1={width / 2} x2={width / 2} y1={1} y2={middle + 11} />
        <circle className="interval-dot" cx={at(change)} cy={middle} r={5.5} />
        <text x={width / 2} y={height - 1} textAnchor="middle">
          0
        </text>
        <text x={0} y={height - 1}>
          {facts.towards.less}
        </text>
        <text x={width} y={height - 1} textAnchor="end">
          {facts.towards.more}
        </text>
      </svg>
    </div>
  );
}

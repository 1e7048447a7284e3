import type { Row } from "../../../data/kernel/columns.ts";
import { useIndicator, useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";

type Props = { readonly year: number; readonly events: readonly Row[]; readonly gaps: readonly Row[] };

/** Days a gap must have for its words to have room; a shorter one has its number only. */
const wide = 45;

const textOf = (row: Row, name: string): string => String(row[name] ?? "");
const isCentral = (row: Row): boolean => row["zone"] === "old-centre";

/**
 * A line for each event with its performances on their days, those in the old centre darker; gaps are hatched
 * through all lines.
 */
export function Lanes({ year, events, gaps }: Props) {
  const { words } = useSpeech();
  const said = words.events.calendar;
  const names = [...new Set(events.map((row) => textOf(row, "event")))];
  const central = events.filter(isCentral).length;
  return (
    <>
      <div className="year-lanes">
        <div className="year-back" aria-hidden>
          {Array.from({ length: 11 }, (_, at) => (
            <i key={at} style={{ left: `${((at + 1) / 12) * 100}%` }} />
          ))}
          {gaps.map((gap) => {
            const [first, last] = [textOf(gap, "first_day"), textOf(gap, "last_day")];
            return (
              <span key={first} className="year-gap" style={spanOf(first, last, year)}>
                <b>{(num(gap, "days") ?? 0) >= wide ? said.gap(num(gap, "days") ?? 0) : num(gap, "days")}</b>
              </span>
            );
          })}
        </div>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <span className="year-name">{name}</span>
              <span className="year-lane">
                {events
                  .filter((row) => row["event"] === name)
                  .map((row, at) => (
                    <Held key={at} row={row} year={year} name={name} />
                  ))}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <ul className="chart-keys">
        {central > 0 && (
          <li>
            <i className="year-key year-old-centre" aria-hidden />
            {said.central}
          </li>
        )}
        {central < events.length && (
          <li>
            <i className="year-key" aria-hidden />
            {central > 0 ? said.other : said.held}
          </li>
        )}
        <li>
          <i className="year-key year-old-centre year-key-clash" aria-hidden />
          {said.clash}
        </li>
        <li>
          <i className="year-key year-key-gap" aria-hidden />
          {said.gapKey}
        </li>
      </ul>
    </>
  );
}

function Held({ row, year, name }: { readonly row: Row; readonly year: number; readonly name: string }) {
  const speech = useSpeech();
  const { words, format } = speech;
  const said = words.events.calendar;
  const zones = useIndicator("events_calendar").columns.find((column) => column.name === "zone")?.codes;
  const zone = textOf(row, "zone");
  const [from, to, clashes] = [textOf(row, "from"), textOf(row, "to"), textOf(row, "clashes_with")];
  const visitors = num(row, "visitors");
  const title = [
    said.one(name, from, to),
    zone === "" ? "" : speech.label(zones, zone),
    visitors === null ? "" : `${words.events.kinds.visitors}: ${format.count(visitors)}`,
    clashes === "" ? "" : said.with(clashes),
  ]
    .filter((part) => part !== "")
    .join(" · ");
  const classes = ["year-held", isCentral(row) ? "year-old-centre" : "", clashes === "" ? "" : "year-clash"];
  return (
    <span
      className={classes.filter((each) => each !== "").join(" ")}
      style={spanOf(from, to, year)}
      title={title}
    >
      <span className="visually-hidden">{title}. </span>
    </span>
  );
}

/** Where some days lie in the year, in per cent; what goes on beyond it ends with it. */
function spanOf(
  first: string,
  last: string,
  year: number,
): { readonly left: string; readonly width: string } {
  const day = 86_400_000;
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const at = (time: number): number => ((Math.max(start, Math.min(end, time)) - start) / (end - start)) * 100;
  const left = at(Date.parse(`${first}T00:00:00Z`));
  return { left: `${left}%`, width: `${at(Date.parse(`${last}T00:00:00Z`) + day) - left}%` };
}

import { Button } from "react-aria-components";
import { Card } from "../../parts/Card.tsx";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import { groups, type Group } from "../../words/programme/en.ts";
import type { Register } from "./data.ts";
import type { Wanted } from "./TargetList.tsx";
import { groupOfStatus, text, wordsOf } from "./tell.ts";

type Props = { readonly register: Register; readonly onPick: (some: Partial<Wanted>) => void };

/** Every target in one picture: areas by status, as parts of a bar; an area or a status opens its targets. */
export function Picture({ register, onPick }: Props) {
  const speech = useSpeech();
  const { words, format } = speech;
  const said = words.programme.picture;
  const { rows, filters } = register;
  const indicator = useIndicator("programme_by_area");
  const { answer, pending } = useAnswer(indicator.id, filters);
  const label = wordsOf(speech, register.indicator);
  const areas = [...new Set(rows.map((row) => text(row, "area")))];
  const bars = areas.map((area) => {
    const own = rows.filter((row) => text(row, "area") === area);
    const name = own[0] ? format.capital(label(own[0], "area")) : area;
    return { area, name, own, silent: countOf(own, "silent") };
  });
  const most = Math.max(...bars.map(({ own }) => own.length));
  const [least] = bars.toSorted((a, b) => b.silent / b.own.length - a.silent / a.own.length);
  return (
    <Card title={said.title} unit={said.unit} area="picture" {...{ indicator, answer, filters, pending }}>
      <p className="card-sentence">
        {least && least.silent > 0 ? said.sentence(least.name, least.silent, least.own.length) : said.known}
      </p>
      <ul className="standing-key">
        {groups.map((group) => (
          <li key={group}>
            <Button className="standing-key-one" onPress={() => onPick({ group })}>
              <i className={`standing-${group}`} aria-hidden />
              {said.groups[group]} <b>{format.count(countOf(rows, group))}</b>
            </Button>
          </li>
        ))}
      </ul>
      <dl className="standing">
        {bars.map(({ area, name, own }) => (
          <div key={area}>
            <dt>
              <Button className="standing-area" onPress={() => onPick({ area })}>
                {name}
              </Button>
              <span>{format.count(own.length)}</span>
            </dt>
            <dd>
              <div
                className="standing-bar"
                style={{ width: `${(100 * own.length) / most}%` }}
                role="img"
                aria-label={format.list(
                  groups
                    .filter((group) => countOf(own, group) > 0)
                    .map((group) => `${said.groups[group]} ${format.count(countOf(own, group))}`),
                )}
              >
                {groups
                  .filter((group) => countOf(own, group) > 0)
                  .map((group) => (
                    <span
                      key={group}
                      className={`standing-part standing-${group}`}
                      style={{ flexGrow: countOf(own, group) }}
                    >
                      <span>{countOf(own, group)}</span>
                    </span>
                  ))}
              </div>
            </dd>
          </div>
        ))}
      </dl>
      <p className="standing-note">{said.otherNote}</p>
    </Card>
  );
}

function countOf(rows: Register["rows"], group: Group): number {
  return rows.filter((row) => groupOfStatus(text(row, "status")) === group).length;
}

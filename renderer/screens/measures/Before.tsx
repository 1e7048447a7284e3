import { useMemo, useState } from "react";
import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { Card } from "../../parts/Card.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { ErrorState, Nothing, Skeleton } from "../../parts/States.tsx";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import { Pair } from "./Pair.tsx";
import { text, type Looking } from "./shared.ts";

/** A measure that names streets and has begun: what stood empty there before and after, beside the rest. */
export function Before({ filters }: Looking) {
  const speech = useSpeech();
  const said = speech.words.measures.before;
  const indicator = useIndicator("premises_before_after");
  const titles = useIndicator("measures_status").columns.find(({ name }) => name === "title")?.codes;
  const measures = useAnswer("measures_status", filters).answer;
  const [chosen, setChosen] = useState<string | null>(null);
  const all = measures ? toRows(measures.columns) : [];
  const able = all.flatMap((row) => {
    const [place, from, by] = [text(row, "place"), text(row, "started"), text(row, "indicator")];
    const id = String(row["measure"]);
    const label = speech.label(titles, String(row["title"]));
    return place === null || from === null ? [] : [{ id, label, streets: place, from, by }];
  });
  const measure = able.find(({ id }) => id === chosen) ?? able[0];
  const asked = useMemo((): Readonly<Record<string, string>> => {
    if (!measure) return {};
    const { from, streets, by } = measure;
    return { from, streets, ...(by === null ? {} : { indicator: by }) };
  }, [measure]);
  const { answer, pending, error, retry } = useAnswer(indicator.id, asked);
  const [area, rest] = answer ? toRows(answer.columns) : [];
  return (
    <Card
      title={speech.of(indicator.title)}
      unit={speech.of(indicator.unit)}
      area="before"
      {...{ indicator, answer, pending }}
      filters={asked}
    >
      {error !== null ? (
        <ErrorState text={error} onRetry={retry} />
      ) : !answer || !measures ? (
        <Skeleton height={160} />
      ) : !measure ? (
        <Nothing text={said.none} />
      ) : (
        <>
          <Choice label={said.choose} options={able} chosen={measure.id} onChoose={setChosen} />
          <p className="card-note">{[measure.streets, speech.format.day(measure.from)].join(" · ")}</p>
          <Compared title={measure.label} named={measure.by !== null} {...{ area, rest }} />
          {able.length < all.length && <p className="card-note">{said.unable(all.length - able.length)}</p>}
        </>
      )}
    </Card>
  );
}

type ComparedProps = {
  readonly title: string;
  /** The measure itself says by what it is to be seen. */
  readonly named: boolean;
  readonly area: Row | undefined;
  readonly rest: Row | undefined;
};

/** Both groups side by side and the sentence; a group that cannot be compared keeps the other from being. */
function Compared({ title, named, area, rest }: ComparedProps) {
  const speech = useSpeech();
  const { words, format } = speech;
  const said = words.measures.before;
  const { columns } = useIndicator("premises_before_after");
  const codes = (name: string) => columns.find((each) => each.name === name)?.codes;
  const reason = text(area, "reason") ?? text(rest, "reason");
  const what = text(area, "counted") === "open-after-16" ? "open-after-16" : "vacant";
  const by = (named ? said.by : said.byDefault)(speech.label(codes("counted"), what));
  if (!area || !rest || reason !== null)
    return (
      <>
        {text(area, "counted") !== null && <p className="card-note">{by}</p>}
        <p className="card-sentence">{said.refused(speech.label(codes("reason"), reason ?? "no-units"))}</p>
      </>
    );
  const moved = (row: Row) =>
    said.moved((num(row, "count_after") ?? 0) - (num(row, "count_before") ?? 0), what);
  const wave = (when: "before" | "after") =>
    said.wave(text(area, `wave_${when}`) ?? "", text(area, `day_${when}`) ?? "");
  return (
    <>
      <p className="card-note">{by}</p>
      <p className="card-sentence">{said.sentence(format.capital(title), moved(area), moved(rest))}</p>
      <div className="before-pair">
        <Pair title={said.area} row={area} />
        <Pair title={said.rest} row={rest} />
      </div>
      <p className="card-note">{said.waves(wave("before"), wave("after"))}</p>
    </>
  );
}

import { useState } from "react";
import { toRows, type Columns } from "../../../data/kernel/columns.ts";
import { Action } from "../../parts/Action.tsx";
import { SourceDrawer } from "../../parts/SourceDrawer.tsx";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import type { Speech } from "../../words/index.ts";

/** What a dataset's imports cover together, in a line; the rest is one press away. */
export function Coverage({ indicator: id }: { readonly indicator: string }) {
  const speech = useSpeech();
  const indicator = useIndicator(id);
  const { answer } = useAnswer(id, {});
  const [isOpen, setOpen] = useState(false);
  if (!answer) return null;
  return (
    <p className="import-cover">
      {covered(speech, answer.columns)}
      <Action kind="quiet" label={speech.words.data.coverage} onPress={() => setOpen(true)} />
      <SourceDrawer {...{ indicator, answer, isOpen }} filters={{}} onClose={() => setOpen(false)} />
    </p>
  );
}

/** The country as a whole stands among its municipalities, but is none of them. */
const country = "SLOVENIJA";

export function covered({ words }: Speech, columns: Columns): string {
  const rows = toRows(columns);
  const months = (name: string) => rows.map((row) => String(row[name] ?? "")).toSorted();
  const [first, last] = [months("first_month")[0], months("last_month").at(-1)];
  if (!first || !last) return "";
  const places = [...new Set(rows.map((row) => String(row["municipality"] ?? "")))];
  const [only] = places;
  return places.length === 1 && only !== undefined
    ? words.data.covers(only, first, last)
    : words.data.coversMany(
        places.filter((place) => place !== country).length,
        places.includes(country),
        first,
        last,
      );
}

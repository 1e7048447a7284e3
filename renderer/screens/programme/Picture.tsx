import { useMemo } from "react";
import type { Answer } from "../../../data/index.ts";
import { toRows } from "../../../data/kernel/columns.ts";
import { ChartCard } from "../../parts/ChartCard.tsx";
import { useIndicator, useSpeech } from "../../state/stores.ts";
import type { Register } from "./data.ts";
import { sumOf, text, wordsOf } from "./tell.ts";
import type { Wanted } from "./TargetList.tsx";

type Props = {
  readonly register: Register;
  readonly wanted: Wanted;
  readonly onPick: (some: Partial<Wanted>) => void;
};

/** Every target in one picture: areas by status, as parts of a bar; an area or a status opens its targets. */
export function Picture({ register, wanted, onPick }: Props) {
  const speech = useSpeech();
  const said = speech.words.programme.picture;
  const indicator = useIndicator("programme_by_area");
  const label = useMemo(() => wordsOf(speech, indicator), [speech, indicator]);
  const sentence = ({ columns }: Answer): string => {
    const rows = toRows(columns);
    const areas = [...new Set(rows.map((row) => text(row, "area")))].map((area) => {
      const own = rows.filter((row) => text(row, "area") === area);
      const all = sumOf(own, "targets");
      return {
        own,
        all,
        silent: sumOf(
          own.filter((row) => row["group"] === "silent"),
          "targets",
        ),
      };
    });
    const [least] = areas.toSorted((a, b) => b.silent / b.all - a.silent / a.all);
    if (!least?.own[0] || least.silent === 0) return said.known;
    return said.sentence(speech.format.capital(label(least.own[0], "area")), least.silent, least.all);
  };
  return (
    <ChartCard
      id={indicator.id}
      filters={register.filters}
      area="picture"
      sentence={sentence}
      focus={wanted.area === "" ? undefined : wanted.area}
      part={wanted.group === "" ? undefined : wanted.group}
      onPick={(area) => onPick({ area })}
      pickHint={said.pick}
      onPart={(group) => onPick({ group: group === wanted.group ? "" : group })}
    >
      <p className="standing-note">{said.otherNote}</p>
    </ChartCard>
  );
}

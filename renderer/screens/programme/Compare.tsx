import { toRows } from "../../../data/kernel/columns.ts";
import { ChartCard } from "../../parts/ChartCard.tsx";
import { useSpeech } from "../../state/stores.ts";

type Props = { readonly now: string; readonly years: readonly string[] };

/** The programme shown beside that of the year before, or of the other year there is. */
export function Compare({ now, years }: Props) {
  const { words } = useSpeech();
  const before = years.find((each) => each < now) ?? years.find((each) => each !== now) ?? now;
  const [old, recent] = before < now ? [before, now] : [now, before];
  return (
    <ChartCard
      id="programme_compare"
      area="compare"
      filters={{ programme: recent, before: old }}
      sentence={({ columns }) => {
        const count = (state: string) => toRows(columns).filter((row) => row["state"] === state).length;
        const parts = [count("same"), count("changed"), count("added"), count("dropped")] as const;
        return words.programme.compare.sentence(old, recent, ...parts);
      }}
    />
  );
}

import { memo } from "react";
import { rowCount, toRows } from "../../../data/kernel/columns.ts";
import { ChartCard } from "../../parts/ChartCard.tsx";
import { useAnswer, useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import type { Looking } from "./choice.ts";

/** How long a vacancy lasts: the curve, or below ten ended ones each by itself. */
export const Survival = memo(function Survival({ choice }: Looking) {
  const { words } = useSpeech();
  const { survival } = words.centre;
  const { selected } = choice;
  const curve = useAnswer("premises_survival", selected);
  const basis = useAnswer("premises_survival_basis", selected);
  const owners = useAnswer("premises_log_rank", { ...selected, by: "owner_kind" });
  const row = basis.answer ? toRows(basis.answer.columns)[0] : undefined;
  const p = num(owners.answer ? toRows(owners.answer.columns)[0] : undefined, "p");
  const count = (name: string) => num(row, name) ?? 0;
  const isCurve = curve.answer === null || rowCount(curve.answer.columns) > 0;
  return (
    <ChartCard
      key={isCurve ? "curve" : "list"}
      id={isCurve ? "premises_survival" : "premises_spells"}
      filters={selected}
      sentence={() =>
        isCurve
          ? survival.sentence(num(row, "median"), num(row, "low"), num(row, "high"))
          : survival.tooFew(count("ended"))
      }
    >
      <p className="card-note">
        {survival.basis(count("spells"), count("ended"), count("delayed"), count("left_out"))}
        {isCurve && p !== null && ` ${survival.owners(p)}`}
      </p>
    </ChartCard>
  );
});

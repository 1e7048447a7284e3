import { memo } from "react";
import { rowCount, toRows } from "../../../data/kernel/columns.ts";
import { ChartCard } from "../../parts/ChartCard.tsx";
import { useAnswer, useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import type { Looking } from "./choice.ts";
import { survivalBasis, survivalSentence } from "./sentences.ts";

/** How long a vacancy lasts: the curve, or below ten ended ones each by itself. */
export const Survival = memo(function Survival({ choice }: Looking) {
  const speech = useSpeech();
  const { survival } = speech.words.centre;
  const { selected } = choice;
  const curve = useAnswer("premises_survival", selected);
  const basis = useAnswer("premises_survival_basis", selected);
  const owners = useAnswer("premises_log_rank", { ...selected, by: "owner_kind" });
  const row = basis.answer ? toRows(basis.answer.columns)[0] : undefined;
  const p = num(owners.answer ? toRows(owners.answer.columns)[0] : undefined, "p");
  const isCurve = curve.answer === null || rowCount(curve.answer.columns) > 0;
  return (
    <ChartCard
      key={isCurve ? "curve" : "list"}
      id={isCurve ? "premises_survival" : "premises_spells"}
      filters={selected}
      sentence={() => (isCurve ? survivalSentence(speech, row) : survival.tooFew(num(row, "ended") ?? 0))}
    >
      <p className="card-note">
        {survivalBasis(speech, row)}
        {isCurve && p !== null && ` ${survival.owners(p)}`}
      </p>
    </ChartCard>
  );
});

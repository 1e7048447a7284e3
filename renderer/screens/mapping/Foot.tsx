import type { Look } from "../../engine.ts";
import { Action } from "../../parts/Action.tsx";
import { useSpeech } from "../../state/stores.ts";
import type { Speech } from "../../words/index.ts";
import type { Fault } from "./draft.ts";

type Props = {
  readonly look: Look;
  readonly faults: readonly Fault[];
  readonly pending: boolean;
  readonly error: string | null;
  readonly onTake: () => void;
  readonly onClose: () => void;
};

/** What would go in, what still keeps it from going in, and the step itself. */
export function Foot({ look, faults, pending, error, onTake, onClose }: Props) {
  const speech = useSpeech();
  const { words, format } = speech;
  const { preview, before, remembered, take, leave } = words.mapping;
  const status =
    error !== null
      ? `${preview.failed}: ${error}`
      : pending
        ? preview.reading
        : faults.length > 0
          ? `${before}: ${format.list(faultTexts(speech, faults))}.`
          : `${preview.loaded(look.loaded)}, ${preview.refused(look.refused)}.`;
  return (
    <footer>
      <div>
        <p role="status" className={faults.length > 0 && !pending ? "mapping-todo" : "mapping-done"}>
          {status}
        </p>
        <p>{remembered}</p>
      </div>
      <Action label={leave} onPress={onClose} />
      <Action
        kind="strong"
        label={take}
        isDisabled={pending || error !== null || faults.length > 0}
        onPress={onTake}
      />
    </footer>
  );
}

/** What is missing is said in one breath, everything else by itself. */
function faultTexts(speech: Speech, faults: readonly Fault[]): string[] {
  const { words, of, format } = speech;
  const missing = faults.flatMap((fault) => (fault.kind === "missing" ? [of(fault.field.label)] : []));
  return [
    ...(missing.length > 0 ? [words.mapping.faults.missing(format.list(missing))] : []),
    ...faults.flatMap((fault) => (fault.kind === "missing" ? [] : [faultText(speech, fault)])),
  ];
}

function faultText({ words, of }: Speech, fault: Exclude<Fault, { kind: "missing" }>): string {
  const { faults } = words.mapping;
  if (fault.kind === "twice") return faults.twice(of(fault.field.label));
  if (fault.kind === "meaning") return faults.meaning(fault.heading);
  return fault.kind === "question" ? faults.question(fault.column) : faults[fault.kind];
}

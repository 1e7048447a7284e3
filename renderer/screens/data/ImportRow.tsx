import { useState } from "react";
import type { ImportRecord } from "../../../data/index.ts";
import type { Room } from "../../engine.ts";
import { Action } from "../../parts/Action.tsx";
import { DemonstrationBadge } from "../../parts/Demonstration.tsx";
import { ByHand } from "../../parts/grid/ByHand.tsx";
import { useImports, useSpeech, useStores } from "../../state/stores.ts";
import { sourceName } from "../../words/source-name.ts";
import { RemoveDialog } from "./RemoveDialog.tsx";
import { RowsDrawer } from "./RowsDrawer.tsx";

type Props = { readonly record: ImportRecord; readonly room: Room };

/** One import: what it is, where it came from, how much of it went in, and what can be done with it. */
export function ImportRow({ record, room }: Props) {
  const { words, language } = useSpeech();
  const { imports } = useStores();
  const brought = useImports().kept.find(({ summary }) => summary?.import === record.id);
  const [open, setOpen] = useState<"rows" | "remove" | null>(null);
  const close = () => setOpen(null);
  const { file, release, loaded, refused, skipped, erased = 0 } = record;
  return (
    <li>
      <div className="import-name">
        <strong>{file}</strong>
        {record.demonstration && <DemonstrationBadge />}
        {refused > 0 && <span className="badge badge-partly">{words.summary.refusedCount(refused)}</span>}
      </div>
      <div className="import-actions">
        {room.rows && (
          <Action
            kind="quiet"
            label={words.data.rows}
            aria-label={words.data.rowsOf(file)}
            onPress={() => setOpen("rows")}
          />
        )}
        {brought && (
          <Action
            kind="quiet"
            label={words.data.told}
            aria-label={words.data.toldOf(file)}
            onPress={() => imports.show(brought)}
          />
        )}
        {record.byHand && <ByHand dataset={record.dataset} kind="quiet" label={words.hand.change} />}
        <Action
          kind="quiet"
          label={words.data.remove}
          aria-label={words.data.removeOf(file)}
          onPress={() => setOpen("remove")}
        />
      </div>
      <p>
        {[
          ...(record.source === file ? [] : [sourceName(language, record.source, record.profile)]),
          // Nobody publishes what is kept by hand.
          ...(record.byHand ? [] : [release === null ? words.data.unreleased : words.card.released(release)]),
          record.sample ? words.card.shipped : words.card.imported(record.importedAt),
          [
            words.summary.loadedCount(loaded),
            ...(refused > 0 ? [words.summary.refusedCount(refused)] : []),
            ...(erased > 0 ? [words.data.erase.gone(erased)] : []),
            ...(skipped > 0 ? [words.summary.skippedCount(skipped)] : []),
          ].join(", "),
        ].join(" · ")}
      </p>
      {room.rows && open === "rows" && <RowsDrawer record={record} rows={room.rows} onClose={close} />}
      {open === "remove" && <RemoveDialog record={record} onClose={close} />}
    </li>
  );
}

import { startPack } from "../../board/build.ts";
import { addMonths, monthsOf, type Month } from "../../../data/kernel/period.ts";
import { Action, IconAction } from "../../parts/Action.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { useBoard, useSpeech, useStores } from "../../state/stores.ts";
import { ExportMenu } from "./ExportMenu.tsx";
import { FreezeDialog } from "./FreezeDialog.tsx";
import { LookDialog } from "./LookDialog.tsx";

type Props = { readonly canPresent: boolean; readonly onPresent: () => void };

const latest = "latest";

/** Which pack, up to when, how it looks; undo; save and present. */
export function Controls({ canPresent, onPresent }: Props) {
  const { words, format } = useSpeech();
  const { screen } = words.board;
  const { board } = useStores();
  const { pack, name, names, past, future, made } = useBoard();
  const fixed = pack?.frozen != null;
  // The last three years are what a board is told of.
  const last = made?.last;
  const months =
    last === undefined || !made
      ? []
      : monthsOf({ first: earliest(made.first, last), last: pack?.asOf ? addMonths(last, 12) : last });
  return (
    <div className="board-controls">
      {names.length > 0 && (
        <Choice
          label={screen.packs}
          options={[{ id: "", label: screen.usual }, ...names.map((id) => ({ id, label: id }))].map(
            ({ id, label }) => ({ id: `p${id}`, label }),
          )}
          chosen={`p${name}`}
          onChoose={(id) => void board.look(id.slice(1))}
        />
      )}
      {!fixed && (
        <Choice
          label={screen.asOf}
          options={[
            { id: latest, label: screen.asOfLatest },
            ...months.toReversed().map((id) => ({ id: id, label: format.month(id) })),
          ]}
          chosen={pack?.asOf ?? latest}
          onChoose={(id) => board.edit((each) => ({ ...each, asOf: id === latest ? null : (id as Month) }))}
        />
      )}
      {!fixed && (
        <>
          <IconAction
            icon="undo"
            label={screen.undo}
            hint={screen.undo}
            aria-keyshortcuts="Control+Z"
            isDisabled={past.length === 0}
            onPress={board.undo}
          />
          <IconAction
            icon="redo"
            label={screen.redo}
            hint={screen.redo}
            aria-keyshortcuts="Control+Shift+Z"
            isDisabled={future.length === 0}
            onPress={board.redo}
          />
          <IconAction
            icon="board"
            label={screen.startAnew}
            hint={screen.startAnew}
            onPress={() => board.edit((each) => ({ ...startPack(), asOf: each.asOf }))}
          />
        </>
      )}
      <LookDialog />
      {!fixed && <FreezeDialog />}
      <ExportMenu />
      <Action
        icon="present"
        kind="strong"
        label={screen.present}
        isDisabled={!canPresent}
        onPress={onPresent}
      />
    </div>
  );
}

function earliest(first: Month, last: Month): Month {
  const threeYears = addMonths(last, -35);
  return threeYears > first ? threeYears : first;
}

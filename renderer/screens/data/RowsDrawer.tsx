import { useEffect, useMemo, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { ImportRecord } from "../../../data/index.ts";
import { rowCount, type Columns } from "../../../data/kernel/columns.ts";
import type { Room } from "../../engine.ts";
import { Action, IconAction } from "../../parts/Action.tsx";
import { DataTable } from "../../parts/DataTable.tsx";
import { Pager, usePages } from "../../parts/Pager.tsx";
import { fileName, saveFile } from "../../parts/saving.ts";
import { ErrorState, Nothing, Skeleton } from "../../parts/States.tsx";
import { useIndicator, useSpeech, useStores } from "../../state/stores.ts";
import { toCsv } from "../../words/csv.ts";
import { isFilled, rowsOf, sliceOf } from "./rows.ts";

type Rows = NonNullable<Room["rows"]>;
type Props = { readonly record: ImportRecord; readonly rows: Rows; readonly onClose: () => void };

/** The rows of one import that are in force, however many and however wide. */
export function RowsDrawer({ record, rows, onClose }: Props) {
  const { words } = useSpeech();
  const { columns, error, ask } = useRows(record.id, rows);
  return (
    <ModalOverlay className="veil veil-side" isDismissable isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="drawer drawer-wide">
        <Dialog className="drawer-body">
          <header>
            <Heading slot="title">{words.data.rowsIn(record.file)}</Heading>
            <IconAction icon="close" label={words.close} hint={words.close} onPress={onClose} />
          </header>
          {error !== null ? (
            <ErrorState text={error} onRetry={ask} />
          ) : columns === null ? (
            <Skeleton />
          ) : rowCount(columns) === 0 ? (
            <Nothing text={words.data.noRows} />
          ) : (
            <Found record={record} indicator={rows.indicator} columns={columns} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type FoundProps = {
  readonly record: ImportRecord;
  readonly indicator: string;
  readonly columns: Columns;
};

function Found({ record, indicator, columns }: FoundProps) {
  const speech = useSpeech();
  const { words } = speech;
  const { columns: returned } = useIndicator(indicator);
  const filled = useMemo(() => returned.filter(({ name }) => isFilled(columns, name)), [returned, columns]);
  const idle = returned.length - filled.length;
  const pages = usePages(rowCount(columns), 100);
  const page = useMemo(() => sliceOf(columns, pages.first, pages.end), [columns, pages.first, pages.end]);
  const save = () =>
    saveFile(
      fileName(record.file, "csv"),
      new Blob([toCsv(speech, returned, columns)], { type: "text/csv;charset=utf-8" }),
    );
  return (
    <>
      <div className="drawer-rows">
        <Action icon="save" label={words.card.saveRows} onPress={save} />
        <Pager pages={pages} what={record.file} />
      </div>
      {idle > 0 && <p className="card-sentence">{words.data.idleColumns(idle)}</p>}
      {/* Another page starts at its own top. */}
      <DataTable key={pages.first} caption={record.file} returned={filled} columns={page} />
    </>
  );
}

type Asked = { readonly columns: Columns | null; readonly error: string | null };

/** Asked anew each time and kept nowhere: a hundred thousand rows are too many to hoard. */
function useRows(id: number, rows: Rows) {
  const { files } = useStores();
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<Asked>({ columns: null, error: null });
  useEffect(() => {
    let closed = false;
    const settle = (asked: Asked) => {
      if (!closed) setState(asked);
    };
    files.ask(rows.indicator, rows.byImport ? { import: String(id) } : {}).then(
      ({ columns }) => settle({ columns: rowsOf(columns, id), error: null }),
      (error: unknown) => settle({ columns: null, error: String(error) }),
    );
    return () => {
      closed = true;
    };
  }, [files, rows, id, turn]);
  return { ...state, ask: () => setTurn(turn + 1) };
}

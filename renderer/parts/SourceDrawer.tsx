import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Answer } from "../../data/index.ts";
import { rowCount, type Columns } from "../../data/kernel/columns.ts";
import type { Indicator } from "../../data/kernel/indicator.ts";
import type { Parameters } from "../state/question.ts";
import { useAnswer, useIndicator, useSpeech } from "../state/stores.ts";
import { sourceName } from "../words/source-name.ts";
import { toCsv } from "../words/csv.ts";
import { Action, IconAction } from "./Action.tsx";
import { DataTable } from "./DataTable.tsx";
import { fileName, saveFile } from "./saving.ts";
import "./SourceDrawer.css";
import { ErrorState, Skeleton } from "./States.tsx";

type Props = {
  readonly indicator: Indicator;
  readonly answer: Answer;
  readonly filters: Parameters;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Rows kept with an answer of an earlier day, in place of those in force now. */
  readonly rows?: Answer | undefined;
  /** What has to be known about the rows. */
  readonly note?: string;
  /** Others look on: what is a person's or a business's own is left out, on the screen and in the CSV. */
  readonly isShared?: boolean;
};

/** More rows than anybody reads would only make the drawer slow; the CSV has them all. */
const most = 240;

/** Where a figure comes from: definition, formula, imports, and the published rows themselves. */
export function SourceDrawer(props: Props) {
  const { indicator, answer, filters, isOpen, onClose, rows, note, isShared = false } = props;
  const speech = useSpeech();
  const { words, format } = speech;
  const listed = indicator.rows && {
    id: indicator.rows.indicator,
    title: speech.of(indicator.title),
    isShared,
  };
  return (
    <ModalOverlay
      className="veil veil-side"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="drawer">
        <Dialog className="drawer-body">
          <header>
            <Heading slot="title">{speech.of(indicator.title)}</Heading>
            <IconAction icon="close" label={words.close} hint={words.close} onPress={onClose} />
          </header>
          <dl className="facts">
            <dt>{words.card.definition}</dt>
            <dd>{speech.of(indicator.definition)}</dd>
            <dt>{words.card.unit}</dt>
            <dd>{speech.of(indicator.unit)}</dd>
            <dt>{words.card.source}</dt>
            <dd>{speech.of(indicator.source)}</dd>
            <dt>{words.card.imports}</dt>
            {answer.origins.map((origin) => (
              <dd key={origin.import}>
                <strong>{origin.file}</strong>
                <br />
                {[
                  sourceName(speech.language, origin.source, origin.profile),
                  origin.release === null ? words.data.unreleased : words.card.released(origin.release),
                  ...(origin.demonstration ? [words.demonstration.badge] : []),
                  origin.sample ? words.card.shipped : words.card.imported(origin.importedAt),
                ].join(" · ")}
              </dd>
            ))}
            {answer.origins.length === 0 && <dd>{format.list([words.card.noSource])}</dd>}
          </dl>
          {note !== undefined && <p className="card-note">{note}</p>}
          {indicator.rows &&
            listed &&
            (rows ? (
              <Listed {...listed} answer={rows} />
            ) : (
              <Rows {...listed} filters={{ ...indicator.rows.parameters, ...filters }} />
            ))}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type RowsProps = { readonly id: string; readonly title: string; readonly isShared: boolean };

function Rows({ filters, ...shown }: RowsProps & { readonly filters: Parameters }) {
  const { answer, error, retry } = useAnswer(shown.id, filters);
  if (error !== null) return <ErrorState text={error} onRetry={retry} />;
  if (!answer) return <Skeleton height={200} />;
  return <Listed {...shown} answer={answer} />;
}

function Listed({ id, title, answer, isShared }: RowsProps & { readonly answer: Answer }) {
  const { columns } = useIndicator(id);
  const returned = columns.filter(({ name, privacy }) => name in answer.columns && !(isShared && privacy));
  const speech = useSpeech();
  const { words } = speech;
  const all = rowCount(answer.columns);
  return (
    <>
      <div className="drawer-rows">
        <h3>{words.card.published}</h3>
        <Action
          icon="save"
          label={words.card.saveRows}
          onPress={() => {
            const text = toCsv(speech, returned, answer.columns);
            saveFile(
              fileName(`${title} ${words.card.rows}`, "csv"),
              new Blob([text], { type: "text/csv;charset=utf-8" }),
            );
          }}
        />
      </div>
      <p className="card-sentence">{words.card.publishedNote(Math.min(all, most), all)}</p>
      <DataTable caption={words.card.published} returned={returned} columns={head(answer.columns)} />
    </>
  );
}

function head(columns: Columns): Columns {
  return Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, cells.slice(0, most)]));
}

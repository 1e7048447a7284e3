import { useState } from "react";
import { Input, SearchField } from "react-aria-components";
import type { ImportRecord } from "../../../data/index.ts";
import type { Room } from "../../engine.ts";
import { Icon } from "../../parts/Icon.tsx";
import { Pager, usePages } from "../../parts/Pager.tsx";
import { ErrorState, Skeleton } from "../../parts/States.tsx";
import { useImports, useSpeech, useStores } from "../../state/stores.ts";
import { isShown, whereShown } from "../../words/where.ts";
import { Coverage } from "./Coverage.tsx";
import { ImportRow } from "./ImportRow.tsx";

/** More files than this are searched, not read through. */
const many = 8;

/** Every import in force, by what it holds. */
export function ImportList() {
  const { words } = useSpeech();
  const { imports, catalogue } = useStores();
  const { records, unlisted } = useImports();
  const [sought, setSought] = useState("");
  const found = (records ?? []).filter(({ file }) => file.toLowerCase().includes(sought.toLowerCase()));
  const groups = catalogue.rooms
    .map((room) => ({ room, own: found.filter(({ dataset }) => dataset === room.id).toReversed() }))
    .filter(({ own }) => own.length > 0);
  return (
    <section
      className="card"
      aria-labelledby="imports-title"
      aria-busy={records === null && unlisted === null}
    >
      <header>
        <h2 id="imports-title">{words.data.imports}</h2>
        {records && records.length > many && (
          <SearchField className="search" aria-label={words.data.find} value={sought} onChange={setSought}>
            <Icon name="search" size={15} />
            <Input placeholder={words.data.find} />
          </SearchField>
        )}
      </header>
      {unlisted !== null ? (
        <ErrorState title={words.data.failed} text={unlisted} onRetry={() => void imports.list()} />
      ) : records === null ? (
        <Skeleton height={120} />
      ) : records.length === 0 ? (
        <p className="data-lead">{words.data.none}</p>
      ) : groups.length === 0 ? (
        <p className="data-lead">{words.data.notFound}</p>
      ) : (
        groups.map(({ room, own }) => <Group key={room.id} room={room} records={own} />)
      )}
    </section>
  );
}

function Group({ room, records }: { readonly room: Room; readonly records: readonly ImportRecord[] }) {
  const speech = useSpeech();
  const { of } = speech;
  const pages = usePages(records.length, many);
  return (
    <section className="import-group" aria-label={of(room.title)}>
      <div className="import-head">
        <h3>{of(room.title)}</h3>
        {room.coverage !== null && <Coverage indicator={room.coverage} />}
        {!isShown(room.id) && <p className="import-cover">{whereShown(speech, room.id)}</p>}
      </div>
      <ul className="imports">
        {records.slice(pages.first, pages.end).map((record) => (
          <ImportRow key={record.id} record={record} room={room} />
        ))}
      </ul>
      <Pager pages={pages} what={of(room.title)} />
    </section>
  );
}

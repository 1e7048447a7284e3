import { useState } from "react";
import type { TemplateFormat } from "../../../data/index.ts";
import { Action } from "../../parts/Action.tsx";
import { ByHand } from "../../parts/grid/ByHand.tsx";
import { saveFile } from "../../parts/saving.ts";
import { useSpeech, useStores } from "../../state/stores.ts";

const formats = ["csv", "xlsx"] as const;
const types: Readonly<Record<TemplateFormat, string>> = {
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Empty tables with the right headings, for those who keep their figures themselves. */
export function Templates() {
  const { catalogue, files } = useStores();
  const { of, words, language } = useSpeech();
  const [error, setError] = useState<string | null>(null);
  const rooms = catalogue.rooms.filter(({ id }) => catalogue.templates.includes(id));
  if (rooms.length === 0) return null;

  const save = async (dataset: string, format: TemplateFormat) => {
    try {
      const { name, bytes } = await files.template(dataset, language, format);
      saveFile(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: types[format] }));
      setError(null);
    } catch (failure) {
      setError(String(failure));
    }
  };

  return (
    <section className="card bring" aria-labelledby="templates-title">
      <h2 id="templates-title">{words.data.templates.title}</h2>
      <p>{words.data.templates.note}</p>
      <ul className="template-list">
        {rooms.map(({ id, title }) => (
          <li key={id}>
            <span>{of(title)}</span>
            {formats.map((format) => (
              <Action
                key={format}
                kind="quiet"
                label={words.data.templates.formats[format]}
                aria-label={words.data.templates.of(of(title), words.data.templates.formats[format])}
                onPress={() => void save(id, format)}
              />
            ))}
            <ByHand dataset={id} kind="quiet" isShort />
          </li>
        ))}
      </ul>
      {error !== null && (
        <p role="alert">
          {words.data.templates.failed}: {error}
        </p>
      )}
    </section>
  );
}

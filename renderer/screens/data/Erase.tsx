import { useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { shortestErased, type Holding } from "../../../data/index.ts";
import { draftDocument } from "../../../data/kernel/draft.ts";
import { Action } from "../../parts/Action.tsx";
import { forgetDrafts } from "../../parts/grid/draft.ts";
import { useSpeech, useStores } from "../../state/stores.ts";
import "./Erase.css";
import { EraseDialog } from "./EraseDialog.tsx";

type Stage =
  | { readonly at: "asking" | "busy" }
  | { readonly at: "found" | "erased"; readonly text: string; readonly holding: Holding }
  | { readonly at: "failed"; readonly error: string };

/** Somebody's data out of the workspace for good: looked for first, and deleted only when it was seen where. */
export function Erase() {
  const { versions, files, about, catalogue } = useStores();
  const { of, words } = useSpeech();
  const said = words.data.erase;
  const [text, setText] = useState("");
  const [stage, setStage] = useState<Stage>({ at: "asking" });
  const [isAsked, setAsked] = useState(false);
  const sought = text.trim();
  const go = async (at: "found" | "erased", work: () => Promise<Holding>) => {
    setStage({ at: "busy" });
    try {
      setStage({ at, text: sought, holding: await work() });
    } catch (error) {
      setStage({ at: "failed", error: String(error) });
    }
  };
  const erased = async (gone: string) => {
    const holding = await versions.erase(gone);
    forgetDrafts(localStorage, about?.name ?? "", gone);
    return holding;
  };
  const documentText = (name: string) => {
    const room = catalogue.rooms.find(({ id }) => draftDocument(id) === name);
    return room ? said.draft(of(room.title)) : said.document(name);
  };
  const holding = stage.at === "found" || stage.at === "erased" ? stage.holding : null;
  const rows = holding?.rows.reduce((sum, each) => sum + each.rows, 0) ?? 0;
  const isThere = rows > 0 || (holding?.documents.length ?? 0) > 0;
  return (
    <section className="card erase" aria-labelledby="erase-title">
      <h2 id="erase-title">{said.title}</h2>
      <p>{said.note}</p>
      <form
        className="erase-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (sought.length >= shortestErased) void go("found", () => files.findText(sought));
        }}
      >
        <TextField
          className="shell-field"
          value={text}
          onChange={(value) => {
            setText(value);
            setStage({ at: "asking" });
          }}
          maxLength={200}
        >
          <Label>{said.field}</Label>
          <Input />
        </TextField>
        <Action
          type="submit"
          label={said.find}
          isDisabled={sought.length < shortestErased || stage.at === "busy"}
        />
      </form>
      <div role="status">
        {stage.at === "found" && !isThere && <p>{said.nothing(stage.text)}</p>}
        {stage.at === "erased" && <p>{said.done(stage.text, rows)}</p>}
        {stage.at === "found" && isThere && (
          <>
            <ul>
              {stage.holding.rows.map((each) => (
                <li key={each.import}>
                  {said.rowsOf(each.file, each.rows)}
                  <ul className="erase-rows">
                    {each.first.map((row, at) => (
                      <li key={at}>{said.row(row.line, row.text)}</li>
                    ))}
                    {each.rows > each.first.length && <li>{said.more(each.rows - each.first.length)}</li>}
                  </ul>
                </li>
              ))}
              {stage.holding.documents.map((name) => (
                <li key={name}>{documentText(name)}</li>
              ))}
            </ul>
            <Action kind="strong" label={said.erase(rows)} onPress={() => setAsked(true)} />
            {isAsked && (
              <EraseDialog
                rows={rows}
                onClose={() => setAsked(false)}
                onErase={() => void go("erased", () => erased(stage.text))}
              />
            )}
          </>
        )}
      </div>
      {stage.at === "failed" && (
        <p role="alert">
          {said.failed}: {stage.error}
        </p>
      )}
    </section>
  );
}

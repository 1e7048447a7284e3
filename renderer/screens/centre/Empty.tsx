import { Action } from "../../parts/Action.tsx";
import { Arcade } from "../../parts/Logo.tsx";
import { ChooseFiles } from "../../parts/States.tsx";
import { saveFile } from "../../parts/saving.ts";
import { useSpeech, useStores } from "../../state/stores.ts";

/** No mapping yet: what to do next, with the table to do it in. */
export function Empty() {
  const { words, language } = useSpeech();
  const { files } = useStores();
  const save = async () => {
    const { name, bytes } = await files.template("premises", language, "xlsx");
    saveFile(name, new Blob([bytes as Uint8Array<ArrayBuffer>]));
  };
  return (
    <section className="state state-empty">
      <Arcade />
      <h2>{words.centre.empty.title}</h2>
      <p>{words.centre.empty.body}</p>
      <div className="centre-start">
        <Action icon="save" label={`${words.data.templates.title} (Excel)`} onPress={() => void save()} />
        <ChooseFiles />
      </div>
    </section>
  );
}

import { useState } from "react";
import { Menu, MenuItem, MenuSection, MenuTrigger, Header, Popover } from "react-aria-components";
import { languages, type Language } from "../../../data/kernel/words.ts";
import { ending, formats, type Format } from "../../board/write.ts";
import { Action } from "../../parts/Action.tsx";
import { fileName, saveFile } from "../../parts/saving.ts";
import { useBoard, useSession, useSpeech, useStores } from "../../state/stores.ts";
import { languageNames, speak } from "../../words/index.ts";

/** The pack as a file in this language, or one in each of the three with the same click. */
export function ExportMenu() {
  const { words } = useSpeech();
  const { screen } = words.board;
  const { language } = useSession();
  const { board } = useStores();
  const { name, made } = useBoard();
  const [status, setStatus] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const save = async (wanted: readonly Language[], format: Format) => {
    setBusy(true);
    const saved: string[] = [];
    try {
      for (const each of wanted) {
        setStatus(screen.making(languageNames[each]));
        const bytes = await board.write(each, format);
        const title = `${speak(each).words.board.title} ${name} ${made?.last ?? ""} ${each}`;
        const file = fileName(title, ending(format));
        saveFile(file, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: types[ending(format)] ?? "" }));
        saved.push(file);
      }
      setStatus(screen.made(saved));
    } catch (error) {
      setStatus(`${screen.failed}: ${String(error)}`);
    } finally {
      setBusy(false);
    }
  };

  const groups = [
    { id: "this", label: screen.thisLanguage, wanted: [language] },
    { id: "all", label: screen.allLanguages, wanted: languages },
  ] as const;
  return (
    <>
      <MenuTrigger>
        <Action icon="save" label={screen.export} isDisabled={busy || !made} />
        <Popover className="popover" offset={4} placement="bottom end">
          <Menu
            className="list"
            aria-label={screen.export}
            onAction={(key) => {
              const [group, format] = String(key).split(" ");
              const wanted = groups.find(({ id }) => id === group)?.wanted ?? [language];
              void save(wanted, formats.find((each) => each === format) ?? "pptx");
            }}
          >
            {groups.map(({ id, label }) => (
              <MenuSection key={id}>
                <Header className="list-head">{label}</Header>
                {formats.map((format) => (
                  <MenuItem className="list-item" key={format} id={`${id} ${format}`}>
                    {screen.formats[format]}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <p className="board-status" role="status">
        {status}
      </p>
    </>
  );
}

const types: Readonly<Record<string, string>> = {
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  html: "text/html",
  zip: "application/zip",
};

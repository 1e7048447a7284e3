import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Answer } from "../../data/index.ts";
import type { Indicator } from "../../data/kernel/indicator.ts";
import type { Setting } from "../charts/picture.ts";
import type { Caption } from "../charts/save.ts";
import { useSpeech } from "../state/stores.ts";
import { toCsv } from "../words/csv.ts";
import { IconAction } from "./Action.tsx";
import { fileName, saveFile } from "./saving.ts";

type Props = Pick<Setting, "focus" | "part" | "shade" | "marks" | "today"> & {
  readonly indicator: Indicator;
  readonly answer: Answer;
  readonly unit: string;
  readonly source: string;
  /** What draws the picture, where that is no chart; null if there is nothing to draw yet. */
  readonly picture?: (kind: "png" | "svg", caption: Caption) => Promise<Blob | null>;
};

/** A card's content as a file: the picture for a document, the table for a spreadsheet. */
export function SaveMenu({ indicator, answer, unit, source, picture, ...looks }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  const { figure, columns: returned } = indicator;
  const title = speech.of(indicator.title);
  const place = answer.parameters["municipality"];

  const caption: Caption = {
    title: answer.demonstration ? `${title} (${words.demonstration.badge})` : title,
    unit: [place, unit].filter(Boolean).join(" · "),
    source,
  };
  const save = async (kind: "png" | "svg" | "csv") => {
    if (kind === "csv") {
      const text = toCsv(speech, returned, answer.columns);
      saveFile(fileName(title, kind), new Blob([text], { type: "text/csv;charset=utf-8" }));
    } else if (picture) {
      const drawn = await picture(kind, caption);
      if (drawn) saveFile(fileName(title, kind), drawn);
    } else if (figure.mark !== "table") {
      const { toPng, toSvg } = await import("../charts/save.ts");
      const sheet = {
        figure,
        columns: answer.columns,
        returned,
        speech,
        ...looks,
        caption,
      };
      saveFile(fileName(title, kind), kind === "png" ? await toPng(sheet) : toSvg(sheet));
    }
  };

  const kinds = figure.mark === "table" && !picture ? (["csv"] as const) : (["png", "svg", "csv"] as const);
  return (
    <MenuTrigger>
      <IconAction icon="save" label={words.card.saveOf(title)} hint={words.card.save} />
      <Popover className="popover" offset={4} placement="bottom end">
        <Menu
          className="list"
          aria-label={words.card.save}
          onAction={(key) => void save(key as "png" | "svg" | "csv")}
        >
          {kinds.map((kind) => (
            <MenuItem className="list-item" key={kind} id={kind}>
              {words.card[kind]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

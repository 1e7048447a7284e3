import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Icon } from "../../parts/Icon.tsx";
import { fileName, saveFile } from "../../parts/saving.ts";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import { toCsv } from "../../words/csv.ts";
import { listingPage } from "../../words/listing.ts";

/** The premises available, as a page or a table that anybody may have. */
export function Listing() {
  const speech = useSpeech();
  const { listing } = speech.words.centre;
  const { columns: returned } = useIndicator("premises_listing");
  const { answer } = useAnswer("premises_listing", {});
  if (!answer) return null;
  const save = (kind: "html" | "csv") => {
    const text =
      kind === "csv"
        ? toCsv(speech, returned, answer.columns)
        : listingPage(speech, returned, answer, new Date().toISOString());
    saveFile(fileName(listing.title, kind), new Blob([text], { type: `text/${kind};charset=utf-8` }));
  };
  return (
    <MenuTrigger>
      <Button className="action action-plain">
        <Icon name="save" />
        {listing.save}
      </Button>
      <Popover className="popover" offset={4} placement="bottom end">
        <Menu className="list" aria-label={listing.save} onAction={(key) => save(key as "html" | "csv")}>
          {(["html", "csv"] as const).map((kind) => (
            <MenuItem className="list-item" key={kind} id={kind}>
              {listing[kind]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

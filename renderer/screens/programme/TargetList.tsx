import { Button, Input, Label, SearchField } from "react-aria-components";
import type { Row } from "../../../data/kernel/columns.ts";
import { Action } from "../../parts/Action.tsx";
import { Card } from "../../parts/Card.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Pager, usePages } from "../../parts/Pager.tsx";
import { SaveMenu } from "../../parts/SaveMenu.tsx";
import { sourceLine } from "../../parts/source.ts";
import { Nothing } from "../../parts/States.tsx";
import { useSpeech } from "../../state/stores.ts";
import type { Speech } from "../../words/index.ts";
import { num } from "../read.ts";
import type { Register } from "./data.ts";
import { amount, goalText, periodText, text, unitText, wordsOf } from "./tell.ts";

/** What is looked for in the list; an empty text is everything. */
export type Wanted = {
  readonly search: string;
  readonly area: string;
  readonly group: string;
  readonly type: string;
};

export const everything: Wanted = { search: "", area: "", group: "", type: "" };

type Props = {
  readonly register: Register;
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
  readonly onOpen: (target: string) => void;
};

/** Every target, found by words, area and status; each leads to its line and its rows. */
export function TargetList({ register, wanted, onWant, onOpen }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  const said = words.programme.list;
  const { shown, indicator, rows, filters } = register;
  const found = rows.filter((row) => fits(speech, register, row, wanted));
  const pages = usePages(found.length, 25);
  const { answer, pending } = shown;
  const isNarrowed = Object.values(wanted).some((each) => each !== "");
  return (
    <Card
      title={said.title}
      unit={said.unit}
      area="list"
      {...{ indicator, answer, filters, pending }}
      tools={
        answer && <SaveMenu {...{ indicator, answer }} unit={said.unit} source={sourceLine(speech, answer)} />
      }
    >
      <div className="programme-filters" id="targets">
        <SearchField
          className="field programme-search"
          value={wanted.search}
          onChange={(search) => onWant({ ...wanted, search })}
        >
          <Label className="choice-label">{said.search}</Label>
          <div className="search">
            <Icon name="search" size={15} />
            <Input placeholder={said.searchHint} />
          </div>
        </SearchField>
        <Choice
          label={said.area}
          options={optionsOf(speech, register, "area")}
          chosen={wanted.area || "*"}
          onChoose={(area) => onWant({ ...wanted, area: area === "*" ? "" : area })}
        />
        <Choice
          label={said.status}
          options={optionsOf(speech, register, "group")}
          chosen={wanted.group || "*"}
          onChoose={(group) => onWant({ ...wanted, group: group === "*" ? "" : group })}
        />
        <Choice
          label={said.type}
          options={optionsOf(speech, register, "type")}
          chosen={wanted.type || "*"}
          onChoose={(type) => onWant({ ...wanted, type: type === "*" ? "" : type })}
        />
        {isNarrowed && <Action label={said.clear} onPress={() => onWant(everything)} />}
      </div>
      <div className="drawer-rows">
        <p className="card-sentence" role="status">
          {said.sentence(found.length, rows.length)}
        </p>
        <Pager pages={pages} what={said.title} />
      </div>
      {found.length === 0 ? (
        <Nothing text={said.nothing} />
      ) : (
        <Table {...{ register, onOpen }} rows={found.slice(pages.first, pages.end)} />
      )}
    </Card>
  );
}

type TableProps = Pick<Props, "register" | "onOpen"> & { readonly rows: readonly Row[] };

function Table({ register, rows, onOpen }: TableProps) {
  const speech = useSpeech();
  const { words } = speech;
  const { columns, title } = words.programme.list;
  const { indicator } = register;
  const label = wordsOf(speech, indicator);
  return (
    <div
      className="table-scroll programme-table"
      role="region"
      aria-label={`${title}, ${words.table.scroll}`}
      tabIndex={0}
    >
      <table className="table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {[columns.target, columns.goal, columns.when, columns.actual, columns.status].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={text(row, "target")}>
              <th scope="row">
                <Button className="programme-name" onPress={() => onOpen(text(row, "target"))}>
                  <b>{text(row, "activity")}</b>
                  <span>{label(row, "indicator")}</span>
                </Button>
              </th>
              <td>
                <b>{goalText(speech, indicator, row)}</b> <small>{unitText(speech, indicator, row)}</small>
              </td>
              <td>{periodText(speech, indicator, row)}</td>
              <td className="programme-actual">{actualText(speech, row)}</td>
              <td>
                <span className={`pill standing-pill standing-pill-${text(row, "group")}`}>
                  {label(row, "status")}
                </span>
                <small>{label(row, "reason")}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The actual in the target's own unit; growth with its sign. */
export function actualText(speech: Speech, row: Row): string {
  const actual = num(row, "actual");
  if (actual !== null && text(row, "type") === "relative" && text(row, "unit").startsWith("%"))
    return `${speech.format.signed(actual, 1)} %`;
  return amount(speech, actual);
}

function optionsOf(speech: Speech, { rows, indicator }: Register, name: string) {
  const label = wordsOf(speech, indicator);
  const found = new Map(rows.map((row): [string, string] => [text(row, name), label(row, name)]));
  const order = indicator.columns.find((column) => column.name === name)?.codes?.map(({ id }) => id) ?? [];
  const inOrder = [...found].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return [
    { id: "*", label: speech.words.programme.list.every },
    ...inOrder.map(([id, word]) => ({ id, label: word })).filter(({ id }) => id !== ""),
  ];
}

function fits(
  speech: Speech,
  { indicator }: Register,
  row: Row,
  { search, area, group, type }: Wanted,
): boolean {
  if (area !== "" && text(row, "area") !== area) return false;
  if (group !== "" && text(row, "group") !== group) return false;
  if (type !== "" && text(row, "type") !== type) return false;
  if (search.trim() === "") return true;
  const label = wordsOf(speech, indicator);
  const all = [
    "target",
    "line",
    "section",
    "activity",
    "indicator",
    "unit",
    "quote",
    "conflict",
    "status",
    "reason",
  ];
  const words = plain(all.map((name) => `${text(row, name)} ${label(row, name)}`).join(" "));
  return plain(search)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/** Letters without accents: `presernov` finds Prešernov. */
function plain(words: string): string {
  return words.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}

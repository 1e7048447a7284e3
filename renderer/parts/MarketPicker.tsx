import { useState } from "react";
import {
  Autocomplete,
  Button,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  Select,
  SelectValue,
  Label,
  useFilter,
} from "react-aria-components";
import type { Filters, Option } from "../state/filters.ts";
import { useAnswer, useIndicator, useSpeech, useStores } from "../state/stores.ts";
import { Icon } from "./Icon.tsx";

const groups = ["total", "domestic", "foreign"] as const;

/** One market of many: written to be found, sorted as the language sorts. */
export function MarketPicker({ filters }: { readonly filters: Filters }) {
  const { session } = useStores();
  const { words } = useSpeech();
  const { contains } = useFilter({ sensitivity: "base" });
  const option = useOption();
  const [opened, setOpened] = useState(false);
  return (
    <Select
      className="choice"
      selectedKey={filters.market ?? "total"}
      onSelectionChange={(key) => session.setState({ market: key === "total" ? null : String(key) })}
      onOpenChange={(isOpen) => setOpened(opened || isOpen)}
    >
      <Label className="choice-label">{words.filters.market}</Label>
      <Button className="choice-button">
        <SelectValue className="choice-text">{filters.marketLabel}</SelectValue>
        <Icon name="open" size={14} />
      </Button>
      <Popover className="popover" offset={6}>
        <Autocomplete filter={contains}>
          <SearchField className="search" aria-label={words.filters.search} autoFocus>
            <Icon name="search" size={15} />
            <Input placeholder={words.filters.search} />
          </SearchField>
          <ListBox
            className="list"
            renderEmptyState={() => <p className="list-head">{words.filters.nothingFound}</p>}
          >
            <Section title={words.filters.groups} options={groups.map(option)} />
            {/* Asked for only when the list opens: the first chart does not wait for it. */}
            {opened && <Countries municipality={filters.municipality} />}
          </ListBox>
        </Autocomplete>
      </Popover>
    </Select>
  );
}

function Countries({ municipality }: { readonly municipality: string }) {
  const { words, format } = useSpeech();
  const { answer } = useAnswer("stays_by_market", { municipality });
  const option = useOption();
  const options = [...new Set(answer?.columns["market"])]
    .map((id) => option(String(id)))
    .filter(({ id }) => !groups.some((group) => group === id))
    .toSorted((a, b) => format.compare(a.label, b.label));
  return <Section title={words.filters.countries} options={options} />;
}

function Section({ title, options }: { readonly title: string; readonly options: readonly Option[] }) {
  return (
    <ListBoxSection>
      <Header className="list-head">{title}</Header>
      {options.map(({ id, label }) => (
        <ListBoxItem className="list-item" key={id} id={id} textValue={label}>
          {label}
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}

function useOption(): (id: string) => Option {
  const speech = useSpeech();
  const codes = useIndicator("stays_by_market").columns.find(({ name }) => name === "market")?.codes;
  return (id) => ({ id, label: speech.format.capital(speech.label(codes, id)) });
}

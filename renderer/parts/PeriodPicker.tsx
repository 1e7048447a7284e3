import { useState } from "react";
import { Button, DialogTrigger, Popover } from "react-aria-components";
import { addMonths, month, monthOfYear, yearOf, type Month, type Period } from "../../data/kernel/period.ts";
import type { Filters } from "../state/filters.ts";
import { useSpeech, useStores } from "../state/stores.ts";
import type { Speech } from "../words/index.ts";
import { Choice } from "./Choice.tsx";
import { Icon } from "./Icon.tsx";
import "./PeriodPicker.css";

/** From a month to a month, with the usual spans one press away. */
export function PeriodPicker({ filters }: { readonly filters: Filters }) {
  const { session } = useStores();
  const speech = useSpeech();
  const { words } = speech;
  const { bounds, period } = filters;
  const [isOpen, setOpen] = useState(false);
  const choose = (chosen: Period | null) =>
    session.setState({ first: chosen?.first ?? null, last: chosen?.last ?? null });

  return (
    <div className="choice">
      <span className="choice-label" id="period-label">
        {words.filters.period}
      </span>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button className="choice-button" id="period" aria-labelledby="period-label period">
          {words.filters.span(period.first, period.last)}
          <Icon name="open" size={14} />
        </Button>
        <Popover className="popover period" offset={6} aria-label={words.filters.period}>
          <p className="list-head">{words.filters.presets}</p>
          {presets(speech, bounds).map(({ label, span }) => (
            <Button
              key={label}
              className="list-item"
              onPress={() => {
                choose(span);
                setOpen(false);
              }}
            >
              {label}
            </Button>
          ))}
          <div className="period-ends">
            <MonthChoice
              label={words.filters.from}
              bounds={bounds}
              chosen={period.first}
              onChoose={(first) => choose({ first, last: first > period.last ? first : period.last })}
            />
            <MonthChoice
              label={words.filters.to}
              bounds={bounds}
              chosen={period.last}
              onChoose={(last) => choose({ first: last < period.first ? last : period.first, last })}
            />
          </div>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

type MonthProps = {
  readonly label: string;
  readonly bounds: Period;
  readonly chosen: Month;
  readonly onChoose: (month: Month) => void;
};

function MonthChoice({ label, bounds, chosen, onChoose }: MonthProps) {
  const { words, format } = useSpeech();
  const year = yearOf(chosen);
  const clamp = (wanted: Month) =>
    wanted < bounds.first ? bounds.first : wanted > bounds.last ? bounds.last : wanted;
  const years = range(yearOf(bounds.first), yearOf(bounds.last)).map((each) => ({
    id: String(each),
    label: String(each),
  }));
  const months = range(1, 12)
    .filter((number) => clamp(month(year, number)) === month(year, number))
    .map((number) => ({ id: String(number), label: format.monthName(number) }));
  return (
    <>
      <Choice
        label={`${label}, ${words.filters.month}`}
        options={months}
        chosen={String(monthOfYear(chosen))}
        onChoose={(number) => onChoose(month(year, Number(number)))}
      />
      <Choice
        label={`${label}, ${words.filters.year}`}
        options={years}
        chosen={String(year)}
        onChoose={(to) => onChoose(clamp(month(Number(to), monthOfYear(chosen))))}
      />
    </>
  );
}

function presets({ words }: Speech, { first, last }: Period) {
  const from = (start: Month, label: string) =>
    start > first ? [{ label, span: { first: start, last } }] : [];
  return [
    { label: words.filters.all, span: null },
    ...from(addMonths(last, -11), words.filters.lastYear),
    ...from(addMonths(last, -35), words.filters.lastThree),
    ...(last >= "2022-12" ? from(month(2022, 1), words.filters.ordinary) : []),
  ];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

import { Checkbox, CheckboxGroup, Dialog, Heading, Label, Modal, ModalOverlay } from "react-aria-components";
import { Action, IconAction } from "../../parts/Action.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { monthClasses, usualClasses, usuallyExcluded } from "../../state/season.ts";
import { useSeason, useSpeech, useStores } from "../../state/stores.ts";

type Props = { readonly years: readonly number[]; readonly isOpen: boolean; readonly onClose: () => void };

/** To which part of the year each month belongs, and which years are no base for comparison. */
export function YearDialog({ years, isOpen, onClose }: Props) {
  const { season } = useStores();
  const { classes, excluded } = useSeason();
  const { words, format } = useSpeech();
  const { controls, parts } = words.season;
  const asked = [...new Set([...usuallyExcluded, ...years])].toSorted((a, b) => a - b);
  return (
    <ModalOverlay className="veil" isDismissable isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog">
        <Dialog className="dialog-body">
          <header>
            <Heading slot="title">{controls.settingsTitle}</Heading>
            <IconAction icon="close" label={words.close} hint={words.close} onPress={onClose} />
          </header>
          <p>{controls.settingsBody}</p>
          <ul className="year-months" aria-label={controls.classes}>
            {classes.map((chosen, at) => {
              const name = format.capital(format.monthName(at + 1));
              return (
                <li key={name}>
                  <span>{name}</span>
                  <Segments
                    label={name}
                    segments={monthClasses.map((id) => ({
                      id,
                      label: parts.names[id],
                      short: parts.short[id],
                    }))}
                    chosen={chosen}
                    onChoose={(id) => season.setState({ classes: classes.with(at, id) })}
                  />
                </li>
              );
            })}
          </ul>
          <CheckboxGroup
            className="year-excluded"
            value={excluded.map(String)}
            onChange={(chosen) => season.setState({ excluded: chosen.map(Number).toSorted((a, b) => a - b) })}
          >
            <Label>{controls.excluded}</Label>
            <div>
              {asked.map((year) => (
                <Checkbox key={year} value={String(year)} className="check">
                  <span className="check-box" aria-hidden>
                    <Icon name="check" size={12} />
                  </span>
                  {year}
                </Checkbox>
              ))}
            </div>
            <p>{controls.excludedBody}</p>
          </CheckboxGroup>
          <footer>
            <Action
              kind="quiet"
              label={controls.reset}
              onPress={() => season.setState({ classes: usualClasses, excluded: usuallyExcluded })}
            />
            <Action kind="strong" label={controls.done} onPress={onClose} />
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

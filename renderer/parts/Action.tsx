import { Button, Tooltip, TooltipTrigger, type ButtonProps } from "react-aria-components";
import "./Action.css";
import { Icon, type IconName } from "./Icon.tsx";

type Props = Omit<ButtonProps, "children" | "className"> & {
  readonly label: string;
  readonly icon?: IconName;
  readonly kind?: "plain" | "strong" | "quiet";
};

/** A button with its words on it. */
export function Action({ label, icon, kind = "plain", ...props }: Props) {
  return (
    <Button {...props} className={`action action-${kind}`}>
      {icon && <Icon name={icon} />}
      {label}
    </Button>
  );
}

/** A button of which only the drawing is seen; its words are a tooltip and its name. */
export function IconAction({
  label,
  hint,
  icon,
  ...props
}: Props & { readonly icon: IconName; readonly hint: string }) {
  return (
    <TooltipTrigger delay={500}>
      <Button {...props} className="action action-icon" aria-label={label}>
        <Icon name={icon} />
      </Button>
      <Tooltip className="hint" offset={6}>
        {hint}
      </Tooltip>
    </TooltipTrigger>
  );
}

import { useState } from "react";
import { useSpeech, useStores } from "../../state/stores.ts";
import { Action } from "../Action.tsx";
import { Icon } from "../Icon.tsx";
import "./Shell.css";

/** That the workspace is on a network share, once: what that means for keeping it. */
export function ShareNotice() {
  const { share } = useStores();
  const { words } = useSpeech();
  const [isTold, setIsTold] = useState(share === undefined);
  if (isTold) return null;
  const dismiss = () => {
    setIsTold(true);
    share?.tell();
  };
  return (
    <p className="notice" role="status">
      <Icon name="warning" />
      {words.shell.share}
      <Action kind="quiet" label={words.close} onPress={dismiss} />
    </p>
  );
}

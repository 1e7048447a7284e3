import { useStore } from "zustand";
import { useSpeech, useStores } from "../../state/stores.ts";
import { Action } from "../Action.tsx";
import { Icon } from "../Icon.tsx";
import "./Shell.css";

/** That the engine ended, and what became of it: never silently. */
export function EngineNotice() {
  const { health } = useStores();
  const { state } = useStore(health);
  const { words } = useSpeech();
  return (
    <div role="status">
      {state !== "well" && (
        <p className="notice">
          <Icon name="warning" />
          {words.shell.engine[state]}
          {state === "restarted" && <Action kind="quiet" label={words.close} onPress={health.dismiss} />}
          {state === "gone" && (
            <Action kind="quiet" label={words.states.retry} onPress={() => location.reload()} />
          )}
        </p>
      )}
    </div>
  );
}

import { languages } from "../../data/kernel/words.ts";
import { screens, themes } from "../state/session.ts";
import { useSession, useSpeech, useStores } from "../state/stores.ts";
import { languageNames } from "../words/index.ts";
import { Action } from "./Action.tsx";
import { Icon } from "./Icon.tsx";
import { Arcade, Logo } from "./Logo.tsx";
import { Segments } from "./Segments.tsx";
import "./Sidebar.css";

export function Sidebar() {
  const { words } = useSpeech();
  const { screen } = useSession();
  const { about, shell } = useStores();
  return (
    <header className="sidebar">
      <div className="sidebar-name">
        <Logo />
        <p>{words.place}</p>
      </div>
      <nav aria-label={words.screensLabel}>
        <ul>
          {screens.map((each) => (
            <li key={each}>
              <a href={`#/${each}`} aria-current={each === screen ? "page" : undefined}>
                <Icon name={each} size={18} />
                {words.screens[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="sidebar-foot">
        {about?.host === "browser" && <p>{words.browserHost}</p>}
        <LanguageSwitch />
        <ThemeSwitch />
        <Action
          kind="quiet"
          label={words.shell.about.open}
          onPress={() => shell.setState({ isAboutOpen: true })}
        />
      </div>
      <Arcade />
    </header>
  );
}

function LanguageSwitch() {
  const { session } = useStores();
  const { language } = useSession();
  return (
    <Segments
      label={useSpeech().words.language}
      segments={languages.map((id) => ({ id, label: languageNames[id], short: id.toUpperCase() }))}
      chosen={language}
      onChoose={(chosen) => session.setState({ language: chosen })}
    />
  );
}

function ThemeSwitch() {
  const { session } = useStores();
  const { theme } = useSession();
  const { words } = useSpeech();
  return (
    <Segments
      label={words.theme}
      segments={themes.map((id) => ({ id, label: words.themes[id], icon: id }))}
      chosen={theme}
      onChoose={(chosen) => session.setState({ theme: chosen })}
    />
  );
}

import { useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { DropZone } from "./parts/DropZone.tsx";
import { Icon } from "./parts/Icon.tsx";
import { ImportSummary } from "./parts/ImportSummary.tsx";
import { Offer, OfferStatus } from "./parts/Offer.tsx";
import { Progress } from "./parts/Progress.tsx";
import { EngineNotice } from "./parts/shell/EngineNotice.tsx";
import { ShareNotice } from "./parts/shell/ShareNotice.tsx";
import { Shell } from "./parts/shell/Shell.tsx";
import { Sidebar } from "./parts/Sidebar.tsx";
import { VersionToast } from "./parts/VersionToast.tsx";
import { Centre } from "./screens/centre/Centre.tsx";
import { Campaigns } from "./screens/campaigns/Campaigns.tsx";
import { Board } from "./screens/board/Board.tsx";
import { Data } from "./screens/Data.tsx";
import { Events } from "./screens/events/Events.tsx";
import { MappingWindow } from "./screens/mapping/MappingWindow.tsx";
import { Measures } from "./screens/measures/Measures.tsx";
import { Overview } from "./screens/Overview.tsx";
import { Programme } from "./screens/programme/Programme.tsx";
import { Season } from "./screens/season/Season.tsx";
import { Stays } from "./screens/Stays.tsx";
import { screenOf, type Screen } from "./state/session.ts";
import { StoresContext, useSession, useSpeech, useStores, type Stores } from "./state/stores.ts";
import { useUndoKeys } from "./state/undo-keys.ts";

const screens: Readonly<Record<Screen, () => React.ReactNode>> = {
  overview: Overview,
  season: Season,
  stays: Stays,
  measures: Measures,
  programme: Programme,
  centre: Centre,
  events: Events,
  campaigns: Campaigns,
  board: Board,
  data: Data,
};

export function App({ stores }: { readonly stores: Stores }) {
  return (
    <StoresContext value={stores}>
      <Frame />
    </StoresContext>
  );
}

function Frame() {
  const { session, opening } = useStores();
  const [recovered, setRecovered] = useState<string | null>(null);
  const { screen } = useSession();
  const { words, format } = useSpeech();
  const Content = screens[screen];
  useUndoKeys();

  useEffect(() => {
    const follow = () => session.setState({ screen: screenOf(location.hash) });
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [session]);

  useEffect(() => {
    opening.then(
      (opened) => setRecovered(opened.recovered),
      () => undefined, // told by start() in place of the screens
    );
  }, [opening]);

  useEffect(() => {
    document.title = `${words.screens[screen]} – Loggia`;
  }, [words, screen]);

  return (
    <I18nProvider locale={format.locale}>
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("content")?.focus();
        }}
      >
        {words.skipToContent}
      </a>
      <div className="app">
        <Sidebar />
        <main className="content" id="content" tabIndex={-1} key={screen}>
          {recovered !== null && (
            <p className="notice" role="status">
              <Icon name="warning" />
              {words.states.recovered(recovered)}
            </p>
          )}
          <EngineNotice />
          <ShareNotice />
          <Offer />
          <Content />
        </main>
      </div>
      <OfferStatus />
      <DropZone />
      <Progress />
      <VersionToast />
      <ImportSummary />
      <MappingWindow />
      <Shell />
    </I18nProvider>
  );
}

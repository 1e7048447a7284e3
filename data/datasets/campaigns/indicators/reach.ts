import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { reachOfCampaigns } from "./reach.compute.ts";

export const reach: RoomIndicator = {
  id: "campaigns_reach",
  title: { sl: "Doseg kampanj", it: "Copertura delle campagne", en: "Reach of the campaigns" },
  unit: {
    sl: "prikazi, računi, denar",
    it: "impression, account, denaro",
    en: "impressions, accounts, money",
  },
  definition: {
    sl: "Po kanalu, kampanji in oknu leta (april–maj, september–oktober). Prikazi in strošek se seštevajo, CTR, CPM in CPC so vsota : vsota. Doseg so različni ljudje in se ne sešteva: skupen je znan samo, če ga izvoz navaja za točno to izbiro, sicer leži med največjo vrstico in vsoto vrstic, ne nad prebivalci trga. Vrstica, ki je del druge, se ne šteje; kjer se izvozi prekrivajo, vsote ni.",
    it: "Per canale, campagna e finestra dell’anno (aprile-maggio, settembre-ottobre). Impression e spesa si sommano, CTR, CPM e CPC sono somma su somma. La copertura conta persone diverse e non si somma: il totale è noto solo se l’esportazione lo riporta per quella precisa selezione, altrimenti sta fra la riga più grande e la somma delle righe, mai sopra gli abitanti del mercato. Una riga compresa in un’altra non si conta; dove le esportazioni si sovrappongono non c’è somma.",
    en: "By channel, campaign and window of the year (April–May, September–October). Impressions and spend are added; CTR, CPM and CPC are sum over sum. Reach counts different people and is never added: a total is known only where the export has it for exactly that selection, else it lies between the largest row and the sum of rows, never above the market’s inhabitants. A row that is part of another is not counted; where exports overlap there is no sum.",
  },
  source: columns.source,
  compute: reachOfCampaigns,
  parameters: [...columns.narrowing, ...columns.windowMonths, columns.population],
  columns: [columns.channel, columns.campaign, columns.window, ...columns.measured],
  figure: { mark: "table" },
  better: "neither",
  rows: columns.behind,
};

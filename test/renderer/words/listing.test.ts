import { expect, it } from "vitest";
import { findIndicator } from "../../../data/index.ts";
import { speak } from "../../../renderer/words/index.ts";
import { listingPage } from "../../../renderer/words/listing.ts";
import { toCsv } from "../../../renderer/words/csv.ts";
import { fileOf, openEmpty } from "../../support/open.ts";

const secrets = { rent: "987654", note: "Ana Novak 041 123 456", hours: "pon–pet 7.13" };
const file = fileOf(
  "val popisa;oznaka prostora;ulica;hišna številka;stanje;mesečna najemnina;opomba;odpiralni čas;dejavnost\n" +
    `2026;KP-1;Titov trg;1;prazno;${secrets.rent};${secrets.note};${secrets.hours};<b>kavarna & bar</b>\n` +
    "2026;KP-2;Titov trg;2;zasedeno;500;;;knjigarna\n",
);

it.each(["sl", "it", "en"] as const)(
  "tells seekers what is public and nothing else (%s)",
  async (language) => {
    const loggia = await openEmpty();
    await loggia.load(file);
    const answer = await loggia.ask("premises_listing");
    await loggia.close();
    const returned = findIndicator("premises_listing")?.columns ?? [];
    const speech = speak(language);
    const page = listingPage(speech, returned, answer, "2026-11-21T10:00:00Z");
    const table = toCsv(speech, returned, answer.columns);
    for (const text of [page, table]) {
      expect(text).toContain("Titov trg");
      expect(text).not.toContain("knjigarna");
      for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
    }
    expect(page).toContain("&lt;b&gt;kavarna &amp; bar&lt;/b&gt;");
    expect(page).not.toMatch(/https?:|src=|@import|url\(/);
  },
);

import { code } from "../../kernel/code.ts";
import type { Code } from "../../kernel/contract.ts";

const kind = (en: string, sl: string, it: string, ...platforms: readonly string[]): Code =>
  code(en, sl, it, en, platforms);

/**
 * The kinds of results that platforms write in their exports, mostly as code words, and what people read
 * instead. A kind that is not here stays as it stands in the file.
 */
export const resultKinds: readonly Code[] = [
  kind("link clicks", "kliki na povezavo", "clic sul link", "actions:link_click", "link-klicks"),
  kind(
    "landing page views",
    "ogledi ciljne strani",
    "visualizzazioni della pagina di destinazione",
    ...["actions:landing_page_view", "actions:omni_landing_page_view"],
  ),
  kind("post engagements", "odzivi na objavo", "interazioni con il post", "actions:post_engagement"),
  kind("page engagements", "odzivi na stran", "interazioni con la pagina", "actions:page_engagement"),
  kind("page likes", "všečki strani", "«mi piace» sulla pagina", "actions:like"),
  kind("video views", "ogledi videa", "visualizzazioni del video", "actions:video_view"),
  kind(
    "ThruPlays",
    "ogledi videa do konca (ThruPlay)",
    "video visti fino in fondo (ThruPlay)",
    ...["video_thruplay_watched_actions", "actions:video_thruplay_watched_actions"],
  ),
  kind("event responses", "odzivi na dogodek", "risposte all’evento", "actions:rsvp"),
  kind(
    "leads",
    "pridobljeni stiki",
    "contatti acquisiti",
    ...["actions:lead", "actions:onsite_conversion.lead_grouped", "actions:offsite_conversion.fb_pixel_lead"],
  ),
  kind(
    "purchases",
    "nakupi",
    "acquisti",
    ...["actions:omni_purchase", "actions:purchase", "actions:offsite_conversion.fb_pixel_purchase"],
  ),
  kind(
    "registrations",
    "registracije",
    "registrazioni",
    ...["actions:complete_registration", "actions:omni_complete_registration"],
    "actions:offsite_conversion.fb_pixel_complete_registration",
  ),
  kind(
    "conversations started",
    "začeti pogovori",
    "conversazioni avviate",
    "actions:onsite_conversion.messaging_conversation_started_7d",
  ),
  kind("reach", "doseg", "copertura"),
  kind("impressions", "prikazi", "impression"),
  kind("ad recall", "priklic oglasa", "ricordo dell’inserzione", "estimated_ad_recallers"),
  kind("conversions", "konverzije", "conversioni"),
  kind("all conversions", "vse konverzije", "tutte le conversioni", "total_conversion"),
  kind("key events", "ključni dogodki", "eventi chiave"),
  // Of the rows that Loggia invents to show what it does.
  kind("page views", "ogledi strani", "visualizzazioni di pagina"),
  kind("enquiries", "povpraševanja", "richieste di informazioni"),
  kind("prize draw entries", "prijave na nagradno igro", "iscrizioni al concorso a premi"),
];

const stored = new Map(
  resultKinds.flatMap(({ id, label, spellings }) =>
    [id, label.sl, label.it, ...spellings].map((text) => [text.toLowerCase(), id] as const),
  ),
);

/** A kind in any spelling as it is stored; one that nobody knows is the file's own. */
export function storedKind(text: string): string {
  return stored.get(text.trim().toLowerCase()) ?? text;
}

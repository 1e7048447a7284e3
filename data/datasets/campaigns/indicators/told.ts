import { toRows, type Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";

/** What was advertised, from the whole account down to one audience; null is "all of it". */
const about = [
  ...["campaign", "ad_group", "ad", "platform_id", "platform", "placement"],
  ...["age", "gender", "audience", "market"],
] as const;

/** A row of the room as computations need it. */
export type Told = {
  readonly channel: string;
  readonly campaign: string | null;
  readonly market: string | null;
  /** What tells the row apart, coarse to fine. */
  readonly about: readonly (string | null)[];
  /** What the figures cover: first and last day, `YYYY-MM-DD`; null if the file does not say. */
  readonly from: string | null;
  readonly to: string | null;
  /** The same, cut to the days the ad ran. */
  readonly first: string | null;
  readonly last: string | null;
  readonly impressions: number | null;
  readonly reach: number | null;
  readonly users: number | null;
  readonly contacts: number | null;
  readonly clicks: number | null;
  readonly clickKind: string | null;
  readonly spend: number | null;
  readonly currency: string | null;
  readonly sessions: number | null;
  readonly results: number | null;
  readonly resultKind: string | null;
  readonly providers: number | null;
  readonly mentions: number | null;
  readonly import: number;
  readonly file: string;
  readonly line: number;
};

/**
 * The rows in force of the channel, campaign, market and year asked for. A row belongs to the year it
 * begins in, so that no row is in two.
 */
export async function askTold(ask: AskRoom, asked: Asked): Promise<Told[]> {
  const { channel, campaign, market, year } = asked;
  return toRows(await ask("campaigns_rows", {}))
    .map(toTold)
    .filter(
      (row) =>
        (channel === undefined || row.channel === channel) &&
        (campaign === undefined || row.campaign === campaign) &&
        (market === undefined || row.market === market) &&
        (year === undefined || row.first?.slice(0, 4) === year),
    );
}

/** Whether a row tells of people, clicks or money; media mentions are no such row. */
export function isMeasured({ impressions, reach, users, contacts, clicks, spend, sessions }: Told): boolean {
  return [impressions, reach, users, contacts, clicks, spend, sessions].some((each) => each !== null);
}

function toTold(row: Row): Told {
  const text = (name: string): string | null => (typeof row[name] === "string" ? row[name] : null);
  const number = (name: string): number | null => (typeof row[name] === "number" ? row[name] : null);
  const [from, to] = [text("from"), text("to")];
  return {
    channel: text("channel") ?? "other",
    campaign: text("campaign"),
    market: text("market"),
    about: about.map(text),
    from,
    to,
    ...cut(from, to, text("runs_from"), text("runs_to")),
    impressions: number("impressions"),
    reach: number("reach"),
    users: number("users"),
    contacts: number("contacts"),
    clicks: number("clicks"),
    clickKind: text("click_kind"),
    spend: number("spend"),
    currency: text("currency"),
    sessions: number("sessions"),
    results: number("results"),
    resultKind: text("result_kind"),
    providers: number("providers"),
    mentions: number("mentions"),
    import: number("import") ?? 0,
    file: text("file") ?? "",
    line: number("line") ?? 0,
  };
}

/** A report of years of an ad that ran a week is about that week; days that contradict it are not used. */
function cut(
  from: string | null,
  to: string | null,
  runsFrom: string | null,
  runsTo: string | null,
): { readonly first: string | null; readonly last: string | null } {
  const first = from === null || (runsFrom !== null && runsFrom > from) ? runsFrom : from;
  const last = to === null || (runsTo !== null && runsTo < to) ? runsTo : to;
  return first !== null && last !== null && first > last ? { first: from, last: to } : { first, last };
}

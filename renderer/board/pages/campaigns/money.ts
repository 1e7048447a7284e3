import { firstSentence } from "../../first-sentence.ts";
import type { PageKind } from "../../model.ts";
import { only } from "../../columns.ts";
import { ofCampaigns } from "./asks.ts";

/** What may be added, and its ratios: money, impressions, clicks; reach stands apart. */
export const money: PageKind = {
  id: "campaign-money",
  section: "campaigns",
  title: ({ words }) => words.campaigns.measures.title,
  start: false,
  asks: (scope) => ofCampaigns("campaigns_totals", scope, { by: "channel" }),
  says({ speech, found: [totals] }) {
    if (!totals) return null;
    return {
      ...firstSentence(speech.words.campaigns.measures.sentence),
      unit: "",
      figure: { mark: "table" },
      columns: only(totals.answer.columns, [
        ...["part", "impressions", "clicks", "ctr", "spend", "currency", "cpm", "cpc"],
      ]),
    };
  },
};

/** What one result cost, each kind by itself. */
export const results: PageKind = {
  id: "campaign-results",
  section: "campaigns",
  start: false,
  asks: (scope) => ofCampaigns("campaigns_results", scope),
  says({ speech, found: [told] }) {
    if (!told) return null;
    const { columns } = told.answer;
    return {
      headline: speech.words.campaigns.results.sentence(new Set(columns["result_kind"]).size),
      meaning: "",
      columns: only(columns, [
        ...[
          "channel",
          "campaign",
          "result_kind",
          "results",
          "spend",
          "currency",
          "cost_per_result",
          "reason",
        ],
      ]),
    };
  },
};

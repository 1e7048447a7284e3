import type { Question, Scope } from "../../model.ts";

/** The market the programme aims its campaigns at first. */
export const targetMarket = "AT";

/** About the latest year there are campaigns of. */
export function ofCampaigns(
  indicator: string,
  { campaignYear }: Scope,
  more: Readonly<Record<string, string>> = {},
): Question[] {
  return campaignYear === null ? [] : [{ indicator, parameters: { year: String(campaignYear), ...more } }];
}

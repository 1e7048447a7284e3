-- What is loaded: the months, markets and figures of each municipality.
-- Markets are those that add up: totals are not counted among them.
-- unit: number - grain: municipality - from: overnight_stays
CREATE MACRO stays_coverage() AS TABLE
SELECT
  s.municipality,
  min(s.month) AS first_month,
  max(s.month) AS last_month,
  (count(DISTINCT s.market) FILTER (s.market NOT IN ('total', 'foreign')))::INTEGER AS markets,
  count(*)::INTEGER AS figures
FROM overnight_stays s
GROUP BY s.municipality
ORDER BY s.municipality

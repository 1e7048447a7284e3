-- Arrivals and nights of one market in each month.
-- unit: number of tourists, number of nights - grain: municipality x month - from: overnight_stays
-- A flag belongs to the nights, or to the arrivals where only those have no number.
CREATE MACRO stays_monthly(asked_municipality, asked_market, asked_first, asked_last) AS TABLE
SELECT
  s.municipality,
  s.month,
  (max(s.value) FILTER (s.measure = 'arrivals'))::INTEGER AS arrivals,
  (max(s.value) FILTER (s.measure = 'nights'))::INTEGER AS nights,
  coalesce(
    max(s.flag) FILTER (s.measure = 'nights'),
    max(s.flag) FILTER (s.measure = 'arrivals' AND s.value IS NULL)) AS flag
FROM overnight_stays s
WHERE s.market = coalesce(asked_market, 'total')
  AND (asked_municipality IS NULL OR s.municipality = asked_municipality)
  AND (asked_first IS NULL OR s.month >= asked_first)
  AND (asked_last IS NULL OR s.month <= asked_last)
GROUP BY s.municipality, s.month
ORDER BY s.municipality, s.month

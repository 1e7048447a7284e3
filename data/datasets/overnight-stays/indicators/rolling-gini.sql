-- The Gini coefficient of the twelve months that end with each month.
-- unit: 0 to 11/12 - grain: municipality x month - from: stays_nights
-- A month has one only if all twelve months up to it are known.
CREATE MACRO stays_rolling_gini(asked_municipality, asked_market, asked_first, asked_last) AS TABLE
WITH windows AS (
  SELECT n.municipality, n.month,
    list(n.nights) OVER up_to AS twelve,
    count(n.nights) OVER up_to AS months_known
  FROM stays_nights(asked_municipality, coalesce(asked_market, 'total'), NULL, asked_last) n
  WINDOW up_to AS (
    PARTITION BY n.municipality ORDER BY n.month
    RANGE BETWEEN INTERVAL 11 MONTHS PRECEDING AND CURRENT ROW)
), sums AS (
  SELECT w.municipality, w.month,
    CASE WHEN w.months_known = 12 THEN list_sum(w.twelve) END::DOUBLE AS nights,
    list_sum(list_transform(list_sort(w.twelve), lambda x, i: x * i))::DOUBLE AS weighted
  FROM windows w
  WHERE w.month >= coalesce(asked_first, w.month)
)
SELECT
  s.municipality,
  s.month,
  s.nights::INTEGER AS nights,
  CASE WHEN abs(2 * s.weighted / (12 * s.nights) - 13.0 / 12) < 1e-12 THEN 0
    ELSE 2 * s.weighted / nullif(12 * s.nights, 0) - 13.0 / 12 END::DOUBLE AS gini
FROM sums s
ORDER BY s.municipality, s.month

-- Any period against any other: the nights of both, and the change where every month of both is known.
-- unit: nights; change as a ratio minus 1 - grain: municipality - from: stays_nights
-- Without a base, the same months a year before.
CREATE MACRO stays_compare(
  asked_municipality, asked_market, asked_first, asked_last, asked_base_first, asked_base_last
) AS TABLE
WITH nights AS (
  SELECT n.municipality, n.month, n.nights
  FROM stays_nights(asked_municipality, coalesce(asked_market, 'total'), NULL, NULL) n
), latest AS (
  SELECT n.municipality, max(n.month) AS month FROM nights n GROUP BY n.municipality
), spans AS (
  SELECT l.municipality,
    coalesce(asked_first, date_trunc('year', l.month)::DATE) AS first_month,
    coalesce(asked_last, l.month) AS last_month
  FROM latest l
), pairs AS (
  SELECT s.*,
    coalesce(asked_base_first, (s.first_month - INTERVAL 1 YEAR)::DATE) AS base_first_month,
    coalesce(asked_base_last, (s.last_month - INTERVAL 1 YEAR)::DATE) AS base_last_month
  FROM spans s
), sums AS (
  SELECT p.municipality, p.first_month, p.last_month, p.base_first_month, p.base_last_month,
    datediff('month', p.first_month, p.last_month) + 1 AS months,
    datediff('month', p.base_first_month, p.base_last_month) + 1 AS base_months,
    count(n.nights) FILTER (n.month BETWEEN p.first_month AND p.last_month) AS months_known,
    count(n.nights) FILTER (n.month BETWEEN p.base_first_month AND p.base_last_month) AS base_months_known,
    sum(n.nights) FILTER (n.month BETWEEN p.first_month AND p.last_month) AS nights,
    sum(n.nights) FILTER (n.month BETWEEN p.base_first_month AND p.base_last_month) AS base_nights
  FROM pairs p
  JOIN nights n ON n.municipality = p.municipality
  GROUP BY ALL
)
SELECT
  s.municipality,
  s.first_month,
  s.last_month,
  s.base_first_month,
  s.base_last_month,
  s.months::INTEGER AS months,
  s.months_known::INTEGER AS months_known,
  s.base_months_known::INTEGER AS base_months_known,
  CASE WHEN s.months_known = s.months THEN s.nights END::INTEGER AS nights,
  CASE WHEN s.base_months_known = s.base_months THEN s.base_nights END::INTEGER AS base_nights,
  CASE WHEN s.months_known = s.months AND s.base_months_known = s.base_months
    THEN s.nights / nullif(s.base_nights, 0) - 1 END::DOUBLE AS change
FROM sums s
ORDER BY s.municipality

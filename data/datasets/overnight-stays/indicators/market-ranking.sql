-- Markets by nights over some months, beside the same months of the year before.
-- unit: nights; change as a ratio minus 1; share of 1 - grain: municipality x market - from: overnight_stays
-- The months are those of the year asked for, else of the period asked for, else of the latest
-- complete year. A sum with an unknown month is unknown.
CREATE MACRO stays_market_ranking(asked_municipality, asked_year, asked_first, asked_last) AS TABLE
WITH years AS (
  SELECT y.municipality, coalesce(max(y.year) FILTER (y.months_known = 12), max(y.year)) AS year
  FROM stays_seasonality(asked_municipality, 'total', NULL, NULL, '', '') y
  GROUP BY y.municipality
), figures AS (
  SELECT s.municipality, s.month, s.market, s.value AS nights, b.value AS nights_last_year
  FROM overnight_stays s
  JOIN years y ON y.municipality = s.municipality
  LEFT JOIN overnight_stays b
    ON b.municipality = s.municipality AND b.market = s.market AND b.measure = s.measure
    AND b.source = s.source AND b.month = (s.month - INTERVAL 1 YEAR)::DATE
  WHERE s.measure = 'nights'
    AND (asked_first IS NULL OR s.month >= asked_first)
  AND (asked_last IS NULL OR s.month <= asked_last)
    AND CASE WHEN coalesce(asked_first, asked_last) IS NULL OR asked_year IS NOT NULL
      THEN year(s.month) = coalesce(asked_year, y.year) ELSE true END
), sums AS (
  SELECT f.municipality, f.market, min(f.month) AS first_month, max(f.month) AS last_month,
    CASE WHEN count(f.nights) = count(*) THEN sum(f.nights) END AS nights,
    CASE WHEN count(f.nights_last_year) = count(*) THEN sum(f.nights_last_year) END AS nights_last_year
  FROM figures f
  GROUP BY f.municipality, f.market
)
SELECT
  u.municipality,
  u.first_month,
  u.last_month,
  u.market,
  u.nights::INTEGER AS nights,
  u.nights_last_year::INTEGER AS nights_last_year,
  (u.nights / nullif(u.nights_last_year, 0) - 1)::DOUBLE AS change,
  (u.nights / nullif(t.nights, 0))::DOUBLE AS share
FROM sums u
LEFT JOIN sums t ON t.municipality = u.municipality AND t.market = 'total'
WHERE u.market NOT IN ('total', 'foreign')
ORDER BY u.municipality, u.nights DESC NULLS LAST, u.market

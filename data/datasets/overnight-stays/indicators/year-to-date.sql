-- The latest year so far against the same months of the year before, like for like.
-- unit: tourists, nights; change as a ratio minus 1 - grain: municipality - from: stays_monthly
-- Only months whose nights are known in both years are compared.
CREATE MACRO stays_year_to_date(asked_municipality, asked_market, asked_last) AS TABLE
WITH months AS (
  SELECT m.municipality, m.month, m.arrivals, m.nights
  FROM stays_monthly(asked_municipality, asked_market, NULL, asked_last) m
), latest AS (
  SELECT m.municipality, year(max(m.month) FILTER (m.nights IS NOT NULL)) AS year
  FROM months m
  GROUP BY m.municipality
), pairs AS (
  SELECT m.municipality, l.year, m.month, m.nights, b.nights AS nights_before,
    -- Arrivals too are compared only where both years have them.
    CASE WHEN b.arrivals IS NOT NULL THEN m.arrivals END AS arrivals,
    CASE WHEN m.arrivals IS NOT NULL THEN b.arrivals END AS arrivals_before
  FROM months m
  JOIN latest l ON l.municipality = m.municipality AND l.year = year(m.month)
  JOIN months b ON b.municipality = m.municipality AND b.month = (m.month - INTERVAL 1 YEAR)::DATE
  WHERE m.nights IS NOT NULL AND b.nights IS NOT NULL
)
SELECT
  p.municipality,
  p.year::INTEGER AS year,
  min(p.month) AS first_month,
  max(p.month) AS last_month,
  count(*)::INTEGER AS months_compared,
  sum(p.nights)::INTEGER AS nights,
  sum(p.nights_before)::INTEGER AS nights_last_year,
  (sum(p.nights) / nullif(sum(p.nights_before), 0) - 1)::DOUBLE AS change,
  sum(p.arrivals)::INTEGER AS arrivals,
  sum(p.arrivals_before)::INTEGER AS arrivals_last_year,
  (sum(p.arrivals) / nullif(sum(p.arrivals_before), 0) - 1)::DOUBLE AS arrivals_change
FROM pairs p
GROUP BY p.municipality, p.year
ORDER BY p.municipality

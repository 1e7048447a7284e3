-- The figures of each year: arrivals, nights, change on the year before, average stay, foreign share.
-- unit: tourists, nights, nights per arrival, share of 1 - grain: municipality x year - from: stays_monthly
-- Sums are those of the known months; a change needs twelve known months on both sides.
CREATE MACRO stays_yearly(asked_municipality, asked_market, asked_first, asked_last) AS TABLE
WITH months AS (
  SELECT m.municipality, year(m.month) AS year, m.month, m.arrivals, m.nights, f.nights AS foreign_nights
  FROM stays_monthly(asked_municipality, asked_market, asked_first, asked_last) m
  LEFT JOIN stays_monthly(asked_municipality, 'foreign', asked_first, asked_last) f
    ON f.municipality = m.municipality AND f.month = m.month
), years AS (
  SELECT o.municipality, o.year,
    count(o.nights) AS months_known,
    sum(o.arrivals) AS arrivals,
    sum(o.nights) AS nights,
    sum(o.nights) FILTER (o.arrivals IS NOT NULL) / nullif(sum(o.arrivals) FILTER (o.nights IS NOT NULL), 0)
      AS average_stay,
    sum(o.foreign_nights) FILTER (o.nights IS NOT NULL)
      / nullif(sum(o.nights) FILTER (o.foreign_nights IS NOT NULL), 0) AS foreign_share
  FROM months o
  GROUP BY o.municipality, o.year
), before AS (
  SELECT b.municipality, b.year + 1 AS year, b.nights, b.months_known
  FROM stays_seasonality(asked_municipality, coalesce(asked_market, 'total'), NULL, asked_last, '', '') b
)
SELECT
  y.municipality,
  y.year::INTEGER AS year,
  y.months_known::INTEGER AS months_known,
  y.arrivals::INTEGER AS arrivals,
  y.nights::INTEGER AS nights,
  CASE WHEN y.months_known = 12 AND b.months_known = 12 THEN b.nights END::INTEGER AS nights_last_year,
  CASE WHEN y.months_known = 12 AND b.months_known = 12 THEN y.nights / nullif(b.nights, 0) - 1 END::DOUBLE AS change,
  y.average_stay::DOUBLE AS average_stay,
  CASE WHEN coalesce(asked_market, 'total') = 'total' THEN y.foreign_share END::DOUBLE AS foreign_share
FROM years y
LEFT JOIN before b ON b.municipality = y.municipality AND b.year = y.year
ORDER BY y.municipality, y.year

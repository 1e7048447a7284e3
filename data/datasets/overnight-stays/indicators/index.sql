-- Nights of each year as an index: base year = 100.
-- unit: index - grain: municipality x year - from: stays_seasonality
CREATE MACRO stays_index(asked_municipality, asked_market, asked_base_year) AS TABLE
WITH years AS (
  SELECT s.municipality, s.year, s.nights, s.gini, s.months_known, s.reason
  FROM stays_seasonality(asked_municipality, coalesce(asked_market, 'total'), NULL, NULL, '', '') s
)
SELECT
  y.municipality,
  y.year,
  y.nights,
  CASE WHEN y.months_known = 12 AND b.months_known = 12
    THEN 100 * y.nights / nullif(b.nights, 0) END::DOUBLE AS index,
  CASE WHEN y.months_known = 12 AND b.months_known = 12 THEN 100 * y.gini / nullif(b.gini, 0) END::DOUBLE AS gini_index,
  CASE WHEN b.months_known IS NULL THEN 'no-base-year'
    WHEN b.months_known < 12 THEN 'base-year-incomplete' ELSE y.reason END AS reason
FROM years y
LEFT JOIN years b ON b.municipality = y.municipality AND b.year = asked_base_year
ORDER BY y.municipality, y.year

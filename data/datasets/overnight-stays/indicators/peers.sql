-- The change of the Gini in comparable municipalities: 50,000 nights or more in every year from the base
-- year to the year asked for, all of their months known. Rank 1 is the largest fall.
-- unit: Gini coefficient, 0 to 11/12 - grain: municipality - from: stays_seasonality
CREATE MACRO stays_peers(asked_year, asked_base_year) AS TABLE
WITH years AS (
  SELECT s.municipality, s.year, s.nights, s.gini
  FROM stays_seasonality(NULL, 'total', NULL, NULL, '', '') s
  WHERE s.municipality <> 'SLOVENIJA' AND s.gini IS NOT NULL
), latest AS (
  SELECT max(y.year) AS year FROM years y
), asked AS (
  SELECT coalesce(asked_year, l.year) AS year,
    coalesce(asked_base_year, coalesce(asked_year, l.year) - 1) AS base_year
  FROM latest l
), ends AS (
  SELECT y.municipality, a.year, a.base_year,
    max(y.nights) FILTER (y.year = a.year) AS nights,
    max(y.gini) FILTER (y.year = a.base_year) AS base_gini,
    max(y.gini) FILTER (y.year = a.year) AS gini
  FROM years y, asked a
  WHERE y.year BETWEEN a.base_year AND a.year AND y.nights >= 50000
  GROUP BY y.municipality, a.year, a.base_year
  HAVING count(*) = a.year - a.base_year + 1
)
SELECT
  e.municipality,
  e.year::INTEGER AS year,
  e.base_year::INTEGER AS base_year,
  e.nights::INTEGER AS nights,
  e.base_gini,
  e.gini,
  (e.gini - e.base_gini)::DOUBLE AS gini_change,
  rank() OVER (ORDER BY e.gini - e.base_gini)::INTEGER AS rank,
  count(*) OVER ()::INTEGER AS of
FROM ends e
ORDER BY rank, e.municipality

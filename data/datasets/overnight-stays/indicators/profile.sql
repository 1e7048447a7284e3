-- The twelve months of each year, and each month's share of its year; 1/12 everywhere = no season.
-- unit: nights; share of 1 - grain: municipality x year x month of year - from: stays_monthly
-- A year has shares only if all its twelve months are known.
CREATE MACRO stays_profile(asked_municipality, asked_market, asked_first, asked_last) AS TABLE
SELECT
  m.municipality,
  year(m.month)::INTEGER AS year,
  month(m.month)::INTEGER AS month_of_year,
  m.nights,
  CASE WHEN count(m.nights) OVER of_year = 12
    THEN (m.nights / nullif(sum(m.nights) OVER of_year, 0))::DOUBLE END AS share_of_year
FROM stays_monthly(asked_municipality, asked_market, asked_first, asked_last) m
WINDOW of_year AS (PARTITION BY m.municipality, year(m.month))
ORDER BY m.municipality, m.month

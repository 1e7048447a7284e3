-- Nights of each month beside the same month of the year before.
-- unit: nights; change as a ratio minus 1 - grain: municipality x month - from: stays_monthly
-- The year before is looked up outside the chosen period too.
CREATE MACRO stays_year_on_year(asked_municipality, asked_market, asked_first, asked_last) AS TABLE
SELECT
  m.municipality,
  m.month,
  m.nights,
  b.nights AS nights_last_year,
  (m.nights / nullif(b.nights, 0) - 1)::DOUBLE AS change,
  m.flag
FROM stays_monthly(asked_municipality, asked_market, asked_first, asked_last) m
LEFT JOIN stays_monthly(asked_municipality, asked_market, NULL, asked_last) b
  ON b.municipality = m.municipality AND b.month = (m.month - INTERVAL 1 YEAR)::DATE
ORDER BY m.municipality, m.month

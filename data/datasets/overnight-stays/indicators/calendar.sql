-- Nights of each month of each year, side by side.
-- unit: nights - grain: municipality x year x month of year - from: stays_nights
CREATE MACRO stays_calendar(asked_municipality, asked_market, asked_first, asked_last) AS TABLE
SELECT
  n.municipality,
  year(n.month)::INTEGER AS year,
  month(n.month)::INTEGER AS month_of_year,
  n.nights,
  n.flag
FROM stays_nights(asked_municipality, coalesce(asked_market, 'total'), asked_first, asked_last) n
ORDER BY n.municipality, n.month

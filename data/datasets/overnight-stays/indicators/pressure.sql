-- How much tourism a place carries: nights a day on its land and among its people.
-- density = nights / 365 / area; intensity = nights / 365 / inhabitants * 100; 365 in leap years too.
-- unit: nights a day per km2; nights a day per 100 inhabitants - grain: municipality x year - from: stays_seasonality
-- Area and inhabitants (SURS, 2024) are known for the town Loggia is made for; others name their own.
CREATE MACRO stays_pressure(asked_municipality, asked_area, asked_population) AS TABLE
WITH places(municipality, area, population) AS (
  VALUES ('Koper/Capodistria', 303.0, 54220)
), years AS (
  SELECT s.municipality, s.year, s.nights, s.months_known, s.reason,
    CASE WHEN asked_municipality IS NULL THEN p.area ELSE coalesce(asked_area, p.area) END AS area,
    CASE WHEN asked_municipality IS NULL THEN p.population
      ELSE coalesce(asked_population, p.population) END AS population
  FROM stays_seasonality(asked_municipality, 'total', NULL, NULL, '', '') s
  LEFT JOIN places p ON p.municipality = s.municipality
)
SELECT
  y.municipality,
  y.year,
  y.nights,
  y.area::DOUBLE AS area,
  y.population::INTEGER AS population,
  CASE WHEN y.months_known = 12 THEN y.nights / 365.0 / nullif(y.area, 0) END::DOUBLE AS density,
  CASE WHEN y.months_known = 12 THEN y.nights / 365.0 / nullif(y.population, 0) * 100 END::DOUBLE AS intensity,
  CASE WHEN y.reason IS NOT NULL THEN y.reason
    WHEN y.area IS NULL OR y.population IS NULL THEN 'no-area-or-inhabitants' END AS reason
FROM years y
ORDER BY y.municipality, y.year

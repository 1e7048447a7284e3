-- The published figures themselves, each with the place it stands at in its file.
-- unit: number - grain: municipality x month x market x measure - from: overnight_stays, imports
CREATE MACRO stays_rows(asked_municipality, asked_market, asked_first, asked_last, asked_measure) AS TABLE
SELECT
  s.municipality,
  s.month,
  s.market,
  s.measure,
  s.value,
  s.flag,
  s.source,
  s."import",
  i.file,
  s.line,
  s.heading
FROM overnight_stays s
JOIN imports i ON i.id = s."import"
WHERE s.market = coalesce(asked_market, s.market)
  AND s.measure = coalesce(asked_measure, s.measure)
  AND s.municipality = coalesce(asked_municipality, s.municipality)
  AND s.month BETWEEN coalesce(asked_first, s.month) AND coalesce(asked_last, s.month)
ORDER BY s.municipality, s.month, s.market, s.measure

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
WHERE (asked_market IS NULL OR s.market = asked_market)
  AND (asked_measure IS NULL OR s.measure = asked_measure)
  AND (asked_municipality IS NULL OR s.municipality = asked_municipality)
  AND (asked_first IS NULL OR s.month >= asked_first)
  AND (asked_last IS NULL OR s.month <= asked_last)
ORDER BY s.municipality, s.month, s.market, s.measure

-- Nights of each market in each month: what every other figure of the season is made of.
-- unit: nights - grain: municipality x market x month - from: overnight_stays
CREATE MACRO stays_nights(asked_municipality, asked_market, asked_first, asked_last) AS TABLE
SELECT s.municipality, s.market, s.month, s.value::INTEGER AS nights, s.flag
FROM overnight_stays s
WHERE s.measure = 'nights'
  AND (asked_market IS NULL OR s.market = asked_market)
  AND (asked_municipality IS NULL OR s.municipality = asked_municipality)
  AND (asked_first IS NULL OR s.month >= asked_first)
  AND (asked_last IS NULL OR s.month <= asked_last)
ORDER BY s.municipality, s.market, s.month

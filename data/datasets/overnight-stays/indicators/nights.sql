-- Nights of each market in each month: what every other figure of the season is made of.
-- unit: nights - grain: municipality x market x month - from: overnight_stays
CREATE MACRO stays_nights(asked_municipality, asked_market, asked_first, asked_last) AS TABLE
SELECT s.municipality, s.market, s.month, s.value::INTEGER AS nights, s.flag
FROM overnight_stays s
WHERE s.measure = 'nights'
  AND s.market = coalesce(asked_market, s.market)
  AND s.municipality = coalesce(asked_municipality, s.municipality)
  AND s.month BETWEEN coalesce(asked_first, s.month) AND coalesce(asked_last, s.month)
ORDER BY s.municipality, s.market, s.month

-- Nights of each market in each year: domestic and the single countries, which add up to the total.
-- unit: nights - grain: municipality x year x market - from: overnight_stays
-- Nights are those of the known months; months_known says how many that are.
CREATE MACRO stays_by_market(asked_municipality, asked_market, asked_first, asked_last) AS TABLE
SELECT
  s.municipality,
  year(s.month)::INTEGER AS year,
  s.market,
  sum(s.value)::INTEGER AS nights,
  count(s.value)::INTEGER AS months_known
FROM overnight_stays s
WHERE s.measure = 'nights'
  AND s.market NOT IN ('total', 'foreign')
  AND CASE coalesce(asked_market, 'total')
    WHEN 'total' THEN true
    WHEN 'foreign' THEN s.market <> 'domestic'
    ELSE s.market = asked_market END
  AND (asked_municipality IS NULL OR s.municipality = asked_municipality)
  AND (asked_first IS NULL OR s.month >= asked_first)
  AND (asked_last IS NULL OR s.month <= asked_last)
GROUP BY s.municipality, year(s.month), s.market
ORDER BY s.municipality, year(s.month), nights DESC NULLS LAST, s.market

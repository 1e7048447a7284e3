-- Nights of each year by class of month: peak, shoulder, off. The classes part the year: a month that
-- is named as neither peak nor shoulder is off, one that is named as both is peak.
-- unit: nights; share of 1 - grain: municipality x year x class - from: stays_nights
-- A share needs all twelve months; december_nights are part of the class December belongs to.
CREATE MACRO stays_classes(
  asked_municipality, asked_market, asked_first, asked_last, asked_peak, asked_shoulder
) AS TABLE
WITH months AS (
  SELECT n.municipality, year(n.month) AS year, month(n.month) AS month_of_year, n.nights,
    CASE
      WHEN list_contains(string_split(asked_peak, ','), month(n.month)::VARCHAR) THEN 'peak'
      WHEN list_contains(string_split(asked_shoulder, ','), month(n.month)::VARCHAR) THEN 'shoulder'
      ELSE 'off' END AS class
  FROM stays_nights(asked_municipality, coalesce(asked_market, 'total'), asked_first, asked_last) n
), years AS (
  SELECT m.municipality, m.year, sum(m.nights) AS nights, count(m.nights) AS months_known
  FROM months m
  GROUP BY m.municipality, m.year
)
SELECT
  m.municipality,
  m.year::INTEGER AS year,
  m.class,
  CASE WHEN count(m.nights) = count(*) THEN sum(m.nights) END::INTEGER AS nights,
  CASE WHEN any_value(y.months_known) = 12
    THEN sum(m.nights) / nullif(any_value(y.nights), 0) END::DOUBLE AS share,
  (max(m.nights) FILTER (m.month_of_year = 12))::INTEGER AS december_nights,
  count(m.nights)::INTEGER AS months_known
FROM months m
JOIN years y ON y.municipality = m.municipality AND y.year = m.year
GROUP BY m.municipality, m.year, m.class
ORDER BY m.municipality, m.year, CASE m.class WHEN 'peak' THEN 0 WHEN 'shoulder' THEN 1 ELSE 2 END

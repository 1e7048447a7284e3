-- Which markets ease and which worsen the season: G = sum of share(k) * concentration(k).
-- concentration(k) = 2 * sum(r * x(k)) / (12 * sum x(k)) - 13/12, r the rank of the month by the nights of
-- all markets together, ties at their mean rank; marginal_effect = share * concentration / G - share.
-- Negative: more nights of this market, spread as they are now, lower the Gini. Effects sum to 0.
-- unit: share of 1; -1 to 1 - grain: municipality x year x market - from: stays_nights
-- Only years with twelve known months; a market with an unknown month has no concentration.
CREATE MACRO stays_market_effect(asked_municipality, asked_year, asked_first, asked_last) AS TABLE
WITH months AS (
  SELECT n.municipality, n.market, year(n.month) AS year, month(n.month) AS month_of_year, n.nights
  FROM stays_nights(asked_municipality, NULL, asked_first, asked_last) n
  WHERE year(n.month) = coalesce(asked_year, year(n.month))
), totals AS (
  SELECT m.municipality, m.year, m.month_of_year,
    rank() OVER (of_year ORDER BY m.nights)
      + (count(*) OVER (PARTITION BY m.municipality, m.year, m.nights) - 1) / 2.0 AS rank,
    sum(m.nights) OVER of_year AS nights,
    count(m.nights) OVER of_year AS months_known
  FROM months m
  WHERE m.market = 'total'
  WINDOW of_year AS (PARTITION BY m.municipality, m.year)
), concentrations AS (
  SELECT m.municipality, m.year, m.market,
    any_value(t.nights)::DOUBLE AS of_all,
    CASE WHEN count(m.nights) = 12 THEN sum(m.nights) END::DOUBLE AS nights,
    CASE WHEN count(m.nights) = 12
      THEN 2 * sum(t.rank * m.nights) / nullif(12.0 * sum(m.nights), 0) - 13.0 / 12 END::DOUBLE AS concentration
  FROM months m
  JOIN totals t ON t.municipality = m.municipality AND t.year = m.year AND t.month_of_year = m.month_of_year
  WHERE t.months_known = 12
  GROUP BY m.municipality, m.year, m.market
)
SELECT
  c.municipality,
  c.year::INTEGER AS year,
  c.market,
  c.nights::INTEGER AS nights,
  (c.nights / c.of_all)::DOUBLE AS share,
  c.concentration,
  (c.nights / c.of_all * (c.concentration / nullif(g.concentration, 0) - 1))::DOUBLE AS marginal_effect
FROM concentrations c
JOIN concentrations g ON g.municipality = c.municipality AND g.year = c.year AND g.market = 'total'
WHERE c.market NOT IN ('total', 'foreign') AND (c.nights > 0 OR c.nights IS NULL)
ORDER BY c.municipality, c.year, marginal_effect NULLS LAST, c.market

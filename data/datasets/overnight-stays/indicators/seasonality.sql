-- How unevenly a year's nights fall on its twelve months: Gini coefficient, uncorrected, n = 12.
-- G = 2 * sum(i * x(i)) / (12 * sum(x)) - 13/12 with x ascending; 0 even, 11/12 all in one month.
-- unit: 0 to 11/12 - grain: municipality x year - from: stays_monthly
-- A year with an unknown month has no Gini and says why; its nights are those of the known months.
CREATE MACRO stays_seasonality(asked_municipality, asked_market, asked_first, asked_last) AS TABLE
WITH ranked AS (
  SELECT m.municipality, year(m.month) AS year, m.nights, m.flag,
    row_number() OVER (PARTITION BY m.municipality, year(m.month) ORDER BY m.nights) AS position
  FROM stays_monthly(asked_municipality, asked_market, asked_first, asked_last) m
), years AS (
  SELECT r.municipality, r.year,
    sum(r.nights)::DOUBLE AS nights,
    count(r.nights) AS months_known,
    count(*) FILTER (r.nights IS NULL AND r.flag = 'z') AS confidential,
    (2 * sum(r.position * r.nights) / nullif(12.0 * sum(r.nights), 0) - 13.0 / 12)::DOUBLE AS gini
  FROM ranked r
  GROUP BY r.municipality, r.year
)
SELECT
  y.municipality,
  y.year::INTEGER AS year,
  y.nights::INTEGER AS nights,
  y.months_known::INTEGER AS months_known,
  -- Twelve equal months leave rounding noise of 4e-16 where the answer is 0.
  CASE WHEN y.months_known = 12 THEN if(abs(y.gini) < 1e-12, 0, y.gini) END AS gini,
  CASE
    WHEN y.confidential > 0 THEN 'confidential-month'
    WHEN y.months_known < 12 THEN 'missing-month'
    WHEN y.nights = 0 THEN 'no-nights'
  END AS reason
FROM years y
ORDER BY y.municipality, y.year

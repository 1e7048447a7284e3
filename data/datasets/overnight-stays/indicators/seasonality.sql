-- How unevenly a year's nights fall on its twelve months: the concentration figures, n = 12.
-- gini   = 2 * sum(i * x(i)) / (12 * sum(x)) - 13/12, x ascending; 0 even, 11/12 all in one month
-- theil  = mean(x/m * ln(x/m)) over all twelve months, 0 ln 0 = 0; 0 to ln 12
-- cv     = population standard deviation / mean
-- hoover = sum(abs(x - m)) / (2 * sum(x)): share of the nights that would have to move
-- ratio  = highest month / mean; amplitude = highest / lowest month
-- unit: 0 to 11/12 and shares of 1 - grain: municipality x market x year - from: stays_nights
-- A year with an unknown month has none of them and says why; its nights are those of the known months.
CREATE MACRO stays_seasonality(
  asked_municipality, asked_market, asked_first, asked_last, asked_peak, asked_shoulder
) AS TABLE
WITH ranked AS (
  SELECT n.municipality, n.market, year(n.month) AS year, n.nights, n.flag,
    month(n.month) = 12 AS is_december,
    list_contains(string_split(asked_peak, ','), month(n.month)::VARCHAR) AS is_peak,
    list_contains(string_split(asked_shoulder, ','), month(n.month)::VARCHAR) AS is_shoulder,
    avg(n.nights) OVER of_year AS mean,
    row_number() OVER (of_year ORDER BY n.nights) AS position
  FROM stays_nights(asked_municipality, asked_market, asked_first, asked_last) n
  WINDOW of_year AS (PARTITION BY n.municipality, n.market, year(n.month))
), years AS (
  SELECT r.municipality, r.market, r.year,
    sum(r.nights)::DOUBLE AS nights,
    count(r.nights) AS months_known,
    count(*) FILTER (r.nights IS NULL AND r.flag = 'z') AS confidential,
    2 * sum(r.position * r.nights) / (12.0 * sum(r.nights)) - 13.0 / 12 AS gini,
    sum(if(r.nights > 0, r.nights * ln(r.nights / r.mean), 0)) / sum(r.nights) AS theil,
    stddev_pop(r.nights) / avg(r.nights) AS cv,
    sum(abs(r.nights - r.mean)) / (2 * sum(r.nights)) AS hoover,
    max(r.nights) / avg(r.nights) AS ratio,
    max(r.nights) / nullif(min(r.nights), 0) AS amplitude,
    sum(r.nights) FILTER (r.position > 10) AS top2,
    sum(r.nights) FILTER (r.position < 3) AS bottom2,
    coalesce(sum(r.nights) FILTER (r.is_peak), 0) AS peak,
    coalesce(sum(r.nights) FILTER (r.is_shoulder AND NOT r.is_peak), 0) AS shoulder,
    coalesce(sum(r.nights) FILTER (r.is_december), 0) AS december
  FROM ranked r
  GROUP BY r.municipality, r.market, r.year
), whole AS (
  SELECT y.*, y.months_known = 12 AND y.nights > 0 AS is_whole FROM years y
)
SELECT
  w.municipality,
  w.market,
  w.year::INTEGER AS year,
  w.nights::INTEGER AS nights,
  w.months_known::INTEGER AS months_known,
  -- Twelve equal months leave rounding noise of 4e-16 where the answer is 0.
  CASE WHEN w.is_whole THEN if(abs(w.gini) < 1e-12, 0, w.gini) END::DOUBLE AS gini,
  CASE WHEN w.is_whole THEN if(abs(w.theil) < 1e-12, 0, w.theil) END::DOUBLE AS theil,
  CASE WHEN w.is_whole THEN w.cv END::DOUBLE AS cv,
  CASE WHEN w.is_whole THEN w.hoover END::DOUBLE AS hoover,
  CASE WHEN w.is_whole THEN round(w.hoover * w.nights) END::INTEGER AS nights_to_move,
  CASE WHEN w.is_whole THEN w.ratio END::DOUBLE AS ratio,
  CASE WHEN w.is_whole THEN w.amplitude END::DOUBLE AS amplitude,
  CASE WHEN w.is_whole THEN w.top2 / w.nights END::DOUBLE AS top2_share,
  CASE WHEN w.is_whole THEN w.bottom2 / w.nights END::DOUBLE AS bottom2_share,
  CASE WHEN w.is_whole THEN w.peak / w.nights END::DOUBLE AS peak_share,
  CASE WHEN w.is_whole THEN w.shoulder / w.nights END::DOUBLE AS shoulder_share,
  CASE WHEN w.is_whole THEN (w.nights - w.peak - w.shoulder) / w.nights END::DOUBLE AS off_share,
  CASE WHEN w.is_whole THEN w.december / w.nights END::DOUBLE AS december_share,
  CASE
    WHEN w.confidential > 0 THEN 'confidential-month'
    WHEN w.months_known < 12 THEN 'missing-month'
    WHEN w.nights = 0 THEN 'no-nights'
  END AS reason
FROM whole w
ORDER BY w.municipality, w.year,
  CASE w.market WHEN 'total' THEN 0 WHEN 'domestic' THEN 1 WHEN 'foreign' THEN 2 ELSE 3 END,
  w.nights DESC NULLS LAST, w.market

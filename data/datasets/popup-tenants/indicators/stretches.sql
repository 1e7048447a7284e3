-- Stretches of each pop-up unit's days: stays, and the days in between on which nobody had it.
-- unit: days - grain: unit x cycle x first day - from: popup_tenants
-- A unit's window is told by its list, or runs from the first stay of a cycle to the last.
CREATE MACRO popup_stretches(asked_on, asked_cycle, asked_unit) AS TABLE
WITH today AS (SELECT CAST(asked_on AS DATE) AS on_day),
stays AS (
  SELECT coalesce(t.unit, t.place) AS unit, t.place, coalesce(t.cycle, '') AS cycle, t.activity,
    t.first_day, t.last_day, t.available_from, t.available_to, d.on_day,
    -- The days counted of it: none before it begins, none after the day asked for.
    least(coalesce(t.last_day, d.on_day), d.on_day) AS counted_to
  FROM popup_tenants t CROSS JOIN today d
  WHERE (t.cycle IS NOT NULL OR regexp_matches(lower(coalesce(t.category, '')), 'pop.?up'))
    AND t.first_day IS NOT NULL
    AND (asked_cycle IS NULL OR coalesce(t.cycle, '') = asked_cycle)
    AND (asked_unit IS NULL OR coalesce(t.unit, t.place) = asked_unit)
), windows AS (
  SELECT s.unit, any_value(s.place) AS place, s.cycle, any_value(s.on_day) AS on_day,
    least(min(s.first_day), min(s.available_from)) AS from_day,
    greatest(
      max(s.counted_to),
      CASE WHEN count(s.available_from) > 0 THEN least(coalesce(max(s.available_to), any_value(s.on_day)), any_value(s.on_day)) END
    ) AS to_day,
    max(s.available_to) AS closed_on
  FROM stays s
  GROUP BY s.unit, s.cycle
), days AS (
  SELECT w.unit, w.place, w.cycle, w.on_day, w.closed_on, unnest(generate_series(w.from_day, w.to_day, INTERVAL 1 DAY))::DATE AS day
  FROM windows w
  WHERE w.from_day <= w.to_day
), free AS (
  SELECT d.*, d.day - (row_number() OVER (PARTITION BY d.unit, d.cycle ORDER BY d.day))::INTEGER AS island
  FROM days d
  WHERE NOT EXISTS (
    SELECT 1 FROM stays s
    WHERE s.unit = d.unit AND s.cycle = d.cycle AND d.day BETWEEN s.first_day AND s.counted_to
  )
), stretches AS (
  SELECT s.unit, s.place, s.cycle, 'stay' AS stretch, s.activity, s.first_day, s.last_day,
    greatest(0, s.counted_to - s.first_day + 1) AS days,
    CASE WHEN s.first_day > s.on_day THEN 'planned'
      WHEN s.last_day IS NULL OR s.last_day >= s.on_day THEN 'ongoing' ELSE 'over' END AS state
  FROM stays s
  UNION ALL
  SELECT f.unit, any_value(f.place), f.cycle, 'gap', NULL, min(f.day), max(f.day), count(*),
    CASE WHEN max(f.day) >= any_value(f.on_day) AND coalesce(any_value(f.closed_on) > any_value(f.on_day), true)
      THEN 'ongoing' ELSE 'over' END
  FROM free f
  GROUP BY f.unit, f.cycle, f.island
)
SELECT
  s.unit,
  s.place,
  nullif(s.cycle, '') AS cycle,
  s.stretch,
  s.activity,
  strftime(s.first_day, '%Y-%m-%d') AS from_day,
  strftime(s.last_day, '%Y-%m-%d') AS to_day,
  s.days::INTEGER AS days,
  s.state
FROM stretches s
ORDER BY s.unit, s.first_day, s.stretch, s.activity

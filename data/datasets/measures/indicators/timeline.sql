-- Measures along the year: each as a bar, its deadlines as points.
-- unit: days - grain: measure x kind x first day - from: measures_status
-- A bar runs from the start, as it was or as planned, to the end, as it was or as due.
CREATE MACRO measures_timeline(asked_on, asked_measure) AS TABLE
WITH known AS (
  SELECT s.*, CAST(asked_on AS DATE) AS on_day FROM measures_status(asked_on, asked_measure, NULL) s
), bars AS (
  SELECT k.measure, k.section, k.title,
    CASE WHEN k.overdue = 'yes' THEN 'late'
      WHEN k.status IN ('done', 'dropped') THEN k.status
      WHEN k.deadline = 'none' THEN 'no-deadline'
      ELSE coalesce(k.status, 'no-status') END AS kind,
    coalesce(
      k.started, k.planned_start, k.milestone_due, k.due,
      strftime(date_trunc('year', k.on_day)::DATE, '%Y-%m-%d')
    ) AS from_day,
    CASE WHEN k.status IN ('done', 'dropped') THEN coalesce(k.done, k.due)
      -- What is late goes on past its deadline until today.
      WHEN k.overdue = 'yes' THEN greatest(k.due, strftime(k.on_day, '%Y-%m-%d'))
      ELSE k.due END AS to_day,
    k.status, k.days_late, k.deadline, k.responsible, k.next_step, k.progress
  FROM known k
), points AS (
  SELECT k.measure, k.section, k.title, 'due' AS kind, d.due AS from_day, d.due AS to_day,
    k.status, NULL::INTEGER AS days_late, k.deadline, NULL AS responsible, d.what AS next_step, NULL::DOUBLE AS progress
  FROM known k
  CROSS JOIN LATERAL (VALUES (k.milestone_due, k.milestone), (k.due, NULL)) d(due, what)
  WHERE d.due IS NOT NULL
)
SELECT * EXCLUDE (place) FROM (
  SELECT a.*,
    list_transform(string_split(coalesce(a.section, ''), '.'), part -> coalesce(try_cast(part AS INTEGER), 0)) AS place
  FROM (SELECT * FROM bars UNION ALL SELECT * FROM points) a
)
ORDER BY place, measure, kind = 'due', from_day

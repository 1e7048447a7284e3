-- How far each measure is on a day: late if a deadline has passed and it is neither done nor dropped.
-- unit: measures - grain: measure - from: measures
CREATE MACRO measures_status(asked_on, asked_measure, asked_section) AS TABLE
WITH known AS (
  SELECT m.*, CAST(asked_on AS DATE) AS on_day,
    coalesce(m.status IN ('done', 'dropped'), false) AS is_closed,
    -- A milestone reached binds no more; that of a closed measure does not either.
    CASE WHEN m.milestone_done IS NULL AND m.milestone_due IS NOT NULL THEN m.milestone_due ELSE m.due END AS next_due
  FROM measures m
  WHERE (asked_measure IS NULL OR m.measure = asked_measure)
    AND (asked_section IS NULL OR m.section = asked_section)
), judged AS (
  SELECT k.*,
    CASE WHEN k.due IS NOT NULL OR k.milestone_due IS NOT NULL THEN 'dated'
      WHEN k.planned_start IS NOT NULL THEN 'no-end' ELSE 'none' END AS deadline,
    CASE WHEN k.is_closed THEN 'no'
      WHEN k.next_due IS NULL THEN NULL
      WHEN k.next_due >= k.on_day THEN 'no'
      WHEN k.status IS NULL THEN NULL
      ELSE 'yes' END AS overdue
  FROM known k
)
SELECT
  j.measure,
  j.section,
  -- A page is no line: only a bare number, or the first of several, is one.
  try_cast(regexp_extract(j.source_line, '^(\d+)(?:\s*[-–,].*)?$', 1) AS INTEGER) AS line,
  strftime(j.due, '%Y-%m-%d') AS due,
  j.status,
  j.overdue,
  CASE WHEN j.overdue = 'yes' THEN j.on_day - j.next_due
    WHEN j.status = 'done' AND j.done > j.due THEN j.done - j.due END::INTEGER AS days_late,
  CASE WHEN j.overdue IS NULL THEN CASE WHEN j.next_due IS NULL THEN 'no-deadline' ELSE 'no-status' END END AS reason,
  j.deadline,
  j.title,
  j.timetable,
  strftime(j.planned_start, '%Y-%m-%d') AS planned_start,
  j.milestone,
  strftime(j.milestone_due, '%Y-%m-%d') AS milestone_due,
  strftime(j.milestone_done, '%Y-%m-%d') AS milestone_done,
  strftime(CASE WHEN j.is_closed THEN NULL ELSE j.next_due END, '%Y-%m-%d') AS next_due,
  strftime(j.started, '%Y-%m-%d') AS started,
  strftime(j.done, '%Y-%m-%d') AS done,
  j.progress,
  j.responsible,
  j.next_step,
  j.documents,
  j.indicator,
  j.place
FROM judged j
-- Sections are numbers: 2.3.2.10 comes after 2.3.2.9.
ORDER BY list_transform(string_split(coalesce(j.section, ''), '.'), part -> coalesce(try_cast(part AS INTEGER), 0)), j.measure

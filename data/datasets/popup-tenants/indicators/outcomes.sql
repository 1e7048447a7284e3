-- What each cycle of the pop-up shop came to, in counts: with few tenants a percentage says nothing.
-- unit: stays - grain: cycle - from: popup_tenants, popup_stretches
CREATE MACRO popup_outcomes(asked_on, asked_cycle) AS TABLE
WITH today AS (SELECT CAST(asked_on AS DATE) AS on_day),
told AS (
  -- One sum a cycle, whatever day is asked for: two of them, one stay apart, would tell that stay's turnover.
  SELECT cycle, sum(revenue) AS revenue, count(*) FILTER (revenue IS NOT NULL) AS tellers, max(revenue) AS largest,
    bool_and(is_over) AS is_over
  FROM (
    SELECT coalesce(t.cycle, '') AS cycle, coalesce(t.tenant, t.activity) AS tenant, sum(t.revenue) AS revenue,
      bool_and(coalesce(t.last_day < d.on_day, false)) AS is_over
    FROM popup_tenants t CROSS JOIN today d
    WHERE t.cycle IS NOT NULL OR regexp_matches(lower(coalesce(t.category, '')), 'pop.?up')
    GROUP BY ALL)
  GROUP BY cycle
), stays AS (
  SELECT coalesce(t.unit, t.place) AS unit, coalesce(t.cycle, '') AS cycle,
    coalesce(t.tenant, t.activity) AS tenant, t.first_day, t.last_day,
    t.available_from, t.visitors, t.revenue, t.satisfaction, t.would_repeat, t.trading_6, t.trading_12,
    CASE WHEN t.outcome = 'lease' AND t.lease_place IS NOT NULL THEN 'lease-' || t.lease_place ELSE t.outcome END AS outcome,
    t.last_day IS NOT NULL AND t.last_day < d.on_day AS ended,
    coalesce(t.last_day + INTERVAL 6 MONTH <= d.on_day, false) AS due_6,
    coalesce(t.last_day + INTERVAL 12 MONTH <= d.on_day, false) AS due_12
  FROM popup_tenants t CROSS JOIN today d
  WHERE (t.cycle IS NOT NULL OR regexp_matches(lower(coalesce(t.category, '')), 'pop.?up'))
    AND (t.first_day IS NULL OR t.first_day <= d.on_day)
    AND (asked_cycle IS NULL OR coalesce(t.cycle, '') = asked_cycle)
), counted AS (
  SELECT s.cycle,
    count(DISTINCT s.unit) AS units,
    count(*) AS stays,
    count(DISTINCT s.tenant) AS tenants,
    min(s.first_day) AS first_day,
    CASE WHEN bool_and(s.last_day IS NOT NULL) THEN max(s.last_day) END AS last_day,
    count(*) FILTER (s.ended) AS ended,
    count(*) FILTER (s.first_day IS NULL) AS undated,
    CASE WHEN count(s.available_from) > 0 THEN 'given' ELSE 'stays' END AS basis,
    sum(s.visitors) AS visitors,
    count(s.visitors) AS visitors_told,
    count(s.revenue) AS revenue_told,
    count(s.satisfaction) AS graded,
    count(*) FILTER (s.satisfaction >= 4) AS graded_good,
    count(s.would_repeat) AS repeat_told,
    count(*) FILTER (s.would_repeat = 'yes') AS would_repeat,
    count(*) FILTER (s.outcome = 'left') AS left_centre,
    count(*) FILTER (s.outcome = 'extended') AS extended,
    count(*) FILTER (s.outcome IN ('lease-same-unit', 'lease-centre')) AS lease_centre,
    count(*) FILTER (s.outcome = 'lease-elsewhere') AS lease_elsewhere,
    count(*) FILTER (s.outcome = 'lease') AS lease_untold,
    count(*) FILTER (s.outcome = 'no-lease') AS no_lease,
    count(*) FILTER (s.outcome IS NULL) AS outcome_unknown,
    count(*) FILTER (s.due_6) AS due_6,
    count(s.trading_6) FILTER (s.due_6) AS told_6,
    count(*) FILTER (s.due_6 AND s.trading_6 = 'yes') AS trading_6,
    count(*) FILTER (s.due_12) AS due_12,
    count(s.trading_12) FILTER (s.due_12) AS told_12,
    count(*) FILTER (s.due_12 AND s.trading_12 = 'yes') AS trading_12
  FROM stays s
  GROUP BY s.cycle
), stretches AS (
  SELECT * FROM popup_stretches(asked_on, asked_cycle, NULL)
), let AS (
  -- A day on which two tenants shared the unit is one day.
  SELECT d.cycle, count(DISTINCT (d.unit, d.day)) AS days
  FROM (
    SELECT coalesce(x.cycle, '') AS cycle, x.unit,
      unnest(generate_series(x.from_day::DATE, x.from_day::DATE + x.days - 1, INTERVAL 1 DAY)) AS day
    FROM stretches x WHERE x.stretch = 'stay' AND x.days > 0
  ) d
  GROUP BY d.cycle
), gaps AS (
  SELECT coalesce(x.cycle, '') AS cycle, count(*) AS gaps, sum(x.days) AS gap_days, max(x.days) AS longest_gap
  FROM stretches x WHERE x.stretch = 'gap'
  GROUP BY ALL
)
SELECT
  nullif(c.cycle, '') AS cycle,
  c.units::INTEGER AS units,
  c.stays::INTEGER AS stays,
  c.tenants::INTEGER AS tenants,
  strftime(c.first_day, '%Y-%m-%d') AS first_day,
  strftime(c.last_day, '%Y-%m-%d') AS last_day,
  c.ended::INTEGER AS ended,
  c.undated::INTEGER AS undated,
  (coalesce(l.days, 0) + coalesce(g.gap_days, 0))::INTEGER AS days_available,
  coalesce(l.days, 0)::INTEGER AS days_let,
  (l.days / nullif(coalesce(l.days, 0) + coalesce(g.gap_days, 0), 0))::DOUBLE AS occupancy,
  c.basis,
  coalesce(g.gaps, 0)::INTEGER AS gaps,
  coalesce(g.gap_days, 0)::INTEGER AS gap_days,
  coalesce(g.longest_gap, 0)::INTEGER AS longest_gap,
  c.visitors::INTEGER AS visitors,
  c.visitors_told::INTEGER AS visitors_told,
  (CASE WHEN r.is_over AND r.tellers >= 3 AND r.largest <= 0.85 * r.revenue THEN r.revenue END)::DOUBLE AS revenue,
  c.revenue_told::INTEGER AS revenue_told,
  CASE WHEN c.revenue_told = 0 THEN NULL WHEN NOT r.is_over THEN 'running' WHEN r.tellers < 3 THEN 'few'
    WHEN r.largest > 0.85 * r.revenue THEN 'dominant' END AS revenue_withheld,
  c.graded::INTEGER AS graded,
  c.graded_good::INTEGER AS graded_good,
  c.repeat_told::INTEGER AS repeat_told,
  c.would_repeat::INTEGER AS would_repeat,
  c.left_centre::INTEGER AS left_centre,
  c.extended::INTEGER AS extended,
  c.lease_centre::INTEGER AS lease_centre,
  c.lease_elsewhere::INTEGER AS lease_elsewhere,
  c.lease_untold::INTEGER AS lease_untold,
  c.no_lease::INTEGER AS no_lease,
  c.outcome_unknown::INTEGER AS outcome_unknown,
  c.due_6::INTEGER AS due_6,
  c.told_6::INTEGER AS told_6,
  c.trading_6::INTEGER AS trading_6,
  c.due_12::INTEGER AS due_12,
  c.told_12::INTEGER AS told_12,
  c.trading_12::INTEGER AS trading_12
FROM counted c
LEFT JOIN told r ON r.cycle = c.cycle
LEFT JOIN let l ON l.cycle = c.cycle
LEFT JOIN gaps g ON g.cycle = c.cycle
ORDER BY c.first_day NULLS LAST, c.cycle

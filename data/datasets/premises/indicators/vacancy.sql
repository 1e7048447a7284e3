-- Vacant premises by wave and street, by units and by floor area; street 'total' is the whole wave.
-- unit: premises, m2, share of 1 - grain: wave x street - from: premises
-- A wave in which nothing but vacant premises was written down has counts and m2, and no share; one in
-- which no status was written down has nothing but the number of its premises.
CREATE MACRO premises_vacancy(asked_wave, asked_street, asked_owner_kind, asked_use) AS TABLE
WITH mapped AS (
  SELECT p.wave, p.street, p.owner_kind, p.use, p.visited, p.floor_area, p.vacancy,
         coalesce(p.status, p.counted) AS status, coalesce(p.units, 1) AS n
  FROM premises p),
waves AS (
  SELECT m.wave, bool_or(m.status <> 'vacant') AS is_whole, min(m.visited) AS first_day
  FROM mapped m GROUP BY m.wave),
sums AS (
  SELECT m.wave, CASE WHEN grouping(m.street) = 1 THEN 'total' ELSE m.street END AS street,
         grouping(m.street) AS is_total,
         sum(m.n) FILTER (m.status IS NOT NULL) AS units,
         coalesce(sum(m.n) FILTER (m.status IS NULL), 0) AS status_unknown,
         coalesce(sum(m.n) FILTER (m.status = 'vacant'), 0) AS vacant,
         sum(m.floor_area) FILTER (m.status IS NOT NULL) AS area,
         sum(m.floor_area) FILTER (m.status = 'vacant') AS vacant_area
  FROM mapped m
  WHERE (m.status IS NOT NULL OR m.vacancy IS NULL)
    AND (asked_wave IS NULL OR m.wave = asked_wave)
    AND (asked_street IS NULL OR m.street = asked_street)
    AND (asked_owner_kind IS NULL OR m.owner_kind = asked_owner_kind)
    AND (asked_use IS NULL OR m.use = asked_use)
  GROUP BY GROUPING SETS ((m.wave, m.street), (m.wave)))
SELECT s.wave, s.street,
       CASE WHEN w.is_whole THEN s.units END::INTEGER AS units,
       CASE WHEN s.units > 0 THEN s.vacant END::INTEGER AS vacant,
       s.status_unknown::INTEGER AS status_unknown,
       CASE WHEN w.is_whole THEN s.vacant / s.units END::DOUBLE AS rate,
       CASE WHEN w.is_whole THEN s.area END::DOUBLE AS area,
       CASE WHEN s.vacant = 0 AND s.area IS NOT NULL THEN 0 ELSE s.vacant_area END::DOUBLE AS vacant_area,
       CASE WHEN w.is_whole AND s.area > 0 THEN coalesce(s.vacant_area, 0) / s.area END::DOUBLE AS area_rate,
       CASE WHEN w.is_whole THEN 'all-mapped' WHEN s.units > 0 THEN 'vacant-only' END AS denominator
FROM sums s JOIN waves w ON w.wave = s.wave
ORDER BY w.first_day, s.wave, s.is_total DESC, s.vacant DESC, s.street

-- Premises by what asked_by names (street, owner_kind, use or cause), by units, floor area and frontage.
-- unit: premises, m2, m, share of 1 - grain: wave x part - from: premises
-- A cause is known of vacant premises alone, so that it has counts and no share.
CREATE MACRO premises_groups(asked_by, asked_wave, asked_street, asked_owner_kind, asked_use) AS TABLE
WITH mapped AS (
  SELECT p.wave, p.visited, p.floor_area, p.frontage, coalesce(p.status, p.counted) AS status,
         coalesce(p.units, 1) AS n,
         CASE asked_by WHEN 'owner_kind' THEN p.owner_kind WHEN 'use' THEN p.use WHEN 'cause' THEN p.cause
           ELSE p.street END AS part,
         (asked_street IS NULL OR p.street = asked_street)
           AND (asked_owner_kind IS NULL OR p.owner_kind = asked_owner_kind)
           AND (asked_use IS NULL OR p.use = asked_use) AS is_asked
  FROM premises p),
waves AS (
  SELECT m.wave, min(m.visited) AS first_day,
         bool_or(m.status <> 'vacant') AND coalesce(asked_by, 'street') <> 'cause' AS is_whole
  FROM mapped m GROUP BY m.wave),
latest AS (SELECT w.wave FROM waves w ORDER BY w.first_day DESC NULLS LAST, w.wave DESC LIMIT 1),
sums AS (
  SELECT m.wave, m.part, sum(m.n) AS units,
         coalesce(sum(m.n) FILTER (m.status = 'vacant'), 0) AS vacant,
         coalesce(sum(m.n) FILTER (m.status = 'pop-up'), 0) AS pop_up,
         coalesce(sum(m.n) FILTER (m.status = 'closed-though-let'), 0) AS closed,
         sum(m.floor_area) AS area, sum(m.floor_area) FILTER (m.status = 'vacant') AS vacant_area,
         count(m.floor_area) AS area_known, sum(m.frontage) AS frontage,
         sum(m.frontage) FILTER (m.status = 'vacant') AS vacant_frontage, count(m.frontage) AS frontage_known
  FROM mapped m
  WHERE m.status IS NOT NULL AND m.is_asked IS TRUE
    AND m.wave = coalesce(asked_wave, (SELECT l.wave FROM latest l))
    AND (coalesce(asked_by, 'street') <> 'cause' OR m.status = 'vacant')
  GROUP BY m.wave, m.part)
SELECT s.wave, s.part,
       CASE WHEN w.is_whole THEN s.units END::INTEGER AS units,
       s.vacant::INTEGER AS vacant,
       CASE WHEN w.is_whole THEN s.vacant / s.units END::DOUBLE AS rate,
       s.pop_up::INTEGER AS pop_up, s.closed::INTEGER AS closed,
       CASE WHEN w.is_whole THEN s.area END::DOUBLE AS area,
       s.vacant_area::DOUBLE AS vacant_area,
       CASE WHEN w.is_whole AND s.area > 0 THEN coalesce(s.vacant_area, 0) / s.area END::DOUBLE AS area_rate,
       s.area_known::INTEGER AS area_known,
       CASE WHEN w.is_whole THEN s.frontage END::DOUBLE AS frontage,
       s.vacant_frontage::DOUBLE AS vacant_frontage,
       CASE WHEN w.is_whole AND s.frontage > 0 THEN coalesce(s.vacant_frontage, 0) / s.frontage
       END::DOUBLE AS frontage_rate,
       s.frontage_known::INTEGER AS frontage_known,
       CASE WHEN w.is_whole THEN 'all-mapped' ELSE 'vacant-only' END AS denominator
FROM sums s JOIN waves w ON w.wave = s.wave
ORDER BY s.vacant DESC, s.units DESC, s.part

-- How many different uses the occupied premises of each wave have, and how evenly they are spread.
-- unit: uses, share of 1 - grain: wave - from: premises
CREATE MACRO premises_diversity(asked_wave, asked_street, asked_owner_kind) AS TABLE
WITH occupied AS (
  SELECT p.wave, p.use, coalesce(p.units, 1) AS n FROM premises p
  WHERE coalesce(p.status, p.counted) = 'occupied' AND (asked_wave IS NULL OR p.wave = asked_wave)
    AND (asked_street IS NULL OR p.street = asked_street)
    AND (asked_owner_kind IS NULL OR p.owner_kind = asked_owner_kind)),
days AS (SELECT p.wave, min(p.visited) AS first_day FROM premises p GROUP BY p.wave),
uses AS (SELECT o.wave, o.use, sum(o.n) AS n FROM occupied o WHERE o.use IS NOT NULL GROUP BY o.wave, o.use),
shares AS (SELECT u.wave, u.use, u.n, u.n / sum(u.n) OVER (PARTITION BY u.wave) AS p FROM uses u),
wholes AS (SELECT o.wave, sum(o.n) AS occupied FROM occupied o GROUP BY o.wave)
SELECT w.wave, w.occupied::INTEGER AS occupied, coalesce(sum(s.n), 0)::INTEGER AS known,
       count(s.use)::INTEGER AS uses,
       (1 - sum(s.p * s.p))::DOUBLE AS simpson, (-sum(s.p * ln(s.p)))::DOUBLE AS shannon,
       max_by(s.use, row(s.p, s.use)) AS largest_use, max(s.p)::DOUBLE AS largest_share
FROM wholes w JOIN days d ON d.wave = w.wave LEFT JOIN shares s ON s.wave = w.wave
GROUP BY w.wave, w.occupied, d.first_day
ORDER BY d.first_day, w.wave

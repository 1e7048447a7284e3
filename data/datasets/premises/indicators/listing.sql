-- Premises that stood vacant in the last wave, with what everybody may know of them and nothing else.
-- unit: premises - grain: premise - from: premises
CREATE MACRO premises_listing(asked_street) AS TABLE
WITH waves AS (SELECT p.wave, min(p.visited) AS first_day FROM premises p WHERE p.units IS NULL GROUP BY p.wave),
latest AS (SELECT w.wave FROM waves w ORDER BY w.first_day DESC NULLS LAST, w.wave DESC LIMIT 1)
SELECT p.premise, p.street, p.house_number, p.settlement, p.floor_area, p.frontage, p.floor, p.use, p.owner_kind,
       strftime(p.vacant_since, '%Y-%m-%d') AS vacant_since, strftime(p.visited, '%Y-%m-%d') AS visited,
       p.lat, p.lon
FROM premises p JOIN latest l ON l.wave = p.wave
WHERE p.status = 'vacant' AND (asked_street IS NULL OR p.street = asked_street)
ORDER BY p.street, p.house_number, p.premise

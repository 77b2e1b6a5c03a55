-- name: lock_due
-- First lock: of several dispatchers each takes its own trips.
select id, rider from trips where look_at <= $1 order by look_at limit $2 for update skip locked

-- name: offer
select t.id, t.rider, n.outcome, n.offers from unnest($1::bigint[]) as w (id)
join trips t on t.id = w.id
cross join lateral next_offers(t.id, $2, $3, $4, $5) n

-- name: drivers_of
select id, driver from ride_offers where id = any($1::bigint[]) order by id

-- name: next_due
select min(look_at) from trips where look_at is not null

-- name: end_silent
-- A driver who carries somebody is not sent home: the ride is sign enough.
delete from driver_positions where driver in (
  select driver from driver_positions where until <= $1 and free limit $2 for update skip locked)
returning driver

-- name: end_forgotten
select trip, person, news from end_forgotten_trips($1, $2, $3, $4, $5)

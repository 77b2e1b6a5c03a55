-- name: create
insert into ride_plans (rider, country, vehicle, pickup, pickup_latitude, pickup_longitude, dropoff, dropoff_latitude,
                        dropoff_longitude, kilometres, fare, currency, least_fee, tokens_per_unit, commission, first_at, repeat)
values (me(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
returning id

-- name: mine
select id, vehicle, pickup, dropoff, fare, currency, first_at, repeat, status,
       (select min(r.at) from planned_rides r where r.plan = p.id and r.status = 'waiting' and r.at > now()) as next_at
from ride_plans p where rider = me() and status <> 'stopped'
  and (repeat <> 'once' or first_at > now())
order by id desc limit $1

-- name: find
select id, vehicle, pickup, dropoff, fare, currency, first_at, repeat, status,
       (select min(r.at) from planned_rides r where r.plan = p.id and r.status = 'waiting' and r.at > now()) as next_at
from ride_plans p where rider = me() and id = $1

-- name: change
select change_plan($1, $2)

-- name: notify
select pg_notify('easymo_rides', '')

-- name: lock_expanding
-- First lock: of several dispatchers each takes its own plans.
select id, rider, country, first_at, repeat, expanded_until from ride_plans
where status <> 'stopped' and expanded_until < $1::timestamptz - interval '1 hour'
order by expanded_until limit $2 for update skip locked

-- name: expand
insert into planned_rides (plan, at) select $1, at from unnest($2::timestamptz[]) as r (at) on conflict do nothing

-- name: expanded
update ride_plans set expanded_until = $2 where id = any($1)

-- name: lock_planned
select plan, at from planned_rides where status = 'waiting' and at <= $1 order by at limit $2 for update skip locked

-- name: ask
select w.plan, a.outcome, a.trip, a.rider
from unnest($1::bigint[], $2::timestamptz[]) as w (plan, at) cross join lateral ask_planned(w.plan, w.at, $3) a

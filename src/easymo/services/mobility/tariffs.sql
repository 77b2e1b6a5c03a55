-- name: find
select country, vehicle, currency, base, per_km, per_minute, least, least_fee, step, tokens_per_unit, commission
from ride_tariffs where country = $1 and vehicle = $2

-- name: all
select country, vehicle, currency, base, per_km, per_minute, least, least_fee, step, tokens_per_unit, commission
from ride_tariffs order by country, vehicle

-- name: set
insert into ride_tariffs (country, vehicle, currency, base, per_km, per_minute, least, least_fee, step, tokens_per_unit, commission)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
on conflict (country, vehicle) do update
  set currency = excluded.currency, base = excluded.base, per_km = excluded.per_km, per_minute = excluded.per_minute,
      least = excluded.least, least_fee = excluded.least_fee, step = excluded.step,
      tokens_per_unit = excluded.tokens_per_unit, commission = excluded.commission

-- name: drop
with dropped as (delete from ride_tariffs where country = $1 returning 1) select count(*)::integer from dropped

-- name: number
select number from ride_emergencies where country = $1

-- name: numbers
select country, number from ride_emergencies order by country

-- name: set_number
insert into ride_emergencies (country, number) values ($1, $2) on conflict (country) do update set number = excluded.number

-- name: request
select outcome, trip from request_trip($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)

-- name: find
select id, side, status, version, country, vehicle, negotiated, pickup, dropoff, pickup_latitude, pickup_longitude, dropoff_latitude,
       dropoff_longitude, kilometres, fare, currency, fee, late_fee, other, other_name, plate, contact, pin, share,
       created_at, ended_at, rated
from find_trip($1)

-- name: current
select id from trips
where me() in (rider, driver)
  and status in ('requested', 'offered', 'accepted', 'arriving', 'arrived', 'in_progress')
order by id desc limit 1

-- name: mine
select id, pickup, dropoff, status, fare, currency, created_at, driver = me() as driving from trips
where me() in (rider, driver)
order by id desc limit $1 offset $2

-- name: nearby
select kilometres, stars from drivers_nearby($1, $2, $3, $4)

-- name: move_on
select outcome, status, other, fee from move_on($1, $2, $3, $4)

-- name: start
select outcome, rider from start_trip($1, $2, $3)

-- name: follow
select status, rider_name, driver_name, vehicle, plate, pickup, dropoff, latitude, longitude, seen_at from follow_trip($1)

-- name: alarm
select raise_alarm($1, $2::text::jsonb)

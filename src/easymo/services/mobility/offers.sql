-- name: find
select id, trip, status, mine, pickup, dropoff, away, kilometres, fare, asked, currency, negotiated, rider_name, driver_name,
       vehicle, plate, stars
from find_offer($1)

-- name: accept
select outcome, trip, other, losers from accept_offer($1)

-- name: accept_counter
select outcome, trip, other, losers from accept_counter($1)

-- name: counter
select outcome, rider from counter_offer($1, $2, $3)

-- name: decline
select outcome, driver from decline_offer($1)

-- name: offer_myself
select offer_myself($1, $2)

-- name: waiting
select trip, pickup, dropoff, fare, currency, away from waiting_riders($1)

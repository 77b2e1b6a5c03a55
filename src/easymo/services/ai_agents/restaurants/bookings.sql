-- name: book_table
select outcome, booking, staff from book_table($1, $2, $3, $4)

-- name: move_booking
select outcome, told from move_booking($1, $2)

-- name: find_booking
select id, restaurant, restaurant_name, at, country, party, requests, status, guest, guest_name, mine, past from seen_booking($1)

-- name: my_bookings
select b.id, r.name, b.at, b.party, b.status
from table_bookings b cross join lateral named_restaurant(b.restaurant) as r (name)
where b.guest = me() and b.at > now() - interval '1 day'
order by b.at, b.id
limit $1 offset $2

-- name: restaurant_bookings
select id, name, at, party, status from restaurant_bookings($1) limit $2 offset $3

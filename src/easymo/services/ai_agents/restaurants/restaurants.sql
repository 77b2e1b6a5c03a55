-- name: create_restaurant
insert into restaurants (owner, name, kind, details, payee, delivers, days, opens, closes, place, within, latitude, longitude,
                         country, currency, words, status)
values ($1, $2, $3, $4, case when $5 = 'mine' then (select phone_number from profiles where id = $1) else $5 end,
        $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
returning id

-- name: change_restaurant
update restaurants
set name = $2, kind = $3, details = $4,
    payee = case when $5 = 'mine' then (select phone_number from profiles where id = owner) else $5 end,
    delivers = $6, days = $7, opens = $8, closes = $9, place = $10, within = $11, latitude = $12, longitude = $13,
    country = $14, currency = $15, words = $16, status = case when $17 then 'held' else status end
where id = $1 and status <> 'closed' and owner = me()
returning id

-- name: my_restaurant
select name, kind, details, delivers, days, opens, closes, place, within, latitude, longitude, country,
       case when payee = (select phone_number from profiles where id = owner) then 'mine' else payee end as payee
from restaurants
where id = $1 and status <> 'closed' and owner = me()

-- name: find_restaurant
select id, owner, name, kind, details, payee, delivers, days, opens, closes, place, latitude, longitude, country, currency,
       status, role, dishes
from seen_restaurant($1)

-- name: my_restaurants
select id, name, status, role, waiting from my_restaurants() limit $1 offset $2

-- name: near_restaurants
-- The nearest within reach (in degrees); $6: only those open at minute $8 of the day of the week $7.
select id, title, category, place, latitude, longitude, attributes
from listing_search
where domain = 'restaurant' and country = $1 and expires_at > now()
  and latitude between $2 - $4::float8 and $2 + $4 and longitude between $3 - $4::float8 and $3 + $4
  and ($5 = '' or category = $5)
  and id <> all (array(select hidden_listings('restaurant')))
  and (not $6 or (position($7::text in attributes ->> 'days') > 0 and $8 >= (attributes ->> 'opens')::int
                  and $8 < (attributes ->> 'closes')::int)
       or (position(((($7::int + 5) % 7) + 1)::text in attributes ->> 'days') > 0
           and $8 + 1440 < (attributes ->> 'closes')::int))
order by (latitude - $2) ^ 2 + (longitude - $3) ^ 2, id
limit $9 offset $10

-- name: pause_restaurant
update restaurants set status = 'paused' where id = $1 and status = 'open' and owner = me() returning id

-- name: open_restaurant
update restaurants set status = 'open' where id = $1 and status = 'paused' and owner = me() returning id

-- name: close_restaurant
select outcome, bookings, guests from close_restaurant($1)

-- name: release_restaurant
select outcome, restaurant, name from release_restaurant($1)

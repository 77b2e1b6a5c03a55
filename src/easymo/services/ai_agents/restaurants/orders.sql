-- name: add_to_cart
select outcome, cart from add_to_cart($1, $2, $3, $4, $5)

-- name: find_cart
select id from food_orders where restaurant = $1 and guest = me() and status = 'draft'

-- name: set_cart_line
select set_cart_line($1, $2, $3)

-- name: clear_cart
select clear_cart($1)

-- name: describe_cart
select describe_cart($1, $2, $3, $4, $5, $6)

-- name: seat_cart
select seat_cart($1, $2)

-- name: find_food_order
select id, restaurant, restaurant_name, owner, kind, at_table, place, latitude, longitude, note, status, total, currency, country,
       payee, minutes, reason, reference, placed_at, expires_at, paid, guest, guest_name, mine, role, contact
from seen_order($1)

-- name: lines_of_order
select dish, name, price, quantity, note, state from lines_of_order($1)

-- name: place_food_order
select outcome, staff, until from place_order($1, $2)

-- name: advance_food_order
select outcome, told from advance_order($1, $2, $3, $4)

-- name: repeat_food_order
select repeat_order($1)

-- name: my_food_orders
-- Carts first, then the newest.
select o.id, o.restaurant, r.name, o.total, o.currency,
       case when o.status = 'placed' and o.expires_at <= now() then 'expired' else o.status end as status
from food_orders o cross join lateral named_restaurant(o.restaurant) as r (name)
where o.guest = me()
order by o.status = 'draft' desc, o.created_at desc, o.id desc
limit $1 offset $2

-- name: kitchen_orders
select id, kind, at_table, status, total, currency, dishes, guest_name, paid from kitchen_orders($1) limit $2 offset $3

-- name: kitchen_day
select orders, taken, paid, refused, favourites from kitchen_day($1, $2, $3)

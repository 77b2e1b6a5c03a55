-- name: menu_of
select id, section, name, details, price, tags, available, sold_out, portions, photos from menu_of($1)

-- name: find_dish
select id, restaurant, section, name, details, price, currency, tags, available, sold_out, portions, role from seen_dish($1)

-- name: add_dishes
select add_dishes($1, $2, $3, $4, $5)

-- name: change_dish
select change_dish($1, $2, $3, $4, $5, $6, $7)

-- name: set_dish
select set_dish($1, $2, $3, $4)

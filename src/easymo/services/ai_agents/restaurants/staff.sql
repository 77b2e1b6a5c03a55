-- name: invite_staff
select invite_staff($1, $2)

-- name: join_staff
select outcome, restaurant, name, role, maker from join_staff($1)

-- name: staff_of
select person, name, role, mine from staff_of($1)

-- name: remove_staff
select remove_staff($1, $2)

-- name: add_tables
select add_tables($1, $2)

-- name: tables_of
select id, name from tables_of($1) limit $2 offset $3

-- name: find_my_table
select id, restaurant, name, code, restaurant_name from find_my_table($1)

-- name: remove_table
select remove_table($1)

-- name: find_table
select id, restaurant, name from find_table($1)

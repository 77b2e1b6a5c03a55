-- name: set_name
update profiles set name = $2 where id = $1

-- name: posting_right
select per_day, made, until from posting_right($1)

-- name: count_held
select count_held_posting($1, $2)

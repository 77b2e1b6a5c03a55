-- name: rate
select rate_person($1, $2, $3, $4, $5)

-- name: rating_of
select average, count from rating_of($1)

-- name: rating_of_owner
select average, count from rating_of_owner($1, $2)

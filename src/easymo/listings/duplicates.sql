-- name: own_listings
select id, title, details, hashes from own_listings($1)

-- name: photos_of_others
select distinct domain, listing from photos_of_others($1) order by 1, 2 limit 8

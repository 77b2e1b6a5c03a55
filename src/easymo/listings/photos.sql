-- name: add
select add_listing_photos($1, $2, $3, $4, $5, $6)

-- name: photos_of
select id, owner, full_document, small_document, hash from listing_photos_of($1, $2)

-- name: remove
select remove_listing_photo($1)

-- name: choose_cover
select choose_listing_cover($1)

-- name: is_mine
select is_my_listing($1, $2)

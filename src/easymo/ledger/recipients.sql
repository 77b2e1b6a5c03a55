-- name: find_recipient
select person, name from find_recipient($1)

-- name: find_transfer
select tokens, sender, own from find_transfer($1)

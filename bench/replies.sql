-- name: is_quiet
select not exists (select from inbox) and not exists (select from outbox) and not exists (select from statuses)

-- name: buried
select count(*) from dead_letters

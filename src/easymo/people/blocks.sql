-- name: block
select outcome, block, title from block_owner($1, $2)

-- name: unblock
delete from blocks where id = $1 and person = nullif(current_setting('app.person', true), '')::bigint returning id

-- name: find_block
select id, domain, title, created_at from blocks
where id = $1 and person = nullif(current_setting('app.person', true), '')::bigint

-- name: my_blocks
select id, domain, title, created_at from blocks
where person = nullif(current_setting('app.person', true), '')::bigint
order by id desc
limit $1 offset $2

-- name: is_blocked
select is_blocked($1, $2)

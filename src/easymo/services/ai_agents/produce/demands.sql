-- name: create_demand
insert into demands (buyer, crop, title, quantity, unit, price, every, radius_km, place, within, latitude, longitude, country,
                     currency, words, expires_at, status)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
returning id

-- name: find_demand
select id, crop, title, quantity, unit, price, every, radius_km, place, latitude, longitude, currency, created_at,
       expires_at, status, mine
from seen_demand($1)

-- name: my_demands
select id, crop, quantity, unit, case when status = 'open' and expires_at <= now() then 'expired' else status end as status
from demands
where buyer = nullif(current_setting('app.person', true), '')::bigint and status <> 'closed'
order by created_at desc, id desc
limit $1 offset $2

-- name: open_demand
update demands set status = 'open', expires_at = $2
where id = $1 and status in ('open', 'paused') and buyer = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: pause_demand
update demands set status = 'paused'
where id = $1 and status = 'open' and buyer = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: close_demand
update demands set status = 'closed', words = ''
where id = $1 and status <> 'closed' and buyer = nullif(current_setting('app.person', true), '')::bigint
returning id

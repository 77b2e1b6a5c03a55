-- name: create_business
insert into businesses (owner, name, details, category, tags, phone, days, opens, closes, place, within, latitude, longitude,
                        country, currency, words, status)
values ($1, $2, $3, $4, $5,
        case when $6 = 'mine' then (select phone_number from profiles where id = $1) else $6 end, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
returning id

-- name: change_business
update businesses
set name = $2, details = $3, category = $4, tags = $5,
    phone = case when $6 = 'mine' then (select phone_number from profiles where id = owner) else $6 end, days = $7, opens = $8, closes = $9, place = $10,
    within = $11, latitude = $12, longitude = $13, country = $14, currency = $15, words = $16,
    status = case when $17 then 'held' else status end
where id = $1 and status <> 'closed' and owner = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: my_business
select name, details, category, tags, days, opens, closes, place, within, latitude, longitude, country,
       case when phone = (select phone_number from profiles where id = owner) then 'mine' else phone end as phone
from businesses
where id = $1 and status <> 'closed' and owner = nullif(current_setting('app.person', true), '')::bigint

-- name: find_business
select id, name, details, category, tags, phone, days, opens, closes, place, latitude, longitude, country, status, owner, mine
from seen_business($1)

-- name: my_businesses
select id, name as title, case when status = 'open' and is_hidden('business', id) then 'hidden' else status end as status
from businesses
where owner = nullif(current_setting('app.person', true), '')::bigint and status <> 'closed'
order by created_at desc, id desc
limit $1 offset $2

-- name: nearby_businesses
-- The nearest within reach (in degrees); $6: only those open now, at minute $8 of the day of the week $7.
select id, title, category, place, latitude, longitude, attributes
from listing_search
where domain = 'business' and country = $1 and expires_at > now()
  and latitude between $2 - $4::float8 and $2 + $4 and longitude between $3 - $4::float8 and $3 + $4
  and ($5 = '' or category = $5)
  and (not $6 or (position($7::text in attributes ->> 'days') > 0 and $8 >= (attributes ->> 'opens')::int
                  and $8 < (attributes ->> 'closes')::int)
       or (position(((($7::int + 5) % 7) + 1)::text in attributes ->> 'days') > 0
           and $8 + 1440 < (attributes ->> 'closes')::int))
order by (latitude - $2) ^ 2 + (longitude - $3) ^ 2, id
limit $9 offset $10

-- name: pause_business
update businesses set status = 'paused'
where id = $1 and status = 'open' and owner = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: open_business
update businesses set status = 'open'
where id = $1 and status = 'paused' and owner = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: close_business
update businesses set status = 'closed', details = '', tags = '', phone = null, words = ''
where id = $1 and status <> 'closed' and owner = nullif(current_setting('app.person', true), '')::bigint
returning id

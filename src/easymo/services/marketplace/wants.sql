-- name: create_wanted
insert into wanted_ads (owner, title, details, category, budget, place, within, latitude, longitude, country, currency,
                        words, expires_at, status)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
returning id

-- name: find_wanted
select s.id, s.title, s.details, s.category, s.price_high as budget, s.place, s.currency, s.created_at, s.expires_at,
       'open' as status, exists (select from wanted_ads w where w.id = s.id) as mine
from listing_search s
where s.domain = 'wanted' and s.id = $1 and s.expires_at > now()
union all
select id, title, details, category, budget, place, currency, created_at, expires_at,
       case when status = 'open' then 'expired' else status end, true
from wanted_ads
where id = $1 and (status <> 'open' or expires_at <= now())
limit 1

-- name: my_wants
select id, title, case when status = 'open' and expires_at <= now() then 'expired' when status = 'open' and is_hidden('wanted', id) then 'hidden'
            else status end as status
from wanted_ads
where owner = nullif(current_setting('app.person', true), '')::bigint and status <> 'closed'
order by created_at desc, id desc
limit $1 offset $2

-- name: open_wanted
update wanted_ads set status = 'open', expires_at = $2
where id = $1 and status in ('open', 'paused') and owner = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: pause_wanted
update wanted_ads set status = 'paused'
where id = $1 and status = 'open' and owner = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: close_wanted
update wanted_ads set status = 'closed', details = '', words = ''
where id = $1 and status <> 'closed' and owner = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: find_home
select id, owner, mine, status, title, details, deal, type, bedrooms, furnished, place, within, latitude, longitude,
       country, price_low, price_high, unit, deposit, currency, available, minimum_nights, amenities, lister,
       created_at, expires_at, viewing, inquiry
from seen_home($1)

-- name: create_home
insert into homes (owner, title, details, deal, type, bedrooms, furnished, place, within, latitude, longitude, country,
                   price_low, price_high, unit, compared_low, compared_high, compared_unit, deposit, currency, available,
                   minimum_nights, amenities, lister, words, expires_at, status)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
        $25, $26, $27)
returning id

-- name: change_home
update homes
set title = $2, details = $3, deal = $4, type = $5, bedrooms = $6, furnished = $7, place = $8, within = $9,
    latitude = $10, longitude = $11, country = $12, price_low = $13, price_high = $14, unit = $15, compared_low = $16,
    compared_high = $17, compared_unit = $18, deposit = $19, currency = $20, available = $21, minimum_nights = $22,
    amenities = $23, lister = $24, words = $25, expires_at = $26, status = $27
where id = $1 and status in ('open', 'paused') and owner = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: pause_home
update homes set status = 'paused'
where id = $1 and status = 'open' and expires_at > now()
  and owner = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: open_home
update homes set status = 'open', expires_at = $2
where id = $1 and status in ('open', 'paused', 'taken')
  and owner = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: take_home
update homes set status = 'taken'
where id = $1 and status in ('open', 'paused') and owner = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: delete_home
-- What others had to do with it stays theirs, and finds nothing here.
update homes
set status = 'deleted', title = '', details = '', place = '', within = '', latitude = 0, longitude = 0, amenities = '{}',
    words = '', deposit = null
where id = $1 and status <> 'deleted' and owner = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: settle_home
select home, outcome, its_title from settle_home($1)

-- name: end_requests
select kind, request, person from end_requests($1)

-- name: my_homes
select id, title, case when status = 'open' and expires_at <= now() then 'expired' when status = 'open' and is_hidden('home', id) then 'hidden'
            else status end as status
from homes
where owner = nullif(current_setting('app.person', true), '')::bigint and status <> 'deleted'
order by created_at desc, id desc
limit $1 offset $2

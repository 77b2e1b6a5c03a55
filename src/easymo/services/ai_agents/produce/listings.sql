-- name: create_produce
insert into produce_listings (farmer, crop, title, details, quantity, unit, price, grade, organic, ready_on, place, within,
                              latitude, longitude, country, currency, region, words, expires_at, status)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
returning id

-- name: change_produce
-- Not the crop and the unit of what offers were made for: their terms would mean something else. $21 is what was left
-- when the change began: what has been agreed on since stays agreed.
update produce_listings l
set crop = $2, title = $3, details = $4, quantity = greatest(0, l.quantity + $5 - $21), unit = $6, price = $7, grade = $8, organic = $9, ready_on = $10,
    place = $11, within = $12, latitude = $13, longitude = $14, country = $15, currency = $16, region = $17, words = $18,
    expires_at = $19, status = case when $20 = 'held' then 'held' else l.status end
where id = $1 and status in ('open', 'paused') and farmer = nullif(current_setting('app.person', true), '')::bigint
  and ((l.crop, l.unit) = ($2, $6) or not exists (
    select from produce_deals d where d.produce = l.id and d.status in ('open', 'agreed')))
returning id

-- name: my_listing
select crop, title, details, quantity, unit, price, grade, organic, ready_on, place, within, latitude, longitude, country
from produce_listings
where id = $1 and status in ('open', 'paused') and farmer = nullif(current_setting('app.person', true), '')::bigint

-- name: find_produce
select id, crop, title, details, quantity, unit, price, grade, organic, ready_on, place, latitude, longitude, country,
       currency, created_at, expires_at, status, farmer, mine, deal
from seen_produce($1)

-- name: my_produce
select id, crop, quantity, unit, produce_status(l) as status
from produce_listings l
where farmer = nullif(current_setting('app.person', true), '')::bigint and status <> 'closed'
order by created_at desc, id desc
limit $1 offset $2

-- name: pause_produce
update produce_listings set status = 'paused'
where id = $1 and status = 'open' and farmer = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: open_produce
update produce_listings set status = 'open', expires_at = $2
where id = $1 and status in ('open', 'paused') and quantity > 0
  and farmer = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: sell_elsewhere
update produce_listings set quantity = quantity - $2
where id = $1 and status in ('open', 'paused') and quantity >= $2
  and farmer = nullif(current_setting('app.person', true), '')::bigint
returning quantity

-- name: remove_produce
select outcome, deals, buyers from remove_produce($1)

-- name: release_produce
select outcome, its_domain as domain, listing, its_title as title from release_produce($1)

-- name: match_produce
select produce, demand, other from match_produce($1, $2)

-- name: create_item
insert into market_items (seller, title, details, category, condition, attributes, price, negotiable, payee, place, within,
                          latitude, longitude, country, currency, words, expires_at, status)
values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8,
        case when $9 = 'mine' then (select phone_number from profiles where id = $1) else $9 end,
        $10, $11, $12, $13, $14, $15, $16, $17, $18)
returning id

-- name: change_item
update market_items i
set title = $2, details = $3, category = $4, condition = $5, attributes = $6::jsonb, price = $7, negotiable = $8,
    payee = case when $9 = 'mine' then (select phone_number from profiles where id = i.seller) else $9 end,
    place = $10, within = $11, latitude = $12, longitude = $13, country = $14, currency = $15, words = $16,
    expires_at = $17, status = case when $18 then 'held' else i.status end
where id = $1 and status in ('open', 'paused') and seller = nullif(current_setting('app.person', true), '')::bigint
  and not exists (select from deals d where d.item = i.id
                  and (d.status = 'paid' or (d.status = 'reserved' and d.expires_at > now())))
returning id

-- name: my_item
select title, details, category, condition, attributes, price, negotiable, place, within, latitude, longitude, country,
       case when payee = (select phone_number from profiles where id = seller) then 'mine' else payee end as payee
from market_items
where id = $1 and status in ('open', 'paused') and seller = nullif(current_setting('app.person', true), '')::bigint

-- name: find_item
select id, title, details, category, condition, attributes, price, negotiable, place, latitude, longitude, currency,
       created_at, expires_at, status, seller, mine, deal, reserved_until
from seen_item($1)

-- name: my_items
select id, title,
       case when status = 'open' and exists (select from deals d where d.item = i.id
                 and (d.status = 'paid' or (d.status = 'reserved' and d.expires_at > now()))) then 'reserved'
            when status = 'open' and expires_at <= now() then 'expired'
            when status = 'open' and is_hidden('item', id) then 'hidden'
            else status end as status
from market_items i
where seller = nullif(current_setting('app.person', true), '')::bigint and status <> 'closed'
order by created_at desc, id desc
limit $1 offset $2

-- name: pause_item
update market_items set status = 'paused'
where id = $1 and status = 'open' and seller = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: open_item
update market_items set status = 'open', expires_at = $2
where id = $1 and status in ('open', 'paused') and seller = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: sell_item
update market_items i set status = 'sold'
where id = $1 and status in ('open', 'paused') and seller = nullif(current_setting('app.person', true), '')::bigint
  and not exists (select from deals d where d.item = i.id
                  and (d.status = 'paid' or (d.status = 'reserved' and d.expires_at > now())))
returning id

-- name: remove_item
select remove_item($1)

-- name: release_listing
select outcome, its_domain as domain, listing, its_title as title from release_listing($1)

-- name: dismiss_offers
select offer, buyer from dismiss_offers($1)

-- name: offer_for_produce
select outcome, deal, farmer from offer_for_produce($1, $2, $3)

-- name: move_deal
select outcome, other from move_produce_deal($1, $2, $3, $4)

-- name: find_deal
select d.id, d.produce, d.crop, d.title, d.from_farmer, d.quantity, d.unit, d.price, d.currency, d.expires_at,
       case when d.status = 'open' and d.expires_at <= now() then 'expired' else d.status end as status,
       case nullif(current_setting('app.person', true), '')::bigint when d.buyer then 'buyer' else 'farmer' end as side,
       case nullif(current_setting('app.person', true), '')::bigint when d.buyer then d.farmer else d.buyer end as other,
       c.name as other_name, c.phone as contact
from produce_deals d cross join lateral produce_deal_contact(d.id) c
where d.id = $1

-- name: my_deals
-- What is under way first.
select id, crop, quantity, unit, price, currency,
       case when status = 'open' and expires_at <= now() then 'expired' else status end as status
from produce_deals
where nullif(current_setting('app.person', true), '')::bigint in (buyer, farmer)
order by status in ('open', 'agreed') desc, created_at desc, id desc
limit $1 offset $2

-- name: prices_seen
select unit, region, deals, offers, low, median, high from prices_seen($1, $2)

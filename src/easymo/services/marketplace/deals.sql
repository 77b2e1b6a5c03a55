-- name: reserve_item
select outcome, deal, seller, until from reserve_item($1, $2)

-- name: advance_deal
select outcome, other from advance_deal($1, $2, $3)

-- name: find_deal
select d.id, d.item, d.title, d.amount, d.currency, d.country, d.payee, d.reference, d.created_at, d.expires_at,
       case when d.status = 'reserved' and d.expires_at <= now() then 'expired' else d.status end as status,
       case d.buyer when me.person then 'buyer' else 'seller' end as side,
       case d.buyer when me.person then d.seller else d.buyer end as other,
       c.name as other_name, c.phone as contact
from deals d
cross join (select nullif(current_setting('app.person', true), '')::bigint as person) me
cross join lateral deal_contact(d.id) c
where d.id = $1 and me.person in (d.buyer, d.seller)

-- name: my_deals
-- Those that go on first, then the newest.
select id, title, amount, currency,
       case when status = 'reserved' and expires_at <= now() then 'expired' else status end as status,
       case buyer when nullif(current_setting('app.person', true), '')::bigint then 'buyer' else 'seller' end as side
from deals
where nullif(current_setting('app.person', true), '')::bigint in (buyer, seller)
order by (status = 'paid' or status = 'disputed' or (status = 'reserved' and expires_at > now())) desc, created_at desc, id desc
limit $1 offset $2

-- name: deals_waiting_for
-- Those in which the person, on that side, may do that now.
select d.id from deals d join deal_transitions t on t.from_status = d.status and t.event = $1 and t.side = $2
where d.status in ('reserved', 'paid') and (d.status = 'paid' or d.expires_at > now())
  and nullif(current_setting('app.person', true), '')::bigint = case $2 when 'buyer' then d.buyer else d.seller end
order by d.created_at desc, d.id desc

-- name: reservation_minutes
select (extract(epoch from lasts) / 60)::int from market_terms where name = 'reservation'

-- name: settle_dispute
select outcome, deal, other from settle_dispute($1)

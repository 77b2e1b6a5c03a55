-- name: make_offer
select outcome, offer, seller from make_offer($1, $2)

-- name: answer_offer
select outcome, other, offer, item from answer_offer($1, $2, $3)

-- name: find_offer
select id, item, title, from_seller, amount, currency, expires_at,
       case when status = 'open' and expires_at <= now() then 'expired' else status end as status,
       buyer = nullif(current_setting('app.person', true), '')::bigint as buying
from market_offers where id = $1

-- name: my_offers
-- Those that wait for an answer, soonest to end first.
select id, item, title, from_seller, amount, currency, expires_at, status,
       buyer = nullif(current_setting('app.person', true), '')::bigint as buying
from market_offers
where status = 'open' and expires_at > now() and nullif(current_setting('app.person', true), '')::bigint in (buyer, seller)
order by expires_at, id
limit $1 offset $2

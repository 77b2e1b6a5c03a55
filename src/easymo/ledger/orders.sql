-- name: terms
select currency, tokens_a_unit, payee, least_purchase, most_purchase, least_cashout from wallet_terms where country = $1

-- name: rewards
select id, kind, value, tokens from wallet_rewards where country = $1 and active order by tokens limit 9

-- name: find_order
select id, kind, state, tokens, fee, amount, currency from wallet_orders
where id = $1 and person = nullif(current_setting('app.person', true), '')::bigint

-- name: order_purchase
select outcome, id, bound from order_purchase($1, $2, $3)

-- name: claim_payment
select claim_payment($1, $2)

-- name: order_payout
select outcome, id, bound from order_payout($1, $2, $3, $4, $5)

-- name: settle_order
select outcome, id from settle_order($1)

-- name: record_payment
select outcome, person, id from record_payment($1, $2, $3)

-- name: expire_purchases
select expire_purchases()

-- name: open_orders
select kind, state, count(*) as count, sum(tokens)::bigint as tokens from wallet_orders
where state in ('waiting', 'paid') group by kind, state order by kind, state

-- name: set_payee
update wallet_terms set payee = $2 where country = $1 returning country

-- name: expire_deals
-- Reservations whose time is over, and those that a later buyer's reservation ended: both sides are told once.
with overdue as materialized (
  select id, status from deals
  where status in ('reserved', 'expired') and told_at is null and expires_at <= now()
  order by expires_at
  limit $1
  for update skip locked
),
ended as (
  update deals d
  set status = 'expired', told_at = now(), ended_at = coalesce(d.ended_at, d.expires_at)
  from overdue where d.id = overdue.id
  returning d.id, d.buyer, d.seller
),
written as (
  insert into deal_events (deal, event, status) select id, 'expire', 'expired' from overdue where status = 'reserved'
)
select id, unnest(array[buyer, seller]) as person from ended

-- name: ask_again
-- Payments that the seller has not confirmed in time: both sides hear of it once.
with silent as materialized (
  select id from deals
  where status = 'paid' and told_at is null
    and paid_at <= now() - (select lasts from market_terms where name = 'confirmation')
  order by expires_at
  limit $1
  for update skip locked
)
update deals d set told_at = now() from silent where d.id = silent.id
returning d.id, d.buyer, d.seller

-- name: expire_orders
-- Orders that nobody accepted in time; their portions are there again.
with overdue as materialized (
  select id, guest, restaurant from food_orders
  where status = 'placed' and expires_at <= now()
  order by expires_at
  limit $1
  for update skip locked
), ended as (
  update food_orders o set status = 'expired', ended_at = o.expires_at from overdue where o.id = overdue.id
), written as (
  insert into food_order_events (food_order, event, status) select id, 'expire', 'expired' from overdue
), returned as (
  update dishes d set portions = d.portions + l.quantity
  from (select dish, sum(quantity)::integer as quantity from food_order_lines join overdue on food_order = id group by dish) l
  where d.id = l.dish and d.portions is not null
)
select id, guest, people_of_restaurant(restaurant, true) as staff from overdue

-- name: close_orders
-- Paid, and nobody has had anything to say for a while.
with done as materialized (
  select id from food_orders
  where status = 'paid' and paid_at <= now() - (select lasts from restaurant_terms where name = 'closing')
  order by paid_at
  limit $1
  for update skip locked
), closed as (
  update food_orders o set status = 'closed', ended_at = now() from done where o.id = done.id
), written as (
  insert into food_order_events (food_order, event, status) select id, 'close', 'closed' from done
)
select count(*) from done

-- name: put
with told as (
  insert into inbox (conversation, kind, number_id, correlation_id, payload)
  select conversation, 'tell', $3, $4, payload
  from unnest($1::bigint[], $2::bytea[]) with ordinality as t (conversation, payload, place) order by place
), woken as (
  insert into lanes (conversation, queue)
  select distinct conversation, 'inbox' from unnest($1::bigint[]) as t (conversation) order by conversation
  on conflict (conversation, queue) do update
    set wakes = lanes.wakes + 1, ready_at = least(lanes.ready_at, excluded.ready_at)
)
select pg_notify('easymo_inbox', '')

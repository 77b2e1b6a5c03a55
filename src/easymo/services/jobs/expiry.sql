-- name: take_expiring
-- Jobs that close within $1, whose posters wrote to us within the last 23 hours: an hour is left to send it.
with expiring as materialized (
  select l.id from job_listings l
  join whatsapp_user_sessions s on s.conversation = l.posted_by and s.updated_at > now() - interval '23 hours'
  where l.status = 'open' and l.reminded_for is distinct from l.expires_at
    and l.expires_at > now() and l.expires_at <= now() + $1::interval
  order by l.expires_at
  limit $2
  for update of l skip locked
)
update job_listings l set reminded_for = l.expires_at
from expiring where l.id = expiring.id
returning l.id, l.posted_by

-- name: tell
with told as (
  insert into inbox (conversation, kind, number_id, correlation_id, payload)
  select conversation, 'tell', $3, $4, payload from unnest($1::bigint[], $2::bytea[]) as t (conversation, payload)
), woken as (
  insert into lanes (conversation, queue)
  select distinct conversation, 'inbox' from unnest($1::bigint[]) as t (conversation) order by conversation
  on conflict (conversation, queue) do update
    set wakes = lanes.wakes + 1, ready_at = least(lanes.ready_at, excluded.ready_at)
)
select pg_notify('easymo_inbox', '')

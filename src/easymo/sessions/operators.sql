-- name: find_conversation
-- A merged conversation is found by its former number, too.
select conversation from aliases where alias = any($1::text[])
union all
select coalesce((select kept from merges where absorbed = $2 and done_at is not null), id) from (select $2::bigint) as named (id)
where id is not null
limit 1

-- name: lock_lane
-- The lock of the lane's turns, first: a turn that runs ends before an operator comes between.
select pg_advisory_xact_lock($1)

-- name: read_session
select p.phone_number, p.user_id, p.name, p.country, p.language, p.stopped_at is not null as stopped,
       s.active_service, s.state, s.operator, s.taken_at,
       coalesce(greatest(s.taken_at, h.replied_at, s.updated_at) <= now() - support_term('silence'), false) as silent
from profiles p
left join whatsapp_user_sessions s on s.conversation = p.id
left join handoffs h on h.person = p.id and h.ended_at is null
where p.id = $1

-- name: take
insert into whatsapp_user_sessions (conversation, phone_number, operator, taken_at)
values ($1, $2, $3, now())
on conflict (conversation) do update set operator = excluded.operator, taken_at = excluded.taken_at

-- name: take_handoff
insert into handoffs (person, reason, operator, taken_at) values ($1, 'taken', $2, now())
on conflict (person) where ended_at is null do update
set operator = excluded.operator, taken_at = excluded.taken_at, reminded_at = null

-- name: reply_handoff
update handoffs set replied_at = now(), reminded_at = null where person = $1 and ended_at is null

-- name: end_handoff
update handoffs set ended_at = now(), ended = $2 where person = $1 and ended_at is null

-- name: template_status
select status from message_templates where name = $1 and language = $2

-- name: release
update whatsapp_user_sessions
set operator = null, taken_at = null, state = $2::text::jsonb, version = version + 1
where conversation = $1

-- name: say
-- From the number they wrote to last; $2 where none is known.
with sent as (
  insert into outbox (conversation, number_id, phone_number, user_id, service, correlation_id, payload)
  select id, coalesce(s.number_id, $2), p.phone_number, p.user_id, $3, $4, $5
  from profiles p left join whatsapp_user_sessions s on s.conversation = p.id
  where id = $1
  returning conversation
), recipient as (
  insert into lanes (conversation, queue) select conversation, 'outbox' from sent
  on conflict (conversation, queue) do update set wakes = lanes.wakes + 1
)
select pg_notify('easymo_outbox', '')

-- name: read_latest
-- What was said last, what waits to be read and what waits to be sent.
(select id, direction, type, created_at, coalesce(status, 'processed') as status, payload
 from messages where conversation = $1 order by id desc limit $2)
union all
(select id, 'in', 'message', received_at, 'waiting', payload
 from inbox where conversation = $1 and kind = 'message' order by id desc limit $2)
union all
(select id, 'out', convert_from(payload, 'UTF8')::json ->> 'type', created_at, state, payload
 from outbox where conversation = $1 order by id desc limit $2)
order by id desc
limit $2

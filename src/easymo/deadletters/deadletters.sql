-- name: list_letters
select conversation, id, kind, service, reason, status, attempts, replays, failed_at, correlation_id
from dead_letters
where ($1 = '' or kind = $1) and ($2 = '' or service = $2) and ($3 = '' or status = $3)
order by failed_at desc, id desc
limit $4

-- name: show_letter
select conversation, id, kind, service, reason, status, attempts, replays, failed_at, correlation_id, traceback,
       traceback_hash, payload
from dead_letters where id = $1

-- name: count_letters
select kind, service, status, count(*) as letters from dead_letters group by kind, service, status order by 1, 2, 3

-- name: discard
delete from dead_letters where id = any($1::bigint[]) returning id

-- name: lead
-- One processor at a time: others find nothing to do.
select pg_try_advisory_xact_lock(hashtextextended('easymo.dead_letters', 0))

-- name: choose_due
-- $1: seconds after a failure at which its first, second, … replay is due. A turn whose conversation went on is not
-- replayed by itself: its words answered a question that is no longer asked.
select d.conversation, d.id, d.kind,
       d.kind = 'turn' and d.entry_kind = 'message' and d.session_version is distinct from s.version as overtaken
from dead_letters d
left join whatsapp_user_sessions s on s.conversation = d.conversation
where d.status = 'waiting' and d.retryable and d.replays < cardinality($1::float8[])
  and d.failed_at + make_interval(secs => $1[d.replays + 1]) <= now()
order by d.failed_at
limit $2

-- name: abandon
update dead_letters d set status = 'abandoned'
from unnest($1::bigint[], $2::bigint[]) as o (conversation, id)
where d.conversation = o.conversation and d.id = o.id and d.status = 'waiting'

-- name: abandon_finished
update dead_letters set status = 'abandoned'
where status = 'waiting' and (not retryable or replays >= $1)
returning id

-- name: choose_by_id
select conversation, id, kind, false as overtaken from dead_letters where id = any($1::bigint[]) and status <> 'replaying'

-- name: replay_turns
-- Back into the lane under the id it had: before whatever waits there, with the attempts it used up.
with chosen as (
  update dead_letters d set status = 'replaying', replays = replays + 1
  from unnest($1::bigint[], $2::bigint[]) as c (conversation, id)
  where d.conversation = c.conversation and d.id = c.id and d.kind = 'turn' and d.status <> 'replaying'
  returning d.*
), back as (
  insert into inbox (conversation, id, kind, attempts, number_id, service, correlation_id, payload, received_at)
  select conversation, id, entry_kind, attempts, number_id, target, correlation_id, payload, received_at from chosen
), woken as (
  insert into lanes (conversation, queue)
  select distinct conversation, 'inbox' from chosen order by conversation
  on conflict (conversation, queue) do update
    set wakes = lanes.wakes + 1, ready_at = least(lanes.ready_at, excluded.ready_at)
)
select count(*) as replayed, case when count(*) > 0 then pg_notify('easymo_inbox', '') end from chosen

-- name: replay_sends
with chosen as (
  update dead_letters d set status = 'replaying', replays = replays + 1
  from unnest($1::bigint[], $2::bigint[]) as c (conversation, id)
  where d.conversation = c.conversation and d.id = c.id and d.kind = 'send' and d.status <> 'replaying'
  returning d.*
), back as (
  insert into outbox (conversation, id, attempts, resend, number_id, phone_number, user_id, service, correlation_id,
                      payload, created_at, priority, template)
  select c.conversation, c.id, least(c.attempts, $3), c.resend, c.number_id, p.phone_number, p.user_id, c.service, c.correlation_id,
         c.payload, c.received_at, c.priority, c.template
  from chosen c join profiles p on p.id = c.conversation
), woken as (
  insert into lanes (conversation, queue, priority)
  select conversation, 'outbox', min(priority) from chosen group by conversation order by conversation
  on conflict (conversation, queue) do update
    set wakes = lanes.wakes + 1, priority = least(lanes.priority, excluded.priority)
)
select count(*) as replayed, case when count(*) > 0 then pg_notify('easymo_outbox', '') end from chosen

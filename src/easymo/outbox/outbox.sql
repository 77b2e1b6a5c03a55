-- name: lock_recipients
-- First lock: lanes that are ready and that no other sender is claiming, replies before notifications before bulk,
-- among equals the one that has waited longest. Taking one moves its ready_at to the moment at which a request that
-- never came to an end is looked at again. `ready` is a snapshot older than the locks, so the update judges ready_at
-- once more, on the row as it is now.
with ready as materialized (
  -- One look by key for each priority: however many wait behind, what comes first is found first.
  select conversation from (
    (select conversation from lanes where queue = 'outbox' and priority = 0 and ready_at <= now()
     order by ready_at limit $1)
    union all
    (select conversation from lanes where queue = 'outbox' and priority = 1 and ready_at <= now()
     order by ready_at limit $1)
    union all
    (select conversation from lanes where queue = 'outbox' and priority = 2 and ready_at <= now()
     order by ready_at limit $1)
  ) as by_priority
  limit $1
), free as materialized (
  select conversation from ready
  where pg_try_advisory_xact_lock(hashtextextended('outbox', conversation))
  limit $2
)
insert into lanes (conversation, queue)
select conversation, 'outbox' from free order by conversation
on conflict (conversation, queue) do update set ready_at = now() + $3
where lanes.ready_at <= now()
returning conversation;

-- name: mark_heads
-- Then read: the head of each locked lane, marked before the request. A head that is still being sent (its lane
-- was made ready too early) is left alone, and so is one whose status has come and waits to be applied: it has been
-- sent. A lane without rows goes. The recipient is called as they are now: a number may have become somebody else's.
with head as (
  -- What is being sent stays the head, whatever has come meanwhile.
  select distinct on (conversation) conversation, id from outbox where conversation = any($1::bigint[])
  order by conversation, state = 'pending', priority, id
), empty as (
  delete from lanes
  where queue = 'outbox' and conversation = any($1) and conversation not in (select conversation from head)
)
update outbox set state = 'sending', attempts = outbox.attempts + 1, sending_at = now()
from head
join outbox before using (conversation, id)
left join profiles person on person.id = head.conversation
left join whatsapp_user_sessions session using (conversation)
where outbox.conversation = head.conversation and outbox.id = head.id
  and (before.state = 'pending'
       or before.sending_at <= now() - $2::interval
          and not exists (select from statuses s
                          where s.conversation = before.conversation and s.entry = before.id
                            and s.entry_at = before.created_at))
returning outbox.conversation, outbox.id, outbox.attempts, outbox.resend, before.state = 'sending' as unresolved,
          outbox.number_id, case when person.id is null then outbox.phone_number else person.phone_number end as phone_number,
          case when person.id is null then outbox.user_id else person.user_id end as user_id,
          outbox.service, outbox.correlation_id, outbox.payload, outbox.template, outbox.created_at, outbox.sending_at,
          -- The window is that of the number the person wrote to last.
          case when coalesce(session.number_id, outbox.number_id) = outbox.number_id then session.window_until
          end as window_until;

-- name: hold_lanes
-- First lock, for whoever moves rows: the lanes they are in, in one order for everybody.
insert into lanes (conversation, queue)
select conversation, 'outbox' from unnest($1::bigint[]) as held (conversation) order by conversation
on conflict (conversation, queue) do update set wakes = lanes.wakes;

-- name: accept
with accepted as (
  delete from outbox
  using unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::text[]) as a (conversation, id, sending_at, wamid)
  where outbox.conversation = a.conversation and outbox.id = a.id and outbox.sending_at = a.sending_at
  returning outbox.*, a.wamid
), kept as (
  insert into messages (conversation, id, created_at, direction, wamid, type, payload, service, correlation_id,
                        status, status_at, number_id, attempts, resend, priority, template)
  select conversation, id, created_at, 'out', wamid, coalesce(convert_from(payload, 'UTF8')::json ->> 'type', 'text'),
         payload, service, correlation_id, 'accepted', now(), number_id, attempts, resend, priority, template
  from accepted
), resolved as (
  -- A dead letter that was replayed, and this time went well.
  delete from dead_letters l using accepted a where l.conversation = a.conversation and l.id = a.id
)
select conversation from accepted;

-- name: bury
with dead as (
  delete from outbox
  using unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[],
              $6::boolean[])
        as d (conversation, id, sending_at, reason, said, retryable)
  where outbox.conversation = d.conversation and outbox.id = d.id and outbox.sending_at = d.sending_at
  returning outbox.*, d.reason, d.said, d.retryable
), kept as (
  insert into dead_letters (conversation, id, kind, reason, traceback, attempts, number_id, service, correlation_id,
                            payload, received_at, resend, retryable, priority, template)
  select conversation, id, 'send', reason, nullif(said, ''), attempts, number_id, service, correlation_id, payload,
         created_at, resend, retryable, priority, template
  from dead
  on conflict (conversation, id) do update
  set status = 'waiting', failed_at = now(), reason = excluded.reason, traceback = excluded.traceback,
      attempts = excluded.attempts, retryable = excluded.retryable, payload = excluded.payload,
      template = excluded.template
)
select conversation from dead;

-- name: postpone
-- $6: the row is from now on its template, which is the message it becomes outside the window.
with postponed as (
  update outbox
  set state = 'pending', attempts = p.attempts, sending_at = null,
      payload = case when p.as_template then outbox.template else outbox.payload end,
      template = case when p.as_template then null else outbox.template end
  from unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::smallint[], $5::float8[], $6::boolean[])
       as p (conversation, id, sending_at, attempts, after, as_template)
  where outbox.conversation = p.conversation and outbox.id = p.id and outbox.sending_at = p.sending_at
  returning outbox.conversation, p.after
)
update lanes set ready_at = now() + make_interval(secs => postponed.after)
from postponed
where lanes.queue = 'outbox' and lanes.conversation = postponed.conversation;

-- name: release_lanes
-- $1: all lanes held: those without rows go. $2: those whose head is done: what waits behind it is ready.
with done as (
  delete from lanes
  where queue = 'outbox' and conversation = any($1::bigint[])
    and not exists (select from outbox where outbox.conversation = lanes.conversation)
)
update lanes
set ready_at = now(), priority = (select min(priority) from outbox where outbox.conversation = lanes.conversation)
where queue = 'outbox' and conversation = any($2::bigint[])
  and exists (select from outbox where outbox.conversation = lanes.conversation);

-- name: next_ready
-- Seconds until the next lane is ready that is not ready yet.
select extract(epoch from min(ready_at) - clock_timestamp())::float8 from (
  (select ready_at from lanes where queue = 'outbox' and priority = 0 and ready_at > clock_timestamp()
   order by ready_at limit 1)
  union all
  (select ready_at from lanes where queue = 'outbox' and priority = 1 and ready_at > clock_timestamp()
   order by ready_at limit 1)
  union all
  (select ready_at from lanes where queue = 'outbox' and priority = 2 and ready_at > clock_timestamp()
   order by ready_at limit 1)
) as next;

-- name: traffic
-- How many senders share the number, and how many updates came in since the statistics began: read once a second,
-- so counters, not rows.
select greatest((select count(*) from workers where role = 'sender' and beat_at > now() - make_interval(secs => $1)), 1)
         as senders,
       pg_stat_get_tuples_inserted('inbox'::regclass) as received;

-- name: numbers
-- Read only while a number's circuit is open: whether anything waits that may be sent from another one. From number to
-- number by the index, however many sends wait at each.
with recursive waiting (number_id) as (
  (select number_id from outbox order by number_id limit 1)
  union all
  select (select o.number_id from outbox o where o.number_id > waiting.number_id order by o.number_id limit 1)
  from waiting where waiting.number_id is not null
)
select number_id from waiting where number_id is not null;

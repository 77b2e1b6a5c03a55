-- name: lock_lanes
-- Takes up to $1 ready lanes that nobody else holds, for this transaction. Lanes are read only by the next
-- statement: a snapshot older than the lock would show rows that are already done.
with ready as materialized (
  select conversation from lanes
  where queue = 'inbox' and ready_at <= now()
  order by ready_at
  limit $2
)
select conversation from ready where pg_try_advisory_xact_lock(conversation) limit $1

-- name: lock_lane
select pg_try_advisory_xact_lock($1)

-- name: next_ready
select extract(epoch from min(ready_at) - now())::float8 from lanes where queue = 'inbox' and ready_at > now()

-- name: read_lanes
-- One row per entry: what is due besides messages first, then messages in the order they came. A message in
-- backoff holds back those behind it, so it is read, too; one that is held for the result of a call is not (its due_at
-- is infinity). One more than $2 is read to know whether more wait.
select l.conversation, l.wakes, p.phone_number, p.user_id, p.name, p.country, p.language,
       p.stopped_at is not null as stopped, s.state, s.version, s.operator,
       (select min(w.due_at) from inbox w
        where w.conversation = l.conversation and w.kind <> 'message' and w.due_at > now()) as next_due_at,
       i.id, i.kind, i.due_at <= now() as due, i.due_at, i.attempts, i.number_id, i.service, i.correlation_id, i.payload,
       i.received_at
from unnest($1::bigint[]) as c (conversation)
join lanes l on l.conversation = c.conversation and l.queue = 'inbox'
join profiles p on p.id = c.conversation
left join whatsapp_user_sessions s on s.conversation = c.conversation
left join lateral (
  select * from inbox
  where inbox.conversation = c.conversation and (due_at <= now() or kind = 'message' and due_at < 'infinity')
  order by kind = 'message', inbox.id
  limit $2 + 1
) i on true
order by c.conversation, i.kind = 'message', i.id

-- name: open_scope
savepoint lane;
set local role easymo_person;
set local app.person = '{person}';
set local lock_timeout = '{patience}';
set local statement_timeout = '{limit}'

-- name: close_scope
release savepoint lane;
set local role none;
set local app.person = '';
set local lock_timeout = 0;
set local statement_timeout = 0

-- name: undo_scope
rollback to savepoint lane;
release savepoint lane

-- name: commit_calls
-- What a batch does about calls, if it does anything. Before commit_turns: whoever ends an activity locks its row and
-- then its lane, so that nobody may take them the other way round.
with made as (
  -- One of that number is only there if the session began anew since.
  insert into activities (conversation, id, name, arguments, number_id, service, correlation_id, wamid)
  select conversation, id, name, arguments, number_id, service, correlation_id, wamid
  from unnest($1::bigint[], $2::bigint[], $3::text[], $4::bytea[], $5::text[], $6::text[], $7::text[], $8::text[])
       as m (conversation, id, name, arguments, number_id, service, correlation_id, wamid)
  on conflict (conversation, id) do update
    set name = excluded.name, arguments = excluded.arguments, attempts = 0, due_at = now(), told = false,
        correlation_id = excluded.correlation_id, wamid = excluded.wamid, created_at = now()
  returning 1
),
cancelled as (
  delete from activities a
  using unnest($9::bigint[], $10::bigint[]) as c (conversation, id)
  where a.conversation = c.conversation and a.id = c.id
),
held as (
  update inbox i set due_at = 'infinity'
  from unnest($11::bigint[], $12::bigint[]) as h (conversation, id)
  where i.conversation = h.conversation and i.id = h.id
),
released as (
  update inbox set due_at = now() where conversation = any($13::bigint[]) and due_at = 'infinity'
)
select case when exists (select from made) then pg_notify('easymo_activities', '') end

-- name: commit_people
-- What a batch changes about persons, if it does.
update profiles p
set language = coalesce(u.language, p.language),
    stopped_at = case when u.stopped then coalesce(p.stopped_at, now()) when not u.stopped then null
                      else p.stopped_at end
from unnest($1::bigint[], $2::text[], $3::boolean[]) as u (id, language, stopped)
where p.id = u.id

-- name: commit_tells
-- What a batch tells others, if it does. The caller compares the count with what it expected and rolls back.
with told as (
  -- By the number they know, not by that of whoever tells them.
  insert into inbox (conversation, kind, number_id, correlation_id, payload)
  select conversation, 'tell', coalesce(session.number_id, t.number_id), correlation_id, payload
  from unnest($1::bigint[], $2::text[], $3::text[], $4::bytea[])
       with ordinality as t (conversation, number_id, correlation_id, payload, place)
  left join whatsapp_user_sessions session using (conversation)
  where exists (select from profiles where profiles.id = t.conversation)
  order by place
  returning 1
)
select count(*) from told

-- name: commit_retries
-- Entries that failed and are to be taken again.
with retried as (
  update inbox i set attempts = i.attempts + 1, due_at = now() + make_interval(secs => r.after)
  from unnest($1::bigint[], $2::bigint[], $3::float8[]) as r (conversation, id, after)
  where i.conversation = r.conversation and i.id = r.id
  returning i.id, i.correlation_id
)
insert into webhook_audit_log (service, request_id, from_number, message_type, error)
select 'wa-webhook-' || a.service, retried.correlation_id, from_number, message_type, error
from unnest($2::bigint[], $4::text[], $5::text[], $6::text[], $7::text[])
     as a (id, service, from_number, message_type, error)
join retried using (id)

-- name: commit_burials
-- Entries that failed for good. Before commit_turns, which deletes them. What may be a secret is not kept.
insert into dead_letters as l (conversation, id, kind, reason, traceback, traceback_hash, attempts, number_id, service,
                               correlation_id, payload, entry_kind, target, received_at, session_version, retryable)
select i.conversation, i.id, 'turn', b.reason, b.traceback, b.traceback_hash, i.attempts + 1, i.number_id, b.service,
       i.correlation_id, case when b.secret then '{"type": "secret"}' else i.payload end, i.kind, i.service,
       i.received_at, b.session_version,
       i.kind <> 'result' and not b.secret -- continuing the flow makes the call again; what is gone cannot be replayed
from inbox i
join unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::boolean[])
     as b (conversation, id, reason, traceback, traceback_hash, service, session_version, secret)
  on b.conversation = i.conversation and b.id = i.id
on conflict (conversation, id) do update
  set status = 'waiting', failed_at = now(), reason = excluded.reason, traceback = excluded.traceback,
      traceback_hash = excluded.traceback_hash, attempts = excluded.attempts, payload = excluded.payload,
      retryable = excluded.retryable, session_version = excluded.session_version

-- name: commit_turns
-- What every batch of turns does, as sets. The caller compares `done` and `saved` with what it expected and rolls back
-- if they differ.
with done as (
  delete from inbox i
  using unnest($1::bigint[], $2::bigint[]) as d (conversation, id)
  where i.conversation = d.conversation and i.id = d.id
  returning i.conversation, i.id, i.payload, i.correlation_id, i.received_at
),
kept as (
  insert into messages (conversation, id, created_at, direction, from_number, wamid, type, payload, service,
                        correlation_id)
  select d.conversation, d.id, d.received_at, 'in', m.from_number, m.wamid, m.type,
         case m.type when 'secret' then '{"type": "secret"}' else d.payload end, m.service, d.correlation_id
  from done d
  join unnest($3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[])
       as m (conversation, id, from_number, wamid, type, service)
    on m.conversation = d.conversation and m.id = d.id
),
saved as (
  insert into whatsapp_user_sessions as s (conversation, phone_number, active_service, state, version, updated_at,
                                           window_until, number_id)
  select conversation, phone_number, active_service, state::jsonb, version + 1, now(),
         -- Of one handled a day after it was written nothing is known: it opens no window, and closes none.
         case when heard > extract(epoch from now()) - 86400 then least(to_timestamp(heard), now()) + interval '24 hours' end,
         nullif(number_id, '')
  from unnest($9::bigint[], $10::text[], $11::text[], $12::text[], $13::bigint[], $27::float8[], $28::text[])
       as n (conversation, phone_number, active_service, state, version, heard, number_id)
  on conflict (conversation) do update
    set phone_number = excluded.phone_number, active_service = excluded.active_service, state = excluded.state,
        version = excluded.version,
        -- Only who wrote was heard: session-cleanup goes by it.
        updated_at = case when excluded.conversation = any($3) then excluded.updated_at else s.updated_at end,
        -- The window is that of the number written to: another number's says nothing about it.
        window_until = case when excluded.number_id <> s.number_id then excluded.window_until
                            else greatest(s.window_until, excluded.window_until) end,
        number_id = coalesce(excluded.number_id, s.number_id)
    where s.version = excluded.version - 1
  returning 1
),
sent as (
  -- Policies ($37-$39) reach as far as there are any: beyond, unnest fills up with nulls.
  insert into outbox (conversation, number_id, phone_number, user_id, service, correlation_id, payload, priority, resend,
                      template)
  select conversation, number_id, phone_number, user_id, service, correlation_id, payload, coalesce(priority, 0),
         coalesce(resend, true), template
  from unnest($14::bigint[], $15::text[], $16::text[], $17::text[], $18::text[], $19::text[], $20::bytea[],
              $37::smallint[], $38::boolean[], $39::bytea[])
       with ordinality as o (conversation, number_id, phone_number, user_id, service, correlation_id, payload, priority,
                             resend, template, place)
  order by place
  returning conversation, priority
),
recipients as (
  -- ready_at of a lane that is there stays: its head may be on its way, or in backoff.
  insert into lanes (conversation, queue, priority)
  select conversation, 'outbox', min(priority) from sent group by conversation order by conversation
  on conflict (conversation, queue) do update
    set wakes = lanes.wakes + 1, priority = least(lanes.priority, excluded.priority)
),
held as materialized (
  -- In the order in which the gateway wakes lanes: deleted and updated as they come, the two would deadlock.
  select conversation from lanes
  where queue = 'inbox' and conversation = any($21::bigint[] || $23::bigint[])
  order by conversation
  for update
),
emptied as (
  delete from lanes l
  using unnest($21::bigint[], $22::bigint[]) as e (conversation, wakes)
  where l.conversation = e.conversation and l.queue = 'inbox' and l.wakes = e.wakes
    and (select count(*) from held) > 0 -- known before the first row is: all lanes are held by then
),
postponed as (
  update lanes l set ready_at = coalesce(e.ready_at, now() + make_interval(secs => e.after))
  from unnest($23::bigint[], $24::bigint[], $25::timestamptz[], $26::float8[])
       as e (conversation, wakes, ready_at, after)
  where l.conversation = e.conversation and l.queue = 'inbox' and l.wakes = e.wakes
    and (select count(*) from held) > 0 -- as above
),
resolved as (
  -- A dead letter that was replayed, and this time went well.
  delete from dead_letters l using done d
  where l.conversation = d.conversation and l.id = d.id and l.id <> all ($29)
),
audited as (
  insert into webhook_audit_log (service, request_id, from_number, message_type, rate_limited, routed_to, error,
                                 latency_ms)
  select 'wa-webhook-' || a.service, done.correlation_id, from_number, message_type, rate_limited, routed_to, error,
         least(1000 * extract(epoch from clock_timestamp() - done.received_at), 2147483647)
  from unnest($30::bigint[], $31::text[], $32::text[], $33::text[], $34::boolean[], $35::text[], $36::text[])
       as a (id, service, from_number, message_type, rate_limited, routed_to, error)
  join done using (id)
)
select (select count(*) from done) as done, (select count(*) from saved) as saved,
       case when exists (select from sent) then pg_notify('easymo_outbox', '') end

-- name: wake_lanes
-- After the commit that put tells into other lanes: on its own, so that no turn waits for another's lane while it
-- holds its own. If a crash comes between, wake_forgotten does it.
with woken as (
  insert into lanes (conversation, queue)
  select conversation, 'inbox' from unnest($1::bigint[]) as t (conversation) order by conversation
  on conflict (conversation, queue) do update
    set wakes = lanes.wakes + 1, ready_at = least(lanes.ready_at, excluded.ready_at)
)
select pg_notify('easymo_inbox', '')

-- name: wake_forgotten
with woken as (
  insert into lanes (conversation, queue, ready_at)
  select conversation, 'inbox', min(due_at)
  from inbox i
  where kind <> 'message' and not exists (select from lanes l where l.conversation = i.conversation and l.queue = 'inbox')
  group by conversation
  on conflict do nothing
  returning 1
)
select count(*) from woken

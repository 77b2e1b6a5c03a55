-- name: lock
-- One at a time: what is applied is bounded sets, not single rows.
select pg_try_advisory_xact_lock(hashtextextended('statuses', 0));

-- name: oldest
-- The next set, and which of it may move rows of the outbox: about sends that are not known as accepted yet, or failed.
select s.id, s.conversation, s.conversation <> 0 and s.status = 'failed' as failed,
       exists (select from outbox o
               where o.conversation = s.conversation and o.id = s.entry and o.created_at = s.entry_at)
       or exists (select from dead_letters d
                  where d.conversation = s.conversation and d.id = s.entry and d.kind = 'send') as unsettled
from statuses s
order by s.id
limit $1;

-- name: settle
-- A status proves that its send was accepted, whatever the sender heard or made of it.
with proof as (
  select distinct on (conversation, entry, entry_at) conversation, entry, entry_at, wamid
  from statuses
  where id = any($1::bigint[]) and conversation <> 0
  order by conversation, entry, entry_at, occurred_at, wamid
), sent as (
  delete from outbox using proof
  where outbox.conversation = proof.conversation and outbox.id = proof.entry and outbox.created_at = proof.entry_at
  returning outbox.conversation, outbox.id, proof.entry_at, proof.wamid, outbox.payload, outbox.service,
            outbox.correlation_id, outbox.number_id, outbox.attempts, outbox.resend, outbox.priority, outbox.template
), risen as (
  delete from dead_letters using proof
  where dead_letters.conversation = proof.conversation and dead_letters.id = proof.entry
    and dead_letters.kind = 'send'
  returning dead_letters.conversation, dead_letters.id, proof.entry_at, proof.wamid, dead_letters.payload,
            dead_letters.service, dead_letters.correlation_id, dead_letters.number_id, dead_letters.attempts,
            dead_letters.resend, dead_letters.priority, dead_letters.template
), kept as (
  insert into messages (conversation, id, created_at, direction, wamid, type, payload, service, correlation_id,
                        status, status_at, number_id, attempts, resend, priority, template)
  select conversation, id, entry_at, 'out', wamid, coalesce(convert_from(payload, 'UTF8')::json ->> 'type', 'text'),
         payload, service, correlation_id, 'accepted', now(), number_id, attempts, resend, priority, template
  from (table sent union all table risen) as accepted
)
select conversation from sent;

-- name: apply
-- $2: the statuses in the order a message goes through them. The one furthest on wins, the earlier of two equal
-- ones, so that order and repetition of what arrives change nothing. The price comes with some of them only.
with taken as (
  delete from statuses where id = any($1::bigint[]) returning *
), ranked as (
  select *, array_position($2::text[], status) as rank,
         first_value(pricing) over (partition by conversation, entry, entry_at order by pricing) as price
  from taken where conversation <> 0
), furthest as (
  select distinct on (conversation, entry, entry_at) *
  from ranked where rank is not null
  order by conversation, entry, entry_at, rank desc, occurred_at, wamid
)
-- An upsert of rows that are there, found by key: an update joined with the set was planned as a scan of all messages.
insert into messages as m (conversation, id, created_at, direction, wamid, type, payload, service, correlation_id,
                           status, status_at, errors, pricing)
select k.conversation, k.id, k.created_at, k.direction, f.wamid, k.type, k.payload, k.service, k.correlation_id,
       f.status, f.occurred_at, f.errors, coalesce(f.price, k.pricing)
from furthest f
cross join lateral (
  select * from messages
  where messages.conversation = f.conversation and messages.id = f.entry and messages.created_at = f.entry_at
    and messages.direction = 'out'
  limit 1
) k
on conflict (conversation, id, created_at) do update
  set status = excluded.status, status_at = excluded.status_at, wamid = excluded.wamid, errors = excluded.errors,
      pricing = excluded.pricing
  where array_position($2, excluded.status) > array_position($2, m.status)
     or (excluded.status = m.status and (excluded.status_at, excluded.wamid) < (m.status_at, m.wamid))
returning m.conversation, m.id, m.created_at, m.status, m.errors;

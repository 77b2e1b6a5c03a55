-- name: claim
-- Takes up to $1 activities that are due, each for a lease of $3 seconds. The advisory lock keeps claims from waiting
-- for one another; the update judges due_at once more, on the row as it is now: `due` is a snapshot.
with due as materialized (
  select conversation, id from activities where due_at <= now() order by due_at limit $2
), free as materialized (
  select conversation, id from due
  where pg_try_advisory_xact_lock(hashtextextended('activity.' || id, conversation))
  limit $1
)
update activities a set attempts = a.attempts + 1, due_at = now() + make_interval(secs => $3)
from free f
where a.conversation = f.conversation and a.id = f.id and a.due_at <= now()
returning a.conversation, a.id, a.attempts, a.name, a.arguments, a.number_id, a.correlation_id, coalesce(a.wamid, '') as wamid,
          extract(epoch from now() - a.created_at)::float8 as age

-- name: next_due
-- Seconds until the next activity is due that is not due yet.
select extract(epoch from min(due_at) - now())::float8 from activities where due_at > now()

-- name: keep
-- Those that still run keep their lease.
update activities a set due_at = now() + make_interval(secs => $4)
from unnest($1::bigint[], $2::bigint[], $3::smallint[]) as r (conversation, id, attempts)
where a.conversation = r.conversation and a.id = r.id and a.attempts = r.attempts
returning a.conversation, a.id

-- name: back_off
update activities set due_at = now() + make_interval(secs => $4)
where conversation = $1 and id = $2 and attempts = $3

-- name: give_back
-- Nothing came of this attempt, and nothing is to be blamed: it is due at once and does not count.
with given as (
  update activities set due_at = now(), attempts = attempts - 1
  where conversation = $1 and id = $2 and attempts = $3
  returning 1
)
select case when exists (select from given) then pg_notify('easymo_activities', '') end

-- name: finish
-- The activity is over and its conversation is told, in one commit. Nothing happens if the call was cancelled or the
-- claim has passed to somebody else. The activity's row is locked before the lane, as turns do.
with over as (
  delete from activities where conversation = $1 and id = $2 and attempts = $3
  returning conversation, number_id, correlation_id
), told as (
  insert into inbox (conversation, kind, number_id, correlation_id, payload)
  select conversation, 'result', number_id, correlation_id, $4::bytea from over
), woken as (
  insert into lanes (conversation, queue) select conversation, 'inbox' from over
  on conflict (conversation, queue) do update
    set wakes = lanes.wakes + 1, ready_at = least(lanes.ready_at, excluded.ready_at)
)
select case when exists (select from over) then pg_notify('easymo_inbox', '') end is not null as finished

-- name: slow
-- Calls of which the person has heard nothing for too long, running or not. The table holds what is under way only.
select conversation, id from activities where not told and created_at <= now() - make_interval(secs => $1)
order by created_at limit 100

-- name: tell_slow
-- One at a time: of several, each waiting for another's lane, two could wait for one another.
with slow as (
  update activities set told = true where conversation = $1 and id = $2 and not told
  returning conversation, number_id, correlation_id
), told as (
  insert into inbox (conversation, kind, number_id, correlation_id, payload)
  select conversation, 'wake', number_id, correlation_id, $3::bytea from slow
), woken as (
  insert into lanes (conversation, queue) select conversation, 'inbox' from slow
  on conflict (conversation, queue) do update
    set wakes = lanes.wakes + 1, ready_at = least(lanes.ready_at, excluded.ready_at)
)
select case when exists (select from slow) then pg_notify('easymo_inbox', '') end

-- name: lead
-- One process at a time: others find nothing to do.
select pg_try_advisory_xact_lock(hashtextextended('easymo.session_cleanup', 0))

-- name: next_stretch
-- Where the sweep $1 goes on, and up to where: the moment of the session after the next $3, or, if there are no more
-- than that, all that has been silent for $2. Sessions of one moment are never divided.
with sweep as (
  select coalesce((select reached from session_sweeps where name = $1), 'epoch') as reached
)
select reached, (
  select updated_at from whatsapp_user_sessions
  where updated_at > reached and updated_at <= now() - $2::interval
  order by updated_at offset $3 limit 1) as upto, now() - $2::interval as horizon
from sweep

-- name: wake_silent
-- Wakes those of the stretch whose session has something of the name $3 (open, parked). $4: the business number, where
-- none is known that they wrote to.
with silent as materialized (
  select conversation, number_id from whatsapp_user_sessions
  where updated_at > $1 and updated_at <= $2 and state ? $3
), wakes as (
  insert into inbox (conversation, kind, number_id, correlation_id, payload)
  select conversation, 'wake', coalesce(number_id, $4), $5, $6::bytea from silent
), woken as (
  insert into lanes (conversation, queue) select conversation, 'inbox' from silent order by conversation
  on conflict (conversation, queue) do update
    set wakes = lanes.wakes + 1, ready_at = least(lanes.ready_at, excluded.ready_at)
)
select count(*) as woken, case when count(*) > 0 then pg_notify('easymo_inbox', '') end from silent

-- name: reach
insert into session_sweeps (name, reached) values ($1, $2)
on conflict (name) do update set reached = excluded.reached

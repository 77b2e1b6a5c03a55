-- name: list_chores
select name, cron, active, chosen, due_at, started_at, ended_at, leased_until > now() as running, missed, failures, error
from schedules order by name

-- name: call
-- Run now, whatever its line says; the scheduler is woken.
with called as (
  update schedules set due_at = now(), called_at = clock_timestamp(), active = true where name = $1 returning attempts
)
select attempts, pg_notify('easymo_schedule', '') from called

-- name: choose
update schedules set cron = $2, chosen = true, due_at = $3 where name = $1 returning name

-- name: set_active
update schedules set active = $2 where name = $1 returning name

-- name: outcome
select ended_at is not null and ended_at >= started_at and attempts > $2 as over, error from schedules where name = $1

-- name: announce
-- In the order of names, as all who announce: two at once do not wait for each other.
insert into schedules as s (name, cron)
select name, cron from unnest($1::text[], $2::text[]) as chores (name, cron) order by name
on conflict (name) do update set cron = excluded.cron where not s.chosen and s.cron <> excluded.cron

-- name: claim
-- The longest due of those this process knows, for a lease of $2.
update schedules set attempts = attempts + 1, started_at = now(), leased_until = now() + $2::interval
where name = (
  select name from schedules
  where name = any($1::text[]) and active and due_at <= now() and leased_until <= now()
  order by due_at, name limit 1
  for update skip locked
)
returning name, cron, due_at, started_at, attempts, failures

-- name: keep
update schedules set leased_until = now() + $3::interval where name = $1 and attempts = $2

-- name: end
-- Called anew while it ran, it runs once more: due_at has moved since then.
update schedules
set leased_until = '-infinity', ended_at = $6, missed = missed + $4, error = $5,
    failures = case when $5 = '' then 0 else failures + 1 end,
    due_at = case when called_at > started_at then now() else $3 end
where name = $1 and attempts = $2

-- name: pressure
-- How much waits between us and WhatsApp, counted up to $1: tells whose turns are not taken, and recipients whose
-- notification could be sent now. And whether very much waits to be sent at all, also what cannot be just now.
select (select count(*) from (select from inbox where kind <> 'message' limit $1) as untaken)
         + (select count(*) from (select from lanes where queue = 'outbox' and priority >= 1 and ready_at <= now() limit $1) as ready)
         as waiting,
       (select count(*) from (select from lanes where queue = 'outbox' and priority >= 1 limit $2) as unsent) >= $2 as blocked

-- name: lock_due
-- First lock: up to $2 people for whom something is due at $1 and whom no other worker has in hand; what is urgent
-- first, then what has waited longest.
with due as materialized (
  -- One look by key for each priority: however many wait behind, what comes first is found first.
  (select person, priority, due_at from notifications where state = 'waiting' and priority = 0 and due_at <= $1
   order by due_at limit $2 * 4)
  union all
  (select person, priority, due_at from notifications where state = 'waiting' and priority = 1 and due_at <= $1
   order by due_at limit $2 * 4)
  union all
  (select person, priority, due_at from notifications where state = 'waiting' and priority = 2 and due_at <= $1
   order by due_at limit $2 * 4)
), people as materialized (
  select person from due group by person order by min(priority), min(due_at)
)
select person from people where pg_try_advisory_xact_lock(hashtextextended('notifications', person)) limit $2

-- name: read_due
-- Then read: up to $3 of what is due for each, $4 in all, in the order of their locks, and all it is judged by. A row
-- that somebody else holds is left.
select n.id, n.person, n.address, n.given, n.priority, p.country, p.stopped_at is not null as stopped,
       coalesce(c.muted, '{}') as muted, c.person is not null as chosen, c.quiet_from, c.quiet_until,
       array(select t.ended_at from notifications t
             where t.person = n.person and t.state = 'told' and t.ended_at > $2::timestamptz - interval '1 hour'
             order by t.ended_at desc limit $3) as told
from unnest($1::bigint[]) with ordinality as locked (person, place)
cross join lateral (
  select * from notifications w
  where w.person = locked.person and w.state = 'waiting' and w.due_at <= $2
  order by w.priority, w.due_at, w.id
  limit $3
  for update skip locked
) n
join profiles p on p.id = n.person
left join notification_choices c on c.person = n.person
order by locked.place, n.priority, n.due_at, n.id
limit $4

-- name: postpone
update notifications n set due_at = l.at
from unnest($1::bigint[], $2::timestamptz[]) as l (id, at) where n.id = l.id

-- name: drop
update notifications n set state = 'dropped', reason = d.reason, ended_at = $3
from unnest($1::bigint[], $2::text[]) as d (id, reason) where n.id = d.id

-- name: end_told
update notifications n set state = 'told', ended_at = $2
from unnest($1::bigint[]) as t (id) where n.id = t.id

-- name: next_due
-- When the next notification is due, if any waits.
select min(due_at) from (
  (select due_at from notifications where state = 'waiting' and priority = 0 order by due_at limit 1)
  union all
  (select due_at from notifications where state = 'waiting' and priority = 1 order by due_at limit 1)
  union all
  (select due_at from notifications where state = 'waiting' and priority = 2 order by due_at limit 1)
) as next

-- name: forget
-- What has been over for 40 days, some at a time.
with over as materialized (
  select id from notifications where state <> 'waiting' and ended_at < $1::timestamptz - interval '40 days' order by ended_at limit 1000
  for update skip locked
), forgotten as (
  delete from notifications n using over where n.id = over.id returning 1
)
select count(*) from forgotten

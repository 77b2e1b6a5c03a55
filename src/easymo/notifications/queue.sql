-- name: notify
select notify_person($1, $2, $3, $4::text::jsonb, $5, $6)

-- name: cancel
select cancel_notifications($1)

-- name: hold_waiting
-- First lock: what waits for these people under these addresses stays as it is until the end of the transaction.
select n.person, n.address from notifications n
join unnest($1::bigint[], $2::text[]) as w (person, address) on n.person = w.person and n.address = w.address
where n.state = 'waiting'
order by n.id
for update of n

-- name: add
with added as (
  insert into notifications (person, key, address, given, priority, due_at)
  select person, key, address, given::jsonb, priority, due_at
  from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::smallint[], $6::timestamptz[])
       as n (person, key, address, given, priority, due_at)
  on conflict (person, key) do nothing
  returning 1
)
select count(*) as added, case when count(*) > 0 then pg_notify('easymo_notifications', '') end from added

-- name: latest
select n.id, coalesce(right(p.phone_number, 4), '') as phone, n.key, n.address, n.priority, n.state, coalesce(n.reason, '') as reason,
       n.due_at, n.ended_at
from notifications n join profiles p on p.id = n.person
where $1 = '' or n.state = $1
order by n.id desc
limit $2

-- name: find_person
select p.id, p.stopped_at is not null as stopped, coalesce(s.window_until > now(), false) as reachable
from aliases a join profiles p on p.id = a.conversation left join whatsapp_user_sessions s on s.conversation = p.id
where a.alias = 'phone:' || $1

-- name: test
with added as (
  insert into notifications (person, key, address, priority) values ($1, 'test:' || $2, 'core:told-test', 0) returning id
)
select id, pg_notify('easymo_notifications', '') from added

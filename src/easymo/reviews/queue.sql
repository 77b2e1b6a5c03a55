-- name: waiting
select id, kind, service, subject, person, payload::text as payload, priority, status, assignee, decision, note, version,
       created_at, decided_at
from reviews
where status in ('open', 'assigned')
  and ($1 = '' or kind = $1) and ($2 = '' or service = $2) and ($3 = '' or assignee = $3)
  and ($4::smallint is null or priority < $4 or priority = $4 and id > $5::bigint)
order by priority desc, id
limit $6

-- name: ended
select id, kind, service, subject, person, payload::text as payload, priority, status, assignee, decision, note, version,
       created_at, decided_at
from reviews
where status in ('decided', 'closed')
  and ($1 = '' or kind = $1) and ($2 = '' or service = $2) and ($3::bigint is null or id < $3)
order by id desc
limit $4

-- name: find
select id, kind, service, subject, person, payload::text as payload, priority, status, assignee, decision, note, version,
       created_at, decided_at
from reviews where id = $1

-- name: assign
update reviews set status = 'assigned', assignee = $3, version = version + 1
where id = $1 and version = $2 and status in ('open', 'assigned')
returning id, kind, service, subject, person, payload::text as payload, priority, status, assignee, decision, note, version,
          created_at, decided_at

-- name: release
update reviews set status = 'open', assignee = null, version = version + 1
where id = $1 and version = $2 and status = 'assigned'
returning id, kind, service, subject, person, payload::text as payload, priority, status, assignee, decision, note, version,
          created_at, decided_at

-- name: decide
update reviews
set status = 'decided', decision = $3, note = $4, assignee = $5, decided_at = now(), version = version + 1
where id = $1 and version = $2 and (status = 'open' or status = 'assigned' and assignee = $5)
returning id, kind, service, subject, person, payload::text as payload, priority, status, assignee, decision, note, version,
          created_at, decided_at

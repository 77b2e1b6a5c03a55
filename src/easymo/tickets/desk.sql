-- name: unresolved
select t.id, t.person, t.category, t.priority, t.status, t.subject, t.assignee, t.answer_due_at, t.resolve_due_at, t.answered_at,
       t.resolved_at, t.late, t.stars, t.version, t.created_at, t.changed_at
from tickets t join ticket_terms d on d.priority = t.priority
where t.resolved_at is null and ($1 = '' or t.priority = $1) and ($2 = '' or t.category = $2) and ($3 = '' or t.assignee = $3)
  and ($4::smallint is null or (d.rank, t.id) > ($4, $5::bigint))
order by d.rank, t.id
limit $6

-- name: ended
select t.id, t.person, t.category, t.priority, t.status, t.subject, t.assignee, t.answer_due_at, t.resolve_due_at, t.answered_at,
       t.resolved_at, t.late, t.stars, t.version, t.created_at, t.changed_at
from tickets t
where t.resolved_at is not null and ($1 = '' or t.priority = $1) and ($2 = '' or t.category = $2) and ($3 = '' or t.assignee = $3)
  and ($4::bigint is null or t.id < $4)
order by t.id desc
limit $5

-- name: rank_of
select rank from ticket_terms where priority = $1

-- name: find
select t.id, t.person, t.category, t.priority, t.status, t.subject, t.assignee, t.answer_due_at, t.resolve_due_at, t.answered_at,
       t.resolved_at, t.late, t.stars, t.version, t.created_at, t.changed_at
from tickets t where t.id = $1

-- name: lock
select t.id, t.person, t.category, t.priority, t.status, t.subject, t.assignee, t.answer_due_at, t.resolve_due_at, t.answered_at,
       t.resolved_at, t.late, t.stars, t.version, t.created_at, t.changed_at
from tickets t where t.id = $1 for update

-- name: messages_of
select id, at, operator, words, documents from ticket_messages where ticket = $1 order by id

-- name: events_of
select at, actor, event, detail::text as detail from ticket_events where ticket = $1 order by id

-- name: note
insert into ticket_events (ticket, actor, event, detail) values ($1, $2, $3, $4::text::jsonb) returning id

-- name: say
insert into ticket_messages (ticket, operator, words) values ($1, $2, $3)

-- name: assign
update tickets t set assignee = $2, status = case t.status when 'open' then 'in_progress' else t.status end
where t.id = $1
returning t.id, t.person, t.category, t.priority, t.status, t.subject, t.assignee, t.answer_due_at, t.resolve_due_at, t.answered_at,
          t.resolved_at, t.late, t.stars, t.version, t.created_at, t.changed_at

-- name: answered
update tickets t set status = 'waiting', assignee = coalesce(t.assignee, $2), answered_at = coalesce(t.answered_at, now())
where t.id = $1
returning t.id, t.person, t.category, t.priority, t.status, t.subject, t.assignee, t.answer_due_at, t.resolve_due_at, t.answered_at,
          t.resolved_at, t.late, t.stars, t.version, t.created_at, t.changed_at

-- name: resolve
update tickets t
set status = 'resolved', resolved_at = now(), assignee = coalesce(t.assignee, $2),
    answered_at = coalesce(t.answered_at, now())
where t.id = $1
returning t.id, t.person, t.category, t.priority, t.status, t.subject, t.assignee, t.answer_due_at, t.resolve_due_at, t.answered_at,
          t.resolved_at, t.late, t.stars, t.version, t.created_at, t.changed_at

-- name: prioritise
update tickets t
set priority = d.priority, answer_due_at = after_support_time(t.created_at, d.answer),
    resolve_due_at = after_support_time(t.created_at, d.resolve)
from ticket_terms d
where t.id = $1 and d.priority = $2
returning t.id, t.person, t.category, t.priority, t.status, t.subject, t.assignee, t.answer_due_at, t.resolve_due_at, t.answered_at,
          t.resolved_at, t.late, t.stars, t.version, t.created_at, t.changed_at

-- name: close
update tickets t set status = 'closed' where t.id = $1
returning t.id, t.person, t.category, t.priority, t.status, t.subject, t.assignee, t.answer_due_at, t.resolve_due_at, t.answered_at,
          t.resolved_at, t.late, t.stars, t.version, t.created_at, t.changed_at

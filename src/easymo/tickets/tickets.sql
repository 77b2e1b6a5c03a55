-- name: open_ticket
select outcome, ticket, answer_by from open_ticket($1, $2, $3, $4, $5)

-- name: add_to_ticket
select add_to_ticket($1, $2, $3)

-- name: resolve
select resolve_own_ticket($1)

-- name: rate
select rate_ticket($1, $2)

-- name: find
-- Until the team has said something, the person is told when they will.
select t.id, t.category, t.status, t.subject, last.words, last.is_ours,
       case when t.resolved_at is null and not exists (select from ticket_messages m where m.ticket = t.id and m.is_ours)
            then t.answer_due_at end as answer_by,
       (select coalesce(sum(cardinality(m.documents)), 0)::integer from ticket_messages m where m.ticket = t.id) as pictures,
       t.status = 'resolved' and t.resolved_at > now() - support_term('reopening') as may_reopen,
       t.stars is not null as is_rated
from tickets t
cross join lateral (select m.words, m.is_ours from ticket_messages m where m.ticket = t.id order by m.id desc limit 1) last
where t.id = $1

-- name: mine
select id, subject, status, changed_at from tickets order by id desc limit $1 offset $2

-- name: what_happened
select e.event, t.id as ticket, t.subject,
       coalesce((select m.words from ticket_messages m where m.ticket = t.id and m.is_ours order by m.id desc limit 1), '')
         as words
from ticket_events e join tickets t on t.id = e.ticket
where e.id = $1

-- name: note_late
select term, priority from note_late_tickets()

-- name: close
select close_tickets()

-- name: remind
select remind_operators()

-- name: end_queue
select handoff, person from end_queue()

-- name: silent
-- Whoever has them looks again, with the lane's lock.
select h.person as conversation
from handoffs h join whatsapp_user_sessions s on s.conversation = h.person
where h.ended_at is null and h.taken_at is not null
  and greatest(h.taken_at, h.replied_at, s.updated_at) <= now() - support_term('silence')
order by h.person

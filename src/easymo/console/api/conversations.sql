-- name: handoffs
select h.id, h.person as conversation, case when h.taken_at is null then 'waiting' else 'taken' end as state, h.reason, h.words,
       h.ticket, h.asked_at, h.operator, h.taken_at,
       h.taken_at is null or coalesce(s.updated_at > greatest(h.taken_at, h.replied_at), false) as unanswered,
       p.name, '…' || right(p.phone_number, 4) as phone_number, p.language, p.country, s.window_until as until
from handoffs h join profiles p on p.id = h.person left join whatsapp_user_sessions s on s.conversation = h.person
where h.ended_at is null and ($1 = '' or (h.taken_at is null) = ($1 = 'waiting')) and ($2 = '' or h.operator = $2)
  and ($3::boolean is null or (h.taken_at is not null, h.id) > ($3, $4::bigint))
order by h.taken_at is not null, h.id
limit $5

-- name: handoff
select h.id, h.person as conversation, case when h.taken_at is null then 'waiting' else 'taken' end as state, h.reason, h.words,
       h.ticket, h.asked_at, h.operator, h.taken_at,
       h.taken_at is null or coalesce(s.updated_at > greatest(h.taken_at, h.replied_at), false) as unanswered,
       p.name, '…' || right(p.phone_number, 4) as phone_number, p.language, p.country, s.window_until as until
from handoffs h join profiles p on p.id = h.person left join whatsapp_user_sessions s on s.conversation = h.person
where h.ended_at is null and h.person = $1

-- name: language_of
select language, country from profiles where id = $1

-- name: is_operator
select exists (select from admin_tokens where name = $1 and revoked_at is null and expires_at > now())

-- name: fill
-- $1 persons in the middle of an interview ($2: their session), each with $3 messages waiting ($4: the message).
with person as (
  insert into profiles (id, phone_number, user_id, name, language)
  select id, '+250788' || lpad(id::text, 6, '0'), 'RW.' || lpad(id::text, 17, '0'), 'Person ' || id, 'en'
  from generate_series(1, $1::int) as id
  returning id, phone_number
),
session as (
  insert into whatsapp_user_sessions (conversation, phone_number, active_service, state)
  select id, phone_number, 'wa-webhook-interview', $2::text::jsonb from person
),
lane as (
  insert into lanes (conversation, queue) select id, 'inbox' from person
)
insert into inbox (conversation, kind, number_id, correlation_id, payload)
select id, 'message', '106540352242922', md5(id::text), $4::bytea
from generate_series(1, $3::int) as nth, person
order by nth, id

-- name: analyze
analyze

-- name: rest
select (select count(*) from inbox) as waiting, (select count(*) from outbox) as said,
       (select count(*) from messages) as done, (select count(*) from dead_letters) as buried

-- name: queue
-- $1 people from 500,000 up who are never quiet, and $2 notifications for each, all due.
with people as (
  insert into profiles (id, phone_number, language)
  select 500000 + n, '+250788' || (500000 + n), 'en' from generate_series(1, $1) n
  returning id
), open as (
  insert into whatsapp_user_sessions (conversation, state, window_until)
  select id, '{}', now() + interval '20 hours' from people
), unquiet as (
  insert into notification_choices (person, quiet_from, quiet_until) select id, null, null from people
)
insert into notifications (person, key, address) select id, 'bench:' || n, 'core:told-test' from people, generate_series(1, $2) n

-- name: told
select count(*) from notifications where state = 'told'

-- name: waiting
select count(*) from notifications where state = 'waiting'

-- name: buried
select count(*) from dead_letters

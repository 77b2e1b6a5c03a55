-- name: fill
-- $1 recipients with $2 messages each.
with recipient as (
  insert into lanes (conversation, queue) select id, 'outbox' from generate_series(1, $1::int) as id
  returning conversation
)
insert into outbox (conversation, number_id, phone_number, service, correlation_id, payload)
select conversation, '106540352242922', '+250788' || lpad(conversation::text, 6, '0'), 'jobs',
       md5(conversation::text), $3::bytea
from generate_series(1, $2::int) as nth, recipient
order by nth, conversation

-- name: analyze
analyze

-- name: rest
select (select count(*) from outbox) as waiting,
       (select count(*) from messages where direction = 'out' and status = 'accepted') as accepted

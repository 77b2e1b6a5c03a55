-- name: lock_demo
-- Until the transaction ends, nobody else loads it.
select pg_advisory_xact_lock(hashtextextended('easymo.demo', 0))

-- name: is_loaded
select exists (select from aliases join job_listings on posted_by = conversation where alias = $1)

-- name: meet_employers
-- One whose number wrote before keeps the conversation it has.
with employer as materialized (
  select coalesce(conversation, nextval('conversation_id')) as id, phone, name
  from unnest($1::text[], $2::text[]) as given (phone, name)
  left join aliases on alias = 'phone:' || phone
),
known as (
  insert into aliases (alias, conversation) select 'phone:' || phone, id from employer on conflict do nothing
),
met as (
  insert into profiles (id, phone_number, name) select id, phone, name from employer on conflict do nothing
)
select name, id from employer

-- name: date_back
update job_listings set created_at = $2 where id = $1

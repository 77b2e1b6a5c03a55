-- name: store_messages
-- Stores a group of messages. Nothing is stored while somebody in it carries an alias that is not known yet (strangers,
-- to be met first) or is known as several (whose merge is to be noted first). $1: each person's first alias; $2, $3:
-- the others, and whose they are. Persons count from 1.
-- Order of locks: seen, then lanes, each sorted. Aliases are looked up one by one: a join would be planned as a scan
-- of the table while it is small, and the plan kept when it no longer is.
with known as materialized (
  -- Of each person by the alias trusted most.
  select array(select (select conversation from aliases where aliases.alias = first.alias)
               from unnest($1::text[]) with ordinality as first (alias, person) order by person) as conversations
),
other as materialized (
  select person, (select conversation from aliases where aliases.alias = other.alias) as conversation
  from unnest($2::int[], $3::text[]) as other (person, alias)
),
strangers as materialized (
  select person from unnest((select conversations from known)) with ordinality as first (conversation, person)
  where conversation is null
  union
  select person from other where conversation is null
),
several as materialized (
  select person from other where conversation <> (select conversations from known)[person]
),
message as materialized (
  select distinct on (day, conversation, key) *
  from (
    select (select conversations from known)[person] as conversation, day, key, number_id, service, correlation_id,
           payload, position
    from unnest($4::int[], $5::date[], $6::bytea[], $7::text[], $8::text[], $9::text[], $10::bytea[]) with ordinality
         as given (person, day, key, number_id, service, correlation_id, payload, position)
  ) as given
  where not exists (select from strangers) and not exists (select from several)
  order by day, conversation, key, position
),
remembered as (
  insert into seen (day, conversation, key)
  select day, conversation, key from message order by day, conversation, key
  on conflict do nothing
  returning day, conversation, key
),
fresh as materialized (
  select message.* from message join remembered using (day, conversation, key)
),
waiting as (
  insert into inbox (conversation, kind, number_id, service, correlation_id, payload)
  select conversation, 'message', number_id, service, correlation_id, payload from fresh order by position
),
woken as (
  insert into lanes (conversation, queue)
  select distinct conversation, 'inbox' from fresh order by conversation
  on conflict (conversation, queue) do update
  set wakes = lanes.wakes + 1, ready_at = least(lanes.ready_at, excluded.ready_at)
),
audited as (
  insert into webhook_audit_log (service, request_id, from_number, message_type, signature_valid, latency_ms)
  select service, request_id, from_number, message_type, true, latency_ms
  from unnest($11::text[], $12::text[], $13::text[], $14::text[], $15::int[])
       as audited (service, request_id, from_number, message_type, latency_ms)
  where not exists (select from strangers) and not exists (select from several)
)
select
  array(select person from strangers) as strangers,
  array(select distinct person from several) as several,
  array(select position from fresh) as fresh,
  case when exists (select from fresh) then pg_notify('easymo_inbox', '') end;

-- name: store_statuses
with told as (
  insert into statuses (conversation, entry, entry_at, wamid, status, occurred_at, errors, pricing)
  select conversation, entry, entry_at, wamid, status, coalesce(occurred_at, now()), errors, pricing
  from unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::timestamptz[], $7::bytea[],
              $8::bytea[])
       as told (conversation, entry, entry_at, wamid, status, occurred_at, errors, pricing)
),
audited as (
  insert into webhook_audit_log (service, request_id, from_number, message_type, signature_valid, latency_ms)
  select service, request_id, from_number, message_type, true, latency_ms
  from unnest($9::text[], $10::text[], $11::text[], $12::text[], $13::int[])
       as audited (service, request_id, from_number, message_type, latency_ms)
)
select pg_notify('easymo_statuses', '');

-- name: store_others
-- What is for no lane: events of the business account, and what could not be read.
with kept as (
  insert into quarantine (reason, payload, correlation_id)
  select reason, payload, correlation_id
  from unnest($1::text[], $2::bytea[], $3::text[]) as kept (reason, payload, correlation_id)
),
happened as (
  insert into account_events (field, business_account, key, payload, correlation_id)
  select field, business_account, key, payload, correlation_id
  from unnest($4::text[], $5::text[], $6::bytea[], $7::bytea[], $8::text[])
       as happened (field, business_account, key, payload, correlation_id)
  order by key
  on conflict (key) do nothing
)
insert into webhook_audit_log (service, request_id, from_number, message_type, signature_valid, latency_ms)
select service, request_id, from_number, message_type, true, latency_ms
from unnest($9::text[], $10::text[], $11::text[], $12::text[], $13::int[])
     as audited (service, request_id, from_number, message_type, latency_ms);

-- name: note_merges
-- Whoever is known as several is one: their conversations are merged by turns. Not so where a message tells a user id
-- ($3) and the number belonged to a person of another one: numbers change hands, user ids do not. Then the number is
-- from now on that of whom WhatsApp names with it, and nothing for the former one is sent to it. All aliases are known.
with given as materialized (
  select person, alias, rank, (select conversation from aliases where aliases.alias = given.alias) as conversation
  from unnest($1::int[], $2::text[]) with ordinality as given (person, alias, rank)
),
people as materialized (
  select distinct on (person) person, conversation from given order by person, rank
),
judged as materialized (
  select person, alias, given.conversation, people.conversation as owner,
         given.conversation = people.conversation
         or not (person = any($3::int[])
                 and exists (select from profiles
                             where profiles.id = given.conversation and profiles.user_id is not null
                               and not exists (select from given as called
                                               where called.person = given.person
                                                 and called.alias = 'user:' || profiles.user_id))) as same
  from given join people using (person)
),
handed as (
  update aliases set conversation = judged.owner
  from judged
  where not judged.same and judged.alias like 'phone:%' and aliases.alias = judged.alias
  returning substr(judged.alias, 7) as number, judged.conversation as former, judged.owner
),
bereft as (
  update profiles set phone_number = null
  from handed where profiles.id = handed.former and profiles.phone_number = handed.number
),
called as (
  update profiles set phone_number = handed.number from handed where profiles.id = handed.owner
),
several as materialized (
  select person, min(conversation) as kept from judged where same
  group by person having min(conversation) <> max(conversation)
)
insert into merges (absorbed, kept, phone_number, user_id)
-- What WhatsApp calls the person now comes last.
select distinct on (judged.conversation)
       judged.conversation, several.kept,
       (select substr(alias, 7) from given where given.person = several.person and alias like 'phone:%'
        order by rank desc limit 1),
       (select substr(alias, 6) from given where given.person = several.person and alias like 'user:%'
        order by rank desc limit 1)
from several join judged using (person)
where judged.same and judged.conversation <> several.kept
order by judged.conversation, several.kept
on conflict do nothing;

-- name: lock_aliases
-- Whoever meets people does so alone for their aliases: the next statement must see what others added. Stripes
-- instead of aliases bound the number of locks; they are taken in one order.
select pg_advisory_xact_lock(hashtext('aliases'), stripe)
from (select distinct hashtext(alias) & 255 as stripe from unnest($1::text[]) as alias order by stripe) as stripes;

-- name: meet
-- Adds what is not known yet: the persons nobody knows, and new aliases of those somebody knows. No two persons
-- given share an alias. $8: numbers that a message tells beside a user id: as in note_merges, such a number makes nobody
-- the person of another user id who had it before, and that person has it no longer.
with given as materialized (
  select person, alias, rank from unnest($1::int[], $2::text[]) with ordinality as given (person, alias, rank)
),
matched as materialized (
  select person, alias, rank, (select conversation from aliases where aliases.alias = given.alias) as holder
  from given
),
judged as materialized (
  select *, alias = any($8::text[])
            and exists (select from profiles
                        where profiles.id = holder and profiles.user_id is not null
                          and not exists (select from given as called
                                          where called.person = matched.person
                                            and called.alias = 'user:' || profiles.user_id)) as changed_hands
  from matched
),
known as (
  select distinct on (person) person, holder as conversation
  from judged where holder is not null and not changed_hands order by person, rank
),
people as materialized (
  select person, conversation from known
  union all
  select person, nextval('conversation_id')
  from (select person from given except select person from known order by person) as newcomer
),
added as (
  insert into aliases (alias, conversation)
  select judged.alias, people.conversation
  from judged join people using (person)
  where judged.holder is null or judged.changed_hands
  on conflict (alias) do update set conversation = excluded.conversation
),
bereft as (
  update profiles set phone_number = null
  from judged join people using (person)
  where judged.changed_hands and profiles.id = judged.holder and judged.holder <> people.conversation
    and profiles.phone_number = substr(judged.alias, 7)
)
insert into profiles (id, phone_number, user_id, name, country)
select people.conversation, phone_number, user_id, name, country
from people
join unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::text[])
     as profile (person, phone_number, user_id, name, country) using (person)
order by people.conversation
on conflict (id) do update
-- A user id changes with the number only: what was the number before is perhaps somebody else's.
set phone_number = case when excluded.phone_number is not null or excluded.user_id <> profiles.user_id
                        then excluded.phone_number else profiles.phone_number end,
    user_id = coalesce(excluded.user_id, profiles.user_id),
    name = coalesce(profiles.name, excluded.name);

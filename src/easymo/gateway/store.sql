-- name: store
-- Stores a group of webhooks: one statement, so its return is its commit. It stores nothing while somebody in the
-- group carries an alias that is not known yet: those persons are returned as strangers, to be met first.
-- Order of locks: seen, then lanes, each sorted. Aliases are looked up one by one: a join would be planned as a scan
-- of the table while it is small, and the plan kept when it no longer is.
with given as materialized (
  select person, alias, rank from unnest($1::int[], $2::text[]) with ordinality as given (person, alias, rank)
),
matched as materialized (
  select person, rank, (select conversation from aliases where aliases.alias = given.alias) as conversation
  from given
),
strangers as materialized (
  select distinct person from matched where conversation is null
),
people as materialized (
  select distinct on (person) person, conversation
  from matched
  where not exists (select from strangers)
  order by person, rank
),
-- Whoever is known as several is one: their conversations are merged by turns. Not so where a message tells a user id
-- ($26) and the number belonged to a person of another one: numbers change hands, user ids do not.
same as materialized (
  select person, matched.conversation
  from matched join people using (person)
  where matched.conversation = people.conversation
     or not (person = any($26::int[])
             and exists (select from profiles
                         where profiles.id = matched.conversation and profiles.user_id is not null
                           and not exists (select from given
                                           where given.person = matched.person
                                             and given.alias = 'user:' || profiles.user_id)))
),
several as materialized (
  select person, min(conversation) as kept from same group by person having min(conversation) <> max(conversation)
),
merged as (
  insert into merges (absorbed, kept, phone_number, user_id)
  -- What WhatsApp calls the person now comes last.
  select distinct on (same.conversation)
         same.conversation, several.kept,
         (select substr(alias, 7) from given where given.person = several.person and alias like 'phone:%'
          order by rank desc limit 1),
         (select substr(alias, 6) from given where given.person = several.person and alias like 'user:%'
          order by rank desc limit 1)
  from several join same using (person)
  where same.conversation <> several.kept
  order by same.conversation, several.kept
  on conflict do nothing
),
message as materialized (
  select people.conversation, message.*
  from unnest($3::int[], $4::date[], $5::bytea[], $6::text[], $7::text[], $8::text[], $9::bytea[]) with ordinality
       as message (person, day, key, number_id, service, correlation_id, payload, position)
  join people using (person)
),
remembered as (
  insert into seen (day, conversation, key)
  select distinct day, conversation, key from message order by day, conversation, key
  on conflict do nothing
  returning day, conversation, key
),
fresh as materialized (
  select distinct on (conversation, key, day) message.*
  from message join remembered using (conversation, key, day)
  order by conversation, key, day, position
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
told as (
  insert into statuses (conversation, entry, entry_at, wamid, status, occurred_at, errors, pricing)
  select conversation, entry, entry_at, wamid, status, coalesce(occurred_at, now()), errors, pricing
  from unnest($10::bigint[], $11::bigint[], $12::timestamptz[], $13::text[], $14::text[], $15::timestamptz[],
              $16::bytea[], $20::bytea[])
       as told (conversation, entry, entry_at, wamid, status, occurred_at, errors, pricing)
  where not exists (select from strangers)
  returning 1
),
kept as (
  insert into quarantine (reason, payload, correlation_id)
  select reason, payload, correlation_id
  from unnest($17::text[], $18::bytea[], $19::text[]) as kept (reason, payload, correlation_id)
  where not exists (select from strangers)
),
happened as (
  insert into account_events (field, business_account, key, payload, correlation_id)
  select field, business_account, key, payload, correlation_id
  from unnest($21::text[], $22::text[], $23::bytea[], $24::bytea[], $25::text[])
       as happened (field, business_account, key, payload, correlation_id)
  where not exists (select from strangers)
  order by key
  on conflict (key) do nothing
)
select
  array(select person from strangers) as strangers,
  array(select position from fresh) as fresh,
  case when exists (select from fresh) then pg_notify('easymo_inbox', '') end,
  case when exists (select from told) then pg_notify('easymo_statuses', '') end;

-- name: lock_aliases
-- Whoever meets people does so alone for their aliases: the next statement must see what others added. Stripes
-- instead of aliases bound the number of locks; they are taken in one order.
select pg_advisory_xact_lock(hashtext('aliases'), stripe)
from (select distinct hashtext(alias) & 255 as stripe from unnest($1::text[]) as alias order by stripe) as stripes;

-- name: meet
-- Adds what is not known yet: the persons nobody knows, and new aliases of those somebody knows. No two persons
-- given share an alias.
with given as materialized (
  select person, alias, rank from unnest($1::int[], $2::text[]) with ordinality as given (person, alias, rank)
),
matched as materialized (
  select person, alias, rank, (select conversation from aliases where aliases.alias = given.alias) as conversation
  from given
),
known as (
  select distinct on (person) person, conversation from matched where conversation is not null order by person, rank
),
people as materialized (
  select person, conversation from known
  union all
  select person, nextval('conversation_id')
  from (select person from given except select person from known order by person) as newcomer
),
added as (
  insert into aliases (alias, conversation)
  select matched.alias, people.conversation
  from matched join people using (person)
  where matched.conversation is null
)
insert into profiles (id, phone_number, user_id, name, country)
select people.conversation, phone_number, user_id, name, country
from people
join unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::text[])
     as profile (person, phone_number, user_id, name, country) using (person)
order by people.conversation
on conflict (id) do update
set phone_number = coalesce(excluded.phone_number, profiles.phone_number),
    user_id = coalesce(excluded.user_id, profiles.user_id),
    name = coalesce(profiles.name, excluded.name);

-- migrate:up

-- Roles -----------------------------------------------------------------------------------------------------
-- easymo_engine is what processes act as: it runs lanes, sends and health. easymo_person is what a flow's reads
-- and steps act as, with app.person set to the person they serve. Neither owns a table, neither bypasses row
-- security. The login role of DATABASE_URL is granted easymo_engine by `easymo migrate`.
do $$
begin
  create role easymo_engine nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  create role easymo_person nologin;
exception when duplicate_object or unique_violation then null;
end $$;
grant easymo_person to easymo_engine;
grant usage on schema public to easymo_engine, easymo_person;

-- One order for all that goes into and out of a conversation.
create sequence entry_id;
create sequence conversation_id;
grant usage on sequence entry_id, conversation_id to easymo_engine;

-- People ----------------------------------------------------------------------------------------------------
-- profiles.id is the number of the person's conversation: the key of every lane table.
create table profiles (
  id bigint primary key,
  phone_number text,
  user_id text,
  name text,
  country text not null default 'RW',
  language text,
  stopped_at timestamptz,
  created_at timestamptz not null default now()
);
create index profiles_phone_number on profiles (phone_number); -- for: operators looking a person up by number

-- What WhatsApp calls a person ('user:RW.1349…', 'parent:RW.ENT.…', 'phone:+250…') → whose conversation it is.
create table aliases (
  alias text primary key,
  conversation bigint not null
);

-- Lanes -----------------------------------------------------------------------------------------------------
-- One row per update that is not yet processed; deleted by the turn that processed it.
create table inbox (
  conversation bigint not null,
  id bigint not null default nextval('entry_id'),
  kind text not null check (kind in ('message', 'result', 'wake', 'tell')),
  due_at timestamptz not null default now(),
  attempts smallint not null default 0,
  number_id text not null,             -- phone_number_id of the business number written to
  service text not null default '',    -- the service whose callback path was used; '' = wa-webhook-core
  correlation_id text not null,
  payload bytea not null,              -- kind message: the message object, byte for byte as received
  received_at timestamptz not null default now(),
  primary key (conversation, id)
);
create index inbox_unsaid on inbox (conversation) where kind <> 'message'; -- for: wake_forgotten

-- One row per conversation that has something pending in a queue: what workers look at, never a scan of the
-- queue itself. `wakes` counts additions, so that whoever empties the lane notices one that came meanwhile.
create table lanes (
  conversation bigint not null,
  queue text not null check (queue in ('inbox', 'outbox')),
  ready_at timestamptz not null default now(),
  wakes bigint not null default 0,
  primary key (conversation, queue)
);
create index lanes_ready on lanes (queue, ready_at); -- for: lock_lanes (turns), lock_recipients (outbox)

-- The memory of what was received; outlives the inbox row. key = first 16 bytes of SHA-256 of the update's id.
-- day = UTC day of the update's own timestamp (the same over redeliveries); undated, old and future ones
-- lie in the default partition under the day they carry or 1970-01-01.
create table seen (
  day date not null,
  conversation bigint not null,
  key bytea not null,
  primary key (day, conversation, key)
) partition by range (day);
create table seen_default partition of seen default;

-- Updates whose content could not be stored as they are. Answered 200: they must not come back for 7 days.
create table quarantine (
  id bigint generated always as identity primary key,
  reason text not null,
  payload bytea not null,
  correlation_id text not null,
  received_at timestamptz not null default now()
);

create table whatsapp_user_sessions (
  conversation bigint primary key,
  phone_number text,
  active_service text,                 -- 'wa-webhook-jobs', …; lapses 24 h after the last message
  state jsonb not null default '{}',   -- easymo.conversation.session.State
  version bigint not null default 1,
  updated_at timestamptz not null default now()
);
create index idx_sessions_phone on whatsapp_user_sessions (phone_number);   -- for: operators, sessions show
create index idx_sessions_updated on whatsapp_user_sessions (updated_at);   -- for: session-cleanup

-- Sends that WhatsApp has not accepted yet; moved to messages when it has, to dead_letters when it never will.
create table outbox (
  conversation bigint not null,
  id bigint not null default nextval('entry_id'),
  state text not null default 'pending' check (state in ('pending', 'sending')),
  attempts smallint not null default 0,
  resend boolean not null default true, -- may be sent again when its fate stays unknown
  number_id text not null,
  phone_number text,                    -- recipient: +E.164, else user_id
  user_id text,
  service text not null,
  correlation_id text not null,
  payload bytea not null,               -- the message object without envelope and recipient
  created_at timestamptz not null default now(),
  sending_at timestamptz,
  primary key (conversation, id)
);

-- Statuses of sends as they came (sent, delivered, …), until applied as a set.
create table statuses (
  conversation bigint not null,         -- from our callback data; 0 = not ours
  id bigint generated always as identity,
  entry bigint not null,                -- outbox/messages id, from our callback data; 0 = not ours
  entry_at timestamptz not null,        -- created_at of that row
  wamid text not null,
  status text not null,
  occurred_at timestamptz not null,
  errors bytea,
  received_at timestamptz not null default now(),
  primary key (conversation, id)
);
create index statuses_id on statuses (id); -- for: claim_statuses

-- What was said: inbound messages processed, outbound messages accepted.
create table messages (
  conversation bigint not null,
  id bigint not null,                   -- the inbox or outbox id
  created_at timestamptz not null,
  direction text not null check (direction in ('in', 'out')),
  from_number text,                     -- inbound: the person's +E.164
  wamid text,
  type text not null,
  payload bytea not null,
  service text not null default '',
  correlation_id text not null,
  status text,                          -- outbound: accepted < sent < delivered < read < played; failed
  status_at timestamptz,
  errors bytea,
  primary key (conversation, id, created_at)
) partition by range (created_at);
create table messages_default partition of messages default;
create index idx_messages_from on messages (from_number, created_at desc); -- for: operators' search by number

-- waiting: its next replay is due by the schedule, or an operator's; replaying: it is back in its lane;
-- abandoned: the schedule has ended, or the conversation went on without it: for an operator to decide.
create table dead_letters (
  conversation bigint not null,
  id bigint not null,                   -- the inbox or outbox id it had
  kind text not null check (kind in ('turn', 'send')),
  status text not null default 'waiting' check (status in ('waiting', 'replaying', 'abandoned')),
  reason text not null,
  traceback text,                       -- send: what the Graph API said
  traceback_hash text,
  attempts smallint not null,
  replays smallint not null default 0,
  retryable boolean not null default true,
  failed_at timestamptz not null default now(),
  entry_kind text not null default 'message',     -- turn: the inbox row's kind
  target text not null default '',                -- turn: the callback path's service
  received_at timestamptz not null default now(), -- turn: the inbox row's; send: the outbox row's created_at
  session_version bigint,                         -- turn: the session's when it failed
  resend boolean not null default true,           -- send: the outbox row's
  number_id text not null,
  service text not null,
  correlation_id text not null,
  payload bytea not null,
  created_at timestamptz not null default now(),
  primary key (conversation, id)
);
create index dead_letters_waiting on dead_letters (failed_at) where status = 'waiting'; -- for: choose_due

-- Who is alive: one row per process and role, refreshed every 5 s, believed for 15 s.
create table workers (
  id uuid not null,
  role text not null,
  services text[] not null,
  version text not null,
  beat_at timestamptz not null default now(),
  primary key (id, role)
);

-- Partitions: created ahead by whoever owns the tables, through this one door.
create function ensure_partitions() returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  start date;
begin
  for i in 0..3 loop
    start := (now() at time zone 'utc')::date + i - 1;
    begin
      execute format('create table if not exists public.%I partition of public.seen for values from (%L) to (%L)',
                     'seen_' || to_char(start, 'YYYYMMDD'), start, start + 1);
      execute format('alter table public.%I enable row level security', 'seen_' || to_char(start, 'YYYYMMDD'));
    exception when check_violation then null; -- the default partition already holds that day: it stays there
    end;
  end loop;
  for i in 0..2 loop
    start := date_trunc('week', (now() at time zone 'utc'))::date + 7 * i;
    begin
      execute format('create table if not exists public.%I partition of public.messages for values from (%L) to (%L)',
                     'messages_' || to_char(start, 'YYYYMMDD'),
                     start::timestamp at time zone 'utc', (start + 7)::timestamp at time zone 'utc');
      execute format('alter table public.%I enable row level security', 'messages_' || to_char(start, 'YYYYMMDD'));
    exception when check_violation then null;
    end;
  end loop;
end $$;
revoke execute on function ensure_partitions() from public;
grant execute on function ensure_partitions() to easymo_engine;
select ensure_partitions();

-- Row-level security -----------------------------------------------------------------------------------------
do $$
declare
  name text;
begin
  foreach name in array array['profiles', 'aliases', 'inbox', 'lanes', 'seen', 'quarantine', 'whatsapp_user_sessions',
                              'outbox', 'statuses', 'messages', 'dead_letters', 'workers'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy engine on %I to easymo_engine using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to easymo_engine', name);
  end loop;
end $$;
alter table seen_default enable row level security;
alter table messages_default enable row level security;

-- So that processes can wait until the schema is theirs.
create policy engine on schema_migrations for select to easymo_engine using (true);
grant select on schema_migrations to easymo_engine;

create policy own on profiles to easymo_person
  using (id = nullif(current_setting('app.person', true), '')::bigint);
grant select on profiles to easymo_person;
grant update (name, language, country) on profiles to easymo_person;

-- migrate:down
drop policy engine on schema_migrations;
drop function ensure_partitions();
drop table workers, dead_letters, messages, statuses, outbox, whatsapp_user_sessions, quarantine, seen, lanes,
           inbox, aliases, profiles;
drop sequence entry_id, conversation_id;

-- migrate:up

-- How long free messages may be sent to a person: 24 hours from their last message, by WhatsApp's own time of it.
-- Null: not known; then WhatsApp is asked.
alter table whatsapp_user_sessions add column window_until timestamptz;

-- Sends ------------------------------------------------------------------------------------------------------
-- priority: 0 reply, 1 notification, 2 bulk.
alter table outbox
  add column priority smallint not null default 0,
  add column template bytea;            -- a message object of type template: sent instead once the window is closed
alter table dead_letters
  add column priority smallint not null default 0,
  add column template bytea;

-- What a message needs in order to be sent once more, should WhatsApp tell later that it failed. Null in what came in.
alter table messages
  add column number_id text,
  add column attempts smallint,
  add column resend boolean,
  add column priority smallint,
  add column template bytea,
  add column followed boolean not null default false; -- its failure has had its consequence

-- The best priority of what waits in the lane. Inbox lanes have one priority. Lanes hold what is pending: the locks
-- of the indexes are short.
alter table lanes add column priority smallint not null default 0;
-- squawk-ignore require-concurrent-index-deletion
drop index lanes_ready;
-- squawk-ignore require-concurrent-index-creation
create index lanes_ready on lanes (ready_at) where queue = 'inbox';           -- for: lock_lanes, next_ready (turns)
-- squawk-ignore require-concurrent-index-creation
create index lanes_sends on lanes (priority, ready_at) where queue = 'outbox'; -- for: lock_recipients, next_ready (outbox)

-- Templates of the business account, as WhatsApp last told. Only those APPROVED are sent.
create table message_templates (
  name text not null,
  language text not null,
  status text not null,
  category text not null default '',
  components jsonb not null default '[]',
  quality text not null default 'UNKNOWN',
  synced_at timestamptz not null default now(),
  primary key (name, language)
);

-- Circuits that are not closed: what must not be asked for a while. 'credential:<digest>', 'number:<id>',
-- 'service:<name>'. Shared by all senders, so that one probe, not one of each process, finds out.
create table circuits (
  name text primary key,
  code integer,
  reason text not null,
  failures smallint not null default 1,
  probing boolean not null default false,
  opened_at timestamptz not null default now(),
  retry_at timestamptz not null
);

do $$
declare
  name text;
begin
  foreach name in array array['message_templates', 'circuits'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy engine on %I to easymo_engine using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to easymo_engine', name);
  end loop;
end $$;

-- migrate:down
drop table circuits, message_templates;
drop index lanes_sends, lanes_ready;
create index lanes_ready on lanes (queue, ready_at);
alter table lanes drop column priority;
alter table messages
  drop column followed, drop column template, drop column priority, drop column resend, drop column attempts,
  drop column number_id;
alter table dead_letters drop column template, drop column priority;
alter table outbox drop column template, drop column priority;
alter table whatsapp_user_sessions drop column window_until;

-- migrate:up

-- What a business account is told that is for no person's lane: templates, quality, limits, alerts, calls, groups,
-- what staff wrote from the WhatsApp Business app. Kept as it came, for operators.
create table account_events (
  id bigint generated always as identity primary key,
  field text not null,                  -- the webhook's field; also errors, group_messages, system
  business_account text not null,       -- its id, '' where WhatsApp does not say
  key bytea unique,                     -- the same over redeliveries; null: each one counts
  payload bytea not null,               -- the change's value, or the one message, byte for byte
  correlation_id text not null,
  received_at timestamptz not null default now()
);
create index account_events_newest on account_events (field, received_at desc); -- for: operators, newest of a field

-- Conversations of persons who turned out to be one: what belongs to absorbed is moved to kept, once and whenever
-- something reaches it late. The rows stay: messages are found under the conversation they were said in.
create table merges (
  absorbed bigint primary key,
  kept bigint not null check (kept < absorbed),
  phone_number text,                    -- what WhatsApp called the person when it was found out
  user_id text,
  found_at timestamptz not null default now(),
  done_at timestamptz
);
create index merges_open on merges (absorbed) where done_at is null; -- for: due_merges
create index merges_kept on merges (kept);                           -- for: follow_merges, operators

-- Built at once: newcomers wait a second for each million of aliases, and who waits longer is delivered again.
-- squawk-ignore require-concurrent-index-creation
create index aliases_conversation on aliases (conversation); -- for: move_aliases

-- {billable, pricing_model, type, category}, as WhatsApp says it of a send.
alter table statuses add column pricing bytea;
alter table messages add column pricing bytea;

alter table account_events enable row level security;
alter table merges enable row level security;
create policy engine on account_events to easymo_engine using (true) with check (true);
create policy engine on merges to easymo_engine using (true) with check (true);
grant select, insert, update, delete on account_events, merges to easymo_engine;

-- migrate:down
drop index aliases_conversation;
alter table messages drop column pricing;
alter table statuses drop column pricing;
drop table merges, account_events;

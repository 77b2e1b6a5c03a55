-- migrate:up

-- Calls of flows to the outside world that have not come to their end; gone with their result, or when cancelled.
-- id is the call's number in its conversation: with it, the key under which the outside world knows the request.
create table activities (
  conversation bigint not null,
  id bigint not null,
  name text not null,
  arguments bytea not null,                  -- JSON, by name
  attempts smallint not null default 0,      -- begun; names the claim, too
  due_at timestamptz not null default now(), -- when it may be run: later while it runs (a lease) or is backed off
  told boolean not null default false,       -- the person has heard that it takes long
  number_id text not null,
  service text not null,
  correlation_id text not null,
  wamid text,                                -- the message that led to it: what typing is shown for
  created_at timestamptz not null default now(),
  primary key (conversation, id)
);
create index activities_due on activities (due_at); -- for: claim, next_due

-- How far in whatsapp_user_sessions.updated_at each sweep of session-cleanup has come.
create table session_sweeps (
  name text primary key,
  reached timestamptz not null
);

do $$
declare
  name text;
begin
  foreach name in array array['activities', 'session_sweeps'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy engine on %I to easymo_engine using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to easymo_engine', name);
  end loop;
end $$;

-- migrate:down
drop table session_sweeps, activities;

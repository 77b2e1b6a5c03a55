-- migrate:up

-- What became of each webhook and each turn: one row a webhook, one row a turn, and one for what an operator does in
-- a conversation. from_number is a pseudonym (easymo.observability.audit): no number can be read from it.
--
-- Ids count up, in the form of a UUID (version 8, which leaves its bits to us): one that is drawn at random costs a row
-- its own page of the index, and three system calls where PostgreSQL is built without OpenSSL, as the embedded one is.
create sequence audit_id;
grant usage on sequence audit_id to easymo_engine;
create table webhook_audit_log (
  id uuid not null default ('00000000000080008' || lpad(to_hex(nextval('audit_id')), 15, '0'))::uuid,
  service text not null,               -- 'wa-webhook-jobs', …: whose callback path was used; of a turn: who spoke
  request_id text,                     -- the correlation id: the same for a webhook and the turns that follow from it
  from_number text,
  message_type text,
  signature_valid boolean,             -- of a webhook; null: it was not looked at
  rate_limited boolean not null default false,
  routed_to text,                      -- of a turn: 'jobs:post', the flow that spoke last; 'operator:<name>'
  error text,
  latency_ms integer,                  -- of a webhook: receipt → commit; of a turn: receipt → its own commit
  created_at timestamptz not null default now(),
  primary key (id, created_at)
) partition by range (created_at);
create table webhook_audit_log_default partition of webhook_audit_log default;
create index idx_audit_created_at on webhook_audit_log (created_at); -- for: search_audit, newest first

-- What is written stays as it was written: no update, no delete. Weeks that are over are dropped by the owner.
alter table webhook_audit_log enable row level security;
alter table webhook_audit_log_default enable row level security;
create policy engine on webhook_audit_log for select to easymo_engine using (true);
create policy engine_adds on webhook_audit_log for insert to easymo_engine with check (true);
grant select, insert on webhook_audit_log to easymo_engine;

-- As before, and the weeks of the audit log.
create or replace function ensure_partitions() returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  start date;
  parent text;
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
  foreach parent in array array['messages', 'webhook_audit_log'] loop
    for i in 0..2 loop
      start := date_trunc('week', (now() at time zone 'utc'))::date + 7 * i;
      begin
        execute format('create table if not exists public.%I partition of public.%I for values from (%L) to (%L)',
                       parent || '_' || to_char(start, 'YYYYMMDD'), parent,
                       start::timestamp at time zone 'utc', (start + 7)::timestamp at time zone 'utc');
        execute format('alter table public.%I enable row level security',
                       parent || '_' || to_char(start, 'YYYYMMDD'));
      exception when check_violation then null;
      end;
    end loop;
  end loop;
end $$;
select ensure_partitions();

-- While an operator has a conversation no bot speaks in it.
alter table whatsapp_user_sessions
  add column operator text,
  add column taken_at timestamptz;

-- migrate:down
alter table whatsapp_user_sessions drop column operator, drop column taken_at;
create or replace function ensure_partitions() returns void
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
    exception when check_violation then null;
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
drop table webhook_audit_log;
drop sequence audit_id;

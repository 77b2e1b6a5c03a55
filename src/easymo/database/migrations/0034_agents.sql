-- migrate:up

-- What the assistants' runs used: one row each, written when it begins, with the tokens it may take at the most; the
-- figures are settled when it ends.
create table agent_usage (
  id bigint generated always as identity primary key,
  person bigint not null references profiles (id),
  persona text not null,
  model text not null,
  day date not null,                    -- of UTC: whose budget it takes from
  reserved integer not null,
  tokens_in integer not null default 0,
  tokens_out integer not null default 0,
  cost_micros bigint not null default 0, -- millionths of a US dollar, by public prices; 0 where there is none
  latency_ms integer,                   -- null: it has not ended, or its process has
  outcome text not null default 'begun'
    check (outcome in ('begun', 'answered', 'refused', 'failed', 'late', 'superseded')),
  begun_at timestamptz not null default now()
);
create index agent_usage_person on agent_usage (person); -- for: move_usage (merges)
create index agent_usage_begun_at on agent_usage (begun_at); -- for: forget_talks, usage_of_days

-- Tokens of a day, so that a budget is judged by one row: a person's, and the house's.
create table agent_person_days (
  person bigint not null references profiles (id),
  day date not null,
  tokens bigint not null,
  primary key (person, day)
);
create index agent_person_days_day on agent_person_days (day); -- for: forget_talks
create table agent_house_days (
  day date primary key,
  tokens bigint not null
);

-- What a person and an assistant said lately, and what went before in short.
create table agent_memories (
  person bigint not null references profiles (id),
  persona text not null,
  exchanges jsonb not null,             -- easymo.agents.memory.Exchange, the oldest first
  summary text not null default '',
  heard_at timestamptz not null default now(),
  primary key (person, persona)
);
create index agent_memories_heard_at on agent_memories (heard_at); -- for: forget_talks

do $$
declare
  name text;
begin
  foreach name in array array['agent_usage', 'agent_person_days', 'agent_house_days', 'agent_memories'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy engine on %I to easymo_engine using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to easymo_engine', name);
  end loop;
end $$;
create policy own on agent_memories to easymo_person
  using (person = nullif(current_setting('app.person', true), '')::bigint)
  with check (person = nullif(current_setting('app.person', true), '')::bigint);
grant select, insert, update on agent_memories to easymo_person;

-- migrate:down
drop table agent_memories, agent_house_days, agent_person_days, agent_usage;

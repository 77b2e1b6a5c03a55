-- migrate:up

create table schedules (
  name text primary key,
  cron text not null,                                       -- UTC: minute hour day month weekday
  chosen boolean not null default false,                    -- by an operator: a release leaves it
  active boolean not null default true,
  due_at timestamptz not null default now(),
  called_at timestamptz not null default '-infinity',       -- when an operator last wanted it run at once
  attempts bigint not null default 0,                       -- names the lease
  leased_until timestamptz not null default '-infinity',
  started_at timestamptz,
  ended_at timestamptz,
  missed bigint not null default 0,                         -- runs whose time came while nobody ran, since ever
  failures integer not null default 0,                      -- in a row
  error text not null default ''                            -- the type of the last run's; '' = it was done
);
alter table schedules enable row level security;
create policy engine on schedules to easymo_engine using (true) with check (true);
grant select, insert, update on schedules to easymo_engine;

-- What each service was written, by the hour: kept when the messages themselves are gone.
create table message_stats_hourly (
  hour timestamptz not null,
  service text not null,
  message_count bigint not null,
  error_count bigint not null,
  avg_latency double precision,                             -- milliseconds from acknowledgement to the turn's commit
  primary key (hour, service)                               -- for: count_hours
);
alter table message_stats_hourly enable row level security;
create policy engine on message_stats_hourly to easymo_engine using (true) with check (true);
grant select, insert, update on message_stats_hourly to easymo_engine;

-- migrate:down
drop table message_stats_hourly;
drop table schedules;

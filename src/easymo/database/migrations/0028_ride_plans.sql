-- migrate:up

-- Rides planned ahead: once, or again and again. Of each plan the rides of the next days are rows of their own.
create table ride_plans (
  id bigint generated always as identity primary key,
  rider bigint not null references profiles (id),
  country text not null,
  vehicle text not null,
  pickup text not null,
  pickup_latitude double precision not null,
  pickup_longitude double precision not null,
  dropoff text not null,
  dropoff_latitude double precision not null,
  dropoff_longitude double precision not null,
  kilometres double precision not null,
  fare bigint not null,
  currency text not null,
  least_fee bigint not null,
  tokens_per_unit double precision not null,
  commission double precision not null,
  first_at timestamptz not null,
  repeat text not null check (repeat in ('once', 'daily', 'weekdays', 'weekly')),
  status text not null default 'active' check (status in ('active', 'paused', 'stopped')),
  expanded_until timestamptz not null default now(), -- whose rides up to then are rows
  created_at timestamptz not null default now()
);
create index ride_plans_rider on ride_plans (rider, id desc);                                   -- for: my_plans, merges
create index ride_plans_expanded on ride_plans (expanded_until) where status <> 'stopped';      -- for: lock_expanding

create table planned_rides (
  plan bigint not null references ride_plans (id),
  at timestamptz not null,
  status text not null default 'waiting' check (status in ('waiting', 'asked', 'missed')),
  trip bigint references trips (id),
  primary key (plan, at)                   -- for: find_plan, told-soon
);
create index planned_rides_due on planned_rides (at) where status = 'waiting'; -- for: lock_planned

-- What the person does with a plan of theirs: pause, resume or stop it. False: it is not theirs, or is so already.
create function change_plan(its_id bigint, becomes text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update ride_plans set status = becomes
  where id = its_id and rider = me() and status not in (becomes, 'stopped') and becomes in ('active', 'paused', 'stopped');
  return found;
end $$;

-- A planned ride's time has come: asks for it in the rider's name. outcome: as of request_trip, or off: the plan is not
-- active, or its time is long over.
create function ask_planned(its_plan bigint, its_at timestamptz, most_owed bigint, out outcome text, out trip bigint, out rider bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  wanted ride_plans;
  before text := current_setting('app.person', true);
begin
  select * into wanted from ride_plans where id = its_plan;
  rider := wanted.rider;
  outcome := 'off';
  if wanted.status = 'active' and its_at > now() - interval '15 minutes' then
    perform set_config('app.person', wanted.rider::text, true);
    select r.outcome, r.trip into outcome, trip from request_trip(
      wanted.country, wanted.vehicle, false, wanted.pickup, wanted.pickup_latitude, wanted.pickup_longitude, wanted.dropoff,
      wanted.dropoff_latitude, wanted.dropoff_longitude, wanted.kilometres, wanted.fare, wanted.currency, wanted.least_fee,
      wanted.tokens_per_unit, wanted.commission, most_owed) r;
    perform set_config('app.person', coalesce(before, ''), true);
  end if;
  update planned_rides p
  set status = case outcome when 'ok' then 'asked' else 'missed' end,
      trip = case outcome when 'ok' then ask_planned.trip end
  where p.plan = its_plan and p.at = its_at;
end $$;

alter table ride_plans enable row level security;
alter table planned_rides enable row level security;
create policy engine on ride_plans to easymo_engine using (true) with check (true);
create policy engine on planned_rides to easymo_engine using (true) with check (true);
create policy own on ride_plans for select to easymo_person using (rider = me());
create policy own_new on ride_plans for insert to easymo_person with check (rider = me());
create policy own on planned_rides for select to easymo_person
  using (exists (select from ride_plans p where p.id = plan)); -- those of the person: the policy above
grant select, insert, update, delete on ride_plans, planned_rides to easymo_engine;
grant select on ride_plans, planned_rides to easymo_person;
grant insert (rider, country, vehicle, pickup, pickup_latitude, pickup_longitude, dropoff, dropoff_latitude, dropoff_longitude,
              kilometres, fare, currency, least_fee, tokens_per_unit, commission, first_at, repeat)
  on ride_plans to easymo_person;
revoke execute on function change_plan(bigint, text), ask_planned(bigint, timestamptz, bigint) from public;
grant execute on function change_plan(bigint, text) to easymo_person;
grant execute on function ask_planned(bigint, timestamptz, bigint) to easymo_engine;

-- migrate:down
drop function ask_planned(bigint, timestamptz, bigint), change_plan(bigint, text);
drop table planned_rides, ride_plans;

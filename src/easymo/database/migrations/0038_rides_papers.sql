-- migrate:up

-- What was read off a driver's papers, and the vehicle's own: its registration.
alter table driver_papers
  add column registration uuid,                 -- null: handed in before it was asked for
  add column read jsonb not null default '{}';  -- by paper and field: value and confidence, as they were read

-- Papers as submit_papers takes them, with the vehicle's registration and what was read off all three; operators are
-- shown what the driver said beside what was read.
create function hand_in_papers(
  its_country text, its_vehicle text, its_plate text, its_licence uuid, its_licence_until date, its_insurance uuid,
  its_insurance_until date, its_registration uuid, what_was_read jsonb, out outcome text, out review bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  select s.outcome, s.review into outcome, review from submit_papers(
    its_country, its_vehicle, its_plate, its_licence, its_licence_until, its_insurance, its_insurance_until) s;
  if outcome = 'ok' then
    update driver_papers set registration = its_registration, read = what_was_read
    where driver = me() and status = 'pending';
    update reviews r
    set payload = r.payload || jsonb_build_object('registration', its_registration, 'read', what_was_read)
    where r.id = review;
  end if;
end $$;
revoke execute on function hand_in_papers(text, text, text, uuid, date, uuid, date, uuid, jsonb) from public;
grant execute on function hand_in_papers(text, text, text, uuid, date, uuid, date, uuid, jsonb) to easymo_person;

-- Prices that operators set instead of the house's (tariffs.csv), and whom to call in an emergency (emergency.csv).
create table ride_tariffs (
  country text not null check (country ~ '^[A-Z]{2}$'),
  vehicle text not null check (vehicle in ('moto', 'cab', 'lifan', 'truck', 'other')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  base bigint not null check (base >= 0),
  per_km bigint not null check (per_km >= 0),
  per_minute bigint not null check (per_minute >= 0),
  least bigint not null check (least > 0),
  least_fee bigint not null check (least_fee >= 0),
  step bigint not null check (step > 0),
  tokens_per_unit double precision not null check (tokens_per_unit > 0),
  commission double precision not null check (commission between 0 and 0.5),
  primary key (country, vehicle)           -- for: find
);
create table ride_emergencies (
  country text primary key check (country ~ '^[A-Z]{2}$'),
  number text not null check (number ~ '^[+]?[0-9]{2,15}$')
);
alter table ride_tariffs enable row level security;
alter table ride_emergencies enable row level security;
create policy engine on ride_tariffs to easymo_engine using (true) with check (true);
create policy engine on ride_emergencies to easymo_engine using (true) with check (true);
create policy everybody on ride_tariffs for select to easymo_person using (true);
create policy everybody on ride_emergencies for select to easymo_person using (true);
grant select, insert, update, delete on ride_tariffs, ride_emergencies to easymo_engine;
grant select on ride_tariffs, ride_emergencies to easymo_person;

-- migrate:down
drop table ride_emergencies, ride_tariffs;
drop function hand_in_papers(text, text, text, uuid, date, uuid, date, uuid, jsonb);
alter table driver_papers drop column read, drop column registration;

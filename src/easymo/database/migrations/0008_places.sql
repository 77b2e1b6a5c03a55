-- migrate:up

create table saved_places (
  person bigint not null references profiles (id),
  key text not null,                    -- the name folded: what tells one's places apart
  name text not null,
  place text not null,                  -- the public name: of what is nearest
  within text not null,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  country text not null,
  created_at timestamptz not null default now(),
  primary key (person, key)             -- for: saved_places
);

alter table saved_places enable row level security;
create policy engine on saved_places to easymo_engine using (true) with check (true);
create policy own on saved_places to easymo_person
  using (person = nullif(current_setting('app.person', true), '')::bigint)
  with check (person = nullif(current_setting('app.person', true), '')::bigint);
grant select, insert, update, delete on saved_places to easymo_engine, easymo_person;

-- migrate:down
drop table saved_places;

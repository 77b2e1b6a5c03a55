-- migrate:up

create table homes (
  id bigint generated always as identity primary key,
  owner bigint not null references profiles (id),
  title text not null,
  details text not null default '',
  deal text not null check (deal in ('rent', 'stay', 'sale')),
  type text not null,
  bedrooms smallint check (bedrooms between 1 and 30),
  furnished boolean,
  place text not null,
  within text not null default '',
  latitude double precision not null,
  longitude double precision not null,
  country text not null,
  price_low bigint not null check (price_low > 0),
  price_high bigint not null check (price_high >= price_low),
  unit text not null check (unit in ('night', 'week', 'month', 'year', 'total')),
  compared_low bigint not null,                  -- the price by the unit its kind is compared by
  compared_high bigint not null,
  compared_unit text not null,
  deposit bigint check (deposit > 0),
  currency text not null,
  available date,                                -- null: at once
  minimum_nights smallint check (minimum_nights between 1 and 90),
  amenities text[] not null default '{}',
  lister text not null check (lister in ('owner', 'agent')),
  words text not null,                           -- folded: all it may be found by
  status text not null default 'open' check (status in ('open', 'paused', 'taken', 'held', 'deleted')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index homes_owner on homes (owner, created_at desc); -- for: my_homes

-- In which months it is free, of this one and the next seven: {"vacant_2603": true, …}. By the month, as tenants plan.
create function vacant_months(available date) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_object_agg('vacant_' || to_char(month, 'YYMM'), true), '{}')
  from generate_series(date_trunc('month', current_date::timestamp), date_trunc('month', current_date::timestamp)
                       + interval '7 months', interval '1 month') as month
  where available is null or month >= date_trunc('month', available::timestamp)
$$;
revoke execute on function vacant_months(date) from public;

create function publish_home() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  published listing_search;
begin
  if tg_op = 'DELETE' or new.status <> 'open' then
    perform withdraw_listing('home', coalesce(new.id, old.id));
    if tg_op = 'DELETE' or new.status = 'deleted' then
      perform forget_listing_photos('home', old.id);
    end if;
    return null;
  end if;
  published.domain := 'home';
  published.id := new.id;
  published.owner := new.owner;
  published.country := new.country;
  published.category := new.type;
  published.title := new.title;
  published.details := new.details;
  published.place := new.place;
  published.latitude := new.latitude;
  published.longitude := new.longitude;
  published.price_low := new.compared_low;
  published.price_high := new.compared_high;
  published.price_unit := new.compared_unit;
  published.currency := new.currency;
  published.attributes := jsonb_strip_nulls(jsonb_build_object(
    'deal', new.deal, 'bedrooms', new.bedrooms, 'furnished', new.furnished, 'lister', new.lister,
    'amenities', to_jsonb(new.amenities))) || vacant_months(new.available);
  published.words := new.words;
  published.created_at := new.created_at;
  published.expires_at := new.expires_at;
  perform publish_listing(published);
  return null;
end $$;
revoke execute on function publish_home() from public;
create trigger publish after insert or update or delete on homes for each row execute function publish_home();

-- proposed → confirmed, by the side that did not propose the moment; → declined | cancelled.
create table viewings (
  id bigint generated always as identity primary key,
  home bigint not null references homes (id),
  seeker bigint not null references profiles (id),
  at timestamptz not null,
  proposed_by text not null check (proposed_by in ('seeker', 'owner')),
  status text not null default 'proposed' check (status in ('proposed', 'confirmed', 'declined', 'cancelled')),
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create unique index viewings_live on viewings (home, seeker)
  where status in ('proposed', 'confirmed');                       -- one at a time of a home; for: seen_home
create index viewings_seeker on viewings (seeker, at desc);        -- for: my_viewings

-- What became of each, in order; written by a trigger, changed by nobody.
create table viewing_events (
  viewing bigint not null references viewings (id),
  version integer not null,
  side text not null check (side in ('seeker', 'owner', 'system')),
  status text not null,
  at timestamptz not null,
  happened_at timestamptz not null default now(),
  primary key (viewing, version)
);

create function record_viewing() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into viewing_events (viewing, version, side, status, at)
  values (new.id, new.version,
          case nullif(current_setting('app.person', true), '')::bigint
            when new.seeker then 'seeker'
            when (select owner from homes where id = new.home) then 'owner'
            else 'system'
          end, new.status, new.at);
  return null;
end $$;
revoke execute on function record_viewing() from public;
create trigger record after insert or update of version on viewings for each row execute function record_viewing();

-- Short stays: from the day of arrival to the day of leaving, that one excluded. Without a guest: days the owner keeps.
create table stays (
  id bigint generated always as identity primary key,
  home bigint not null references homes (id),
  guest bigint references profiles (id),
  arrives date not null,
  leaves date not null check (leaves > arrives and leaves <= arrives + 366),
  status text not null default 'proposed' check (status in ('proposed', 'confirmed', 'declined', 'cancelled')),
  created_at timestamptz not null default now(),
  -- No two confirmed ones of a home overlap. A range of one number stands for "=", which gist has by an extension only.
  exclude using gist (int8range(home, home, '[]') with &&, daterange(arrives, leaves) with &&)
    where (status = 'confirmed')
);
create unique index stays_asked on stays (home, guest, arrives) where status = 'proposed'; -- asked once
create index stays_home on stays (home, arrives) where status in ('proposed', 'confirmed'); -- for: calendar
create index stays_guest on stays (guest, arrives desc);                                   -- for: my_stays

-- What passes between somebody who asks about a home and who offers it, neither knowing the other's number.
create table home_inquiries (
  id bigint generated always as identity primary key,
  home bigint not null references homes (id),
  asker bigint not null references profiles (id),
  contact text not null default '' check (contact in ('', 'asked', 'given', 'refused')), -- of the owner's number
  written_at timestamptz not null default now(),
  unique (home, asker)
);
create index home_inquiries_asker on home_inquiries (asker, written_at desc); -- for: my_inquiries

create table home_messages (
  id bigint generated always as identity primary key,
  inquiry bigint not null references home_inquiries (id),
  side text not null check (side in ('seeker', 'owner')),
  words text not null,
  written_at timestamptz not null default now()
);
create index home_messages_inquiry on home_messages (inquiry, id desc); -- for: find_inquiry, write_inquiry

do $$
declare
  kept text;
begin
  foreach kept in array array['homes', 'viewings', 'viewing_events', 'stays', 'home_inquiries', 'home_messages'] loop
    execute format('alter table %I enable row level security', kept);
    execute format('create policy engine on %I to easymo_engine using (true) with check (true)', kept);
    execute format('grant select, insert, update, delete on %I to easymo_engine', kept);
  end loop;
end $$;
revoke update, delete on viewing_events from easymo_engine;
create policy own on homes to easymo_person
  using (owner = nullif(current_setting('app.person', true), '')::bigint)
  with check (owner = nullif(current_setting('app.person', true), '')::bigint);
grant select, insert, update on homes to easymo_person;

create policy seeker on viewings for select to easymo_person
  using (seeker = nullif(current_setting('app.person', true), '')::bigint);
create policy owner on viewings for select to easymo_person
  using (exists (select from homes h where h.id = home
                 and h.owner = nullif(current_setting('app.person', true), '')::bigint));
create policy guest on stays for select to easymo_person
  using (guest = nullif(current_setting('app.person', true), '')::bigint);
create policy owner on stays for select to easymo_person
  using (exists (select from homes h where h.id = home
                 and h.owner = nullif(current_setting('app.person', true), '')::bigint));
create policy asker on home_inquiries for select to easymo_person
  using (asker = nullif(current_setting('app.person', true), '')::bigint);
create policy owner on home_inquiries for select to easymo_person
  using (exists (select from homes h where h.id = home
                 and h.owner = nullif(current_setting('app.person', true), '')::bigint));
create policy sides on home_messages for select to easymo_person
  using (exists (select from home_inquiries i where i.id = inquiry)); -- which its own policies judge
grant select on viewings, stays, home_inquiries, home_messages to easymo_person;

-- Functions for people. Each judges by app.person who may do it, and locks the home before what belongs to it.

-- A home as anybody may see it who has its number: open, or taken; to its owner in any state.
create function seen_home(wanted bigint) returns table (
  id bigint, owner bigint, mine boolean, status text, title text, details text, deal text, type text, bedrooms smallint,
  furnished boolean, place text, within text, latitude double precision, longitude double precision, country text,
  price_low bigint, price_high bigint, unit text, deposit bigint, currency text, available date,
  minimum_nights smallint, amenities text[], lister text, created_at timestamptz, expires_at timestamptz,
  viewing bigint, inquiry bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select h.id, h.owner, h.owner = me, case when h.status = 'open' and h.expires_at <= now() then 'expired' else h.status end,
         h.title, h.details, h.deal, h.type, h.bedrooms, h.furnished, h.place, h.within, h.latitude, h.longitude, h.country,
         h.price_low, h.price_high, h.unit, h.deposit, h.currency, h.available, h.minimum_nights, h.amenities, h.lister,
         h.created_at, h.expires_at,
         (select v.id from viewings v where v.home = h.id and v.seeker = me and v.status in ('proposed', 'confirmed')),
         (select i.id from home_inquiries i where i.home = h.id and i.asker = me)
  from homes h, (select nullif(current_setting('app.person', true), '')::bigint) as viewer (me)
  where h.id = wanted and h.status <> 'deleted'
    and (h.owner = me
         or (h.status = 'taken' or (h.status = 'open' and h.expires_at > now()))
            and not is_hidden('home', h.id) and not is_blocked(me, h.owner))
$$;

-- Moments at which somebody views the home: to offer others. Whose they are is not told.
create function viewing_moments(wanted bigint) returns setof timestamptz
language sql stable security definer set search_path = pg_catalog, public as $$
  select at from viewings where home = wanted and status = 'confirmed' and at > now() order by at limit 100
$$;

create function propose_viewing(wanted bigint, moment timestamptz, out outcome text, out viewing bigint, out other bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  chosen homes;
begin
  select * into chosen from homes where id = wanted for share;
  outcome := case
    when me is null or chosen.id is null or chosen.status <> 'open' or chosen.expires_at <= now()
      or is_blocked(me, chosen.owner) then 'gone'
    when chosen.owner = me then 'own'
    when moment <= now() or moment > now() + interval '61 days' then 'past'
  end;
  if outcome is not null then
    return;
  end if;
  insert into viewings (home, seeker, at, proposed_by) values (wanted, me, moment, 'seeker')
  on conflict (home, seeker) where status in ('proposed', 'confirmed') do nothing
  returning id into viewing;
  outcome := case when viewing is null then 'duplicate' else 'ok' end;
  if viewing is null then
    select v.id into viewing from viewings v
    where v.home = wanted and v.seeker = me and v.status in ('proposed', 'confirmed');
  else
    other := chosen.owner;
  end if;
end $$;

-- confirm, change (to another moment), decline or cancel what was seen as ``seen``: a version.
create function move_viewing(
  chosen bigint, seen integer, move text, moment timestamptz, out outcome text, out other bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  found viewings;
  its homes;
  side text;
begin
  select h.* into its from homes h where h.id = (select v.home from viewings v where v.id = chosen) for share;
  select * into found from viewings v where v.id = chosen for update;
  side := case me when found.seeker then 'seeker' when its.owner then 'owner' end;
  outcome := case
    when side is null or (move in ('confirm', 'change') and is_blocked(found.seeker, its.owner)) then 'gone'
    when found.version <> seen then 'changed'
    when found.status not in ('proposed', 'confirmed') then 'over'
    when move in ('confirm', 'change') and its.status <> 'open' then 'taken'
    when move in ('confirm', 'decline') and (found.status <> 'proposed' or found.proposed_by = side) then 'over'
    when move in ('confirm', 'decline') and found.at <= now() then 'past'
    when move = 'cancel' and found.status = 'proposed' and found.proposed_by <> side and found.at > now() then 'over'
    when move in ('change', 'cancel') and found.status = 'confirmed' and found.at <= now() then 'over'
    when move = 'change' and (moment is null or moment <= now() or moment > now() + interval '61 days') then 'past'
    when move not in ('confirm', 'change', 'decline', 'cancel') then 'over'
    else 'ok'
  end;
  if outcome <> 'ok' then
    return;
  end if;
  other := case side when 'seeker' then its.owner else found.seeker end;
  update viewings v
  set version = v.version + 1,
      status = case move when 'confirm' then 'confirmed' when 'change' then 'proposed' when 'decline' then 'declined'
                         else 'cancelled' end,
      at = case move when 'change' then moment else v.at end,
      proposed_by = case move when 'change' then side else v.proposed_by end
  where v.id = chosen;
end $$;

-- Who is on the other side: a number only once both agreed to meet, or the stay is confirmed.
create function viewing_sides(chosen bigint, out name text, out contact text, out other bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.name, case when v.status = 'confirmed' then p.phone_number end, p.id
  from (select nullif(current_setting('app.person', true), '')::bigint) as viewer (me), viewings v
  join homes h on h.id = v.home
  join profiles p on p.id in (v.seeker, h.owner)
  where v.id = chosen and me in (v.seeker, h.owner) and p.id <> me
$$;

create function stay_sides(chosen bigint, out name text, out contact text, out other bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.name, case when s.status = 'confirmed' then p.phone_number end, p.id
  from (select nullif(current_setting('app.person', true), '')::bigint) as viewer (me), stays s
  join homes h on h.id = s.home
  join profiles p on p.id in (s.guest, h.owner)
  where s.id = chosen and me in (s.guest, h.owner) and p.id <> me
$$;

-- Who is on the other side, for reports and blocks; and, of what took place, for ratings.
create function counterpart_viewing(its_id bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$ select other from viewing_sides(its_id) $$;

create function completed_viewing(its_id bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.other from viewings v, viewing_sides(v.id) s where v.id = its_id and v.status = 'confirmed' and v.at <= now()
$$;

create function counterpart_stay(its_id bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$ select other from stay_sides(its_id) $$;

create function completed_stay(its_id bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.other from stays t, stay_sides(t.id) s
  where t.id = its_id and t.status = 'confirmed' and t.leaves <= current_date
$$;

-- What a home one has to do with is called, and its price, offered still or not.
create function known_home(
  wanted bigint, out title text, out price_low bigint, out price_high bigint, out unit text, out currency text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select h.title, h.price_low, h.price_high, h.unit, h.currency
  from homes h, (select nullif(current_setting('app.person', true), '')::bigint) as viewer (me)
  where h.id = wanted and (h.owner = me
    or exists (select from viewings v where v.home = h.id and v.seeker = me)
    or exists (select from stays s where s.home = h.id and s.guest = me)
    or exists (select from home_inquiries i where i.home = h.id and i.asker = me))
$$;

-- Days on which the home is taken, from today on: whose they are is not told.
create function booked_days(wanted bigint) returns table (arrives date, leaves date)
language sql stable security definer set search_path = pg_catalog, public as $$
  select arrives, leaves from stays
  where home = wanted and status = 'confirmed' and leaves > current_date order by arrives limit 100
$$;

create function ask_stay(wanted bigint, first_day date, nights integer, out outcome text, out stay bigint, out other bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  chosen homes;
begin
  select * into chosen from homes where id = wanted for share;
  outcome := case
    when me is null or chosen.id is null or chosen.deal <> 'stay' or chosen.status <> 'open' or chosen.expires_at <= now()
      or is_blocked(me, chosen.owner) then 'gone'
    when chosen.owner = me then 'own'
    when first_day < current_date - 1 or first_day > current_date + 366 or nights not between 1 and 90 then 'past'
    when nights < chosen.minimum_nights then 'short'
    when exists (select from stays s where s.home = wanted and s.status = 'confirmed'
                 and daterange(s.arrives, s.leaves) && daterange(first_day, first_day + nights)) then 'taken'
  end;
  if outcome is not null then
    return;
  end if;
  insert into stays (home, guest, arrives, leaves) values (wanted, me, first_day, first_day + nights)
  on conflict (home, guest, arrives) where status = 'proposed' do nothing
  returning id into stay;
  outcome := case when stay is null then 'duplicate' else 'ok' end;
  other := case when stay is null then null else chosen.owner end;
end $$;

-- The owner confirms or declines, either side cancels. One that is confirmed declines what overlaps it: ``declined``.
create function move_stay(
  chosen bigint, move text, out outcome text, out other bigint, out declined bigint[], out guests bigint[])
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  found stays;
  its homes;
begin
  declined := '{}';
  guests := '{}';
  select h.* into its from homes h where h.id = (select s.home from stays s where s.id = chosen) for update;
  select * into found from stays s where s.id = chosen for update;
  outcome := case
    when found.id is null or me is null or (me <> its.owner and me is distinct from found.guest) then 'gone'
    when move not in ('confirm', 'decline', 'cancel') then 'gone'
    when move in ('confirm', 'decline') and me <> its.owner then 'gone'
    when move in ('confirm', 'decline') and found.status <> 'proposed' then 'over'
    when found.status not in ('proposed', 'confirmed') then 'over'
    when found.leaves <= current_date then 'past'
    when move = 'confirm' and its.status <> 'open' then 'closed'
    when move = 'confirm' and exists (
      select from stays s where s.home = its.id and s.status = 'confirmed'
      and daterange(s.arrives, s.leaves) && daterange(found.arrives, found.leaves)) then 'taken'
    else 'ok'
  end;
  if outcome <> 'ok' then
    return;
  end if;
  update stays s
  set status = case move when 'confirm' then 'confirmed' when 'decline' then 'declined' else 'cancelled' end
  where s.id = chosen;
  other := case me when its.owner then found.guest else its.owner end;
  if move = 'confirm' then
    with ended as (
      update stays s set status = 'declined'
      where s.home = its.id and s.status = 'proposed'
        and daterange(s.arrives, s.leaves) && daterange(found.arrives, found.leaves)
      returning s.id, s.guest
    )
    select coalesce(array_agg(ended.id order by ended.id), '{}'), coalesce(array_agg(ended.guest order by ended.id), '{}')
    into declined, guests from ended;
  end if;
end $$;

-- The owner keeps days for himself: ok, taken or gone.
create function keep_days(wanted bigint, first_day date, nights integer, out outcome text)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
begin
  perform from homes where id = wanted and owner = me and deal = 'stay' and status <> 'deleted' for update;
  if not found or nights not between 1 and 366 then
    outcome := 'gone';
  elsif exists (select from stays s where s.home = wanted and s.status = 'confirmed'
                and daterange(s.arrives, s.leaves) && daterange(first_day, first_day + nights)) then
    outcome := 'taken';
  else
    insert into stays (home, arrives, leaves, status) values (wanted, first_day, first_day + nights, 'confirmed');
    outcome := 'ok';
  end if;
end $$;

-- Somebody's words about a home, to its owner; the first open the inquiry. At most three wait for an answer.
create function ask_about_home(wanted bigint, said text, out outcome text, out inquiry bigint, out other bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  chosen homes;
begin
  select * into chosen from homes where id = wanted for share;
  outcome := case
    when me is null or chosen.id is null or chosen.status <> 'open' or chosen.expires_at <= now()
      or is_blocked(me, chosen.owner) then 'gone'
    when chosen.owner = me then 'own'
  end;
  if outcome is not null then
    return;
  end if;
  insert into home_inquiries (home, asker) values (wanted, me)
  on conflict (home, asker) do update set written_at = now() returning id into inquiry;
  select w.outcome, w.other into outcome, other from write_inquiry(inquiry, said) w;
end $$;

create function write_inquiry(chosen bigint, said text, out outcome text, out other bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  found home_inquiries;
  its homes;
  my_side text;
begin
  select * into found from home_inquiries i where i.id = chosen for update;
  select * into its from homes h where h.id = found.home;
  my_side := case me when found.asker then 'seeker' when its.owner then 'owner' end;
  outcome := case
    when my_side is null or is_blocked(found.asker, its.owner) then 'gone'
    when my_side = 'seeker' and its.status <> 'open' then 'taken'
    when (select count(*) = 3 and bool_and(last.side = my_side)
          from (select m.side from home_messages m where m.inquiry = chosen order by m.id desc limit 3) last) then 'wait'
    else 'ok'
  end;
  if outcome <> 'ok' then
    return;
  end if;
  insert into home_messages (inquiry, side, words) values (chosen, my_side, said);
  update home_inquiries i set written_at = now() where i.id = chosen;
  other := case my_side when 'seeker' then its.owner else found.asker end;
end $$;

-- The asker asks for the owner's number once; the owner gives it or does not.
create function ask_contact(wanted bigint, out outcome text, out inquiry bigint, out other bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  chosen homes;
  before text;
begin
  select * into chosen from homes where id = wanted for share;
  outcome := case
    when me is null or chosen.id is null or chosen.status <> 'open' or chosen.expires_at <= now()
      or is_blocked(me, chosen.owner) then 'gone'
    when chosen.owner = me then 'own'
  end;
  if outcome is not null then
    return;
  end if;
  insert into home_inquiries (home, asker) values (wanted, me) on conflict (home, asker) do nothing;
  select i.id, i.contact into inquiry, before from home_inquiries i where i.home = wanted and i.asker = me for update;
  outcome := case before when '' then 'ok' else before end;
  if before = '' then
    update home_inquiries i set contact = 'asked', written_at = now() where i.id = inquiry;
    other := chosen.owner;
  end if;
end $$;

create function answer_contact(chosen bigint, gives boolean, out outcome text, out other bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update home_inquiries i set contact = case when gives then 'given' else 'refused' end, written_at = now()
  from homes h
  where i.id = chosen and h.id = i.home and h.owner = nullif(current_setting('app.person', true), '')::bigint
    and i.contact <> case when gives then 'given' else 'refused' end
    and (i.contact = 'asked' or gives)
  returning i.asker into other;
  outcome := case when other is null then 'already' else 'ok' end;
end $$;

-- The other side of an inquiry; the owner's number once he gave it.
create function inquiry_sides(chosen bigint, out name text, out contact text, out other bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.name, case when i.contact = 'given' and p.id = h.owner then p.phone_number end, p.id
  from (select nullif(current_setting('app.person', true), '')::bigint) as viewer (me), home_inquiries i
  join homes h on h.id = i.home
  join profiles p on p.id in (i.asker, h.owner)
  where i.id = chosen and me in (i.asker, h.owner) and p.id <> me
$$;

-- Publishes what was held back, or gives it back to its owner, as an operator decided about it: the home, or null.
create function settle_home(review bigint, out home bigint, out outcome text, out its_title text)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
begin
  select r.decision, h.id, h.title into outcome, home, its_title
  from reviews r join homes h on r.subject = 'home:' || h.id
  where r.id = review and r.kind = 'listing' and r.service = 'property' and r.status = 'decided' and r.person = me
    and h.owner = me and h.status = 'held'
  for update of h;
  update homes h set status = case outcome when 'publish' then 'open' else 'paused' end
  where h.id = home and outcome in ('publish', 'refuse');
end $$;

-- Ends what waits or is agreed about a home that is no longer offered: each is returned once, to be told.
create function end_requests(wanted bigint) returns table (kind text, request bigint, person bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from homes h
  where h.id = wanted and h.status in ('taken', 'deleted')
    and h.owner = nullif(current_setting('app.person', true), '')::bigint
  for update;
  if not found then
    return;
  end if;
  return query
    update viewings v set status = 'cancelled', version = v.version + 1
    where v.home = wanted and v.status in ('proposed', 'confirmed') and v.at > now()
    returning 'viewing', v.id, v.seeker;
  return query
    update stays s set status = 'declined' where s.home = wanted and s.status = 'proposed'
    returning 'stay', s.id, s.guest;
end $$;

do $$
declare
  signature text;
begin
  foreach signature in array array['seen_home(bigint)', 'viewing_moments(bigint)',
      'propose_viewing(bigint, timestamptz)', 'move_viewing(bigint, integer, text, timestamptz)',
      'viewing_sides(bigint)', 'stay_sides(bigint)', 'counterpart_viewing(bigint)', 'counterpart_stay(bigint)',
      'completed_viewing(bigint)', 'completed_stay(bigint)', 'known_home(bigint)', 'booked_days(bigint)',
      'ask_stay(bigint, date, integer)', 'move_stay(bigint, text)', 'keep_days(bigint, date, integer)',
      'ask_about_home(bigint, text)', 'write_inquiry(bigint, text)', 'ask_contact(bigint)',
      'answer_contact(bigint, boolean)', 'inquiry_sides(bigint)', 'end_requests(bigint)', 'settle_home(bigint)'] loop
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to easymo_person', signature);
  end loop;
end $$;

-- migrate:down
drop function settle_home(bigint), end_requests(bigint), inquiry_sides(bigint), answer_contact(bigint, boolean), ask_contact(bigint),
              write_inquiry(bigint, text), ask_about_home(bigint, text), keep_days(bigint, date, integer),
              move_stay(bigint, text), ask_stay(bigint, date, integer), booked_days(bigint), known_home(bigint),
              completed_stay(bigint), counterpart_stay(bigint), completed_viewing(bigint), counterpart_viewing(bigint),
              stay_sides(bigint), viewing_sides(bigint), move_viewing(bigint, integer, text, timestamptz),
              propose_viewing(bigint, timestamptz), viewing_moments(bigint), seen_home(bigint);
drop table home_messages, home_inquiries, stays, viewing_events, viewings, homes;
drop function record_viewing(), publish_home(), vacant_months(date);

-- migrate:up

-- Notifications: what somebody is to be told, not before due_at. A row that is over stays for 40 days: its key is told
-- once. Told rows are also what the hour's limit counts.
create table notifications (
  id bigint generated always as identity primary key,
  person bigint not null references profiles (id),
  key text collate "C" not null,        -- what is told once: 'viewing:7:day-before'
  address text not null,                -- the flow that says it, in the person's lane
  given jsonb not null default '{}',
  priority smallint not null default 1 check (priority between 0 and 2), -- 0 urgent, 1 normal, 2 bulk
  made_by bigint,                       -- whose turn made it; null: a worker
  due_at timestamptz not null default now(),
  state text not null default 'waiting' check (state in ('waiting', 'told', 'dropped')),
  reason text,                          -- why it was dropped
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  unique (person, key),                 -- for: notify_person, add
  check ((state = 'waiting') = (ended_at is null))
);
create index notifications_due on notifications (priority, due_at) where state = 'waiting'; -- for: lock_due, next_due
create index notifications_waiting on notifications (person, priority, due_at) where state = 'waiting'; -- for: read_due, hold_waiting
create index notifications_key on notifications (key) where state = 'waiting';              -- for: cancel_notifications
create index notifications_told on notifications (person, ended_at) where state = 'told';   -- for: read_due, the hour's limit
create index notifications_ended on notifications (ended_at) where state <> 'waiting';      -- for: forget

-- What a person chose; whoever has no row hears of everything, not between 22:00 and 07:00.
create table notification_choices (
  person bigint primary key references profiles (id),
  muted text[] not null default '{}',   -- easymo.notifications.kinds.KINDS
  quiet_from smallint check (quiet_from between 0 and 23), -- hours on the person's own clock; null: never quiet
  quiet_until smallint check (quiet_until between 0 and 23),
  check ((quiet_from is null) = (quiet_until is null))
);

-- Saved searches -----------------------------------------------------------------------------------------------
-- source: '' is a search somebody saved; 'wanted:7' is what the wanted ad 7 looks for, kept while it is published.
create table saved_searches (
  id bigint generated always as identity primary key,
  person bigint not null references profiles (id),
  source text not null default '',
  domain text not null,
  country text not null,
  name text not null,                   -- as it is called to its owner
  query text not null default '',       -- as addresses carry it
  category text not null default '',    -- '': any
  words text[] not null default '{}',   -- folded; each begins a word of what is found
  enough smallint not null default 0,   -- of the words, how many
  anchor text not null default '',      -- a word that all of it has; '': none
  price_low bigint,
  price_high bigint,
  attributes jsonb not null default '{}',
  latitude double precision,            -- null: anywhere
  longitude double precision,
  radius_km double precision,
  cadence text not null default 'instant' check (cadence in ('instant', 'daily', 'weekly')),
  created_at timestamptz not null default now(),
  until timestamptz not null,
  unique (person, source, domain, query), -- for: save_search
  check ((latitude is null) = (longitude is null) and (latitude is null) = (radius_km is null))
);
create index saved_searches_anchor on saved_searches (domain, country, anchor, category); -- for: match
create index saved_searches_until on saved_searches (until);                              -- for: forget_searches
create unique index saved_searches_source on saved_searches (source) where source <> '';  -- for: follow_wanted

-- What was found for whom, once for each pair.
create table listing_matches (
  id bigint generated always as identity primary key,
  search bigint not null references saved_searches (id) on delete cascade,
  domain text not null,
  listing bigint not null,
  found_at timestamptz not null default now(),
  told_at timestamptz,
  unique (search, domain, listing)
);
create index listing_matches_untold on listing_matches (search, id desc) where told_at is null; -- for: take_matches

create table favourites (
  person bigint not null references profiles (id),
  domain text not null,
  listing bigint not null,
  title text not null,
  currency text not null,
  price bigint,                         -- the lowest price the person knows of
  price_before bigint,                  -- what it was before it dropped
  gone_at timestamptz,
  kept_at timestamptz not null default now(),
  primary key (person, domain, listing)
);
create index favourites_listing on favourites (domain, listing);           -- for: note_favourites
create index favourites_person on favourites (person, kept_at desc);       -- for: my_favourites

-- What happened to published listings, until it has been matched.
create table listing_events (
  id bigint generated always as identity primary key,
  domain text not null,
  listing bigint not null,
  happened text not null check (happened in ('published', 'changed', 'gone')),
  at timestamptz not null default now()
);

create function note_listing() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and (new.words, new.category, new.price_low, new.price_high, new.attributes, new.latitude, new.longitude)
     is not distinct from (old.words, old.category, old.price_low, old.price_high, old.attributes, old.latitude, old.longitude)
  then
    return null;
  end if;
  insert into listing_events (domain, listing, happened)
  values (coalesce(new.domain, old.domain), coalesce(new.id, old.id),
          case tg_op when 'INSERT' then 'published' when 'UPDATE' then 'changed' else 'gone' end);
  perform pg_notify('easymo_listings', '');
  return null;
end $$;
revoke execute on function note_listing() from public;
create trigger note after insert or update or delete on listing_search for each row execute function note_listing();
-- Listings are few when this is made.
-- squawk-ignore require-concurrent-index-creation
create index listing_search_expires on listing_search (expires_at); -- for: note_expired

-- What people do -------------------------------------------------------------------------------------------------
-- False: that key is known already, or one of the two has blocked the other.
create function notify_person(
  recipient bigint, its_address text, its_key text, its_given jsonb, its_priority smallint, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  whose bigint := nullif(current_setting('app.person', true), '')::bigint;
begin
  if whose is null then
    raise insufficient_privilege using message = 'nobody notifies';
  end if;
  if whose <> recipient and is_blocked(whose, recipient) then
    return false;
  end if;
  insert into notifications (person, key, address, given, priority, made_by, due_at)
  values (recipient, its_key, its_address, its_given, its_priority, whose, coalesce(at, now()))
  on conflict (person, key) do nothing;
  if found and coalesce(at, now()) <= now() then
    perform pg_notify('easymo_notifications', '');
  end if;
  return found;
end $$;

-- Takes back what waits under keys that begin so, whoever it is for, if any of it is the person's or was made by them;
-- returns how much that was. What was told stays told.
create function cancel_notifications(prefix text) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  whose bigint := nullif(current_setting('app.person', true), '')::bigint;
  cancelled integer;
begin
  if prefix !~ '^[a-z][a-z0-9_-]*:.' or not exists (
    select from notifications n
    where n.state = 'waiting' and starts_with(n.key, prefix) and whose in (n.person, n.made_by)
  ) then
    return 0;
  end if;
  delete from notifications n where n.state = 'waiting' and starts_with(n.key, prefix);
  get diagnostics cancelled = row_count;
  return cancelled;
end $$;

-- Keeps a listing, or lets it go: kept, removed, own, full or gone.
create function keep_listing(its_domain text, its_id bigint, most integer) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  whose bigint := nullif(current_setting('app.person', true), '')::bigint;
  wanted listing_search;
begin
  if whose is null then
    return 'gone';
  end if;
  delete from favourites where person = whose and domain = its_domain and listing = its_id;
  if found then
    return 'removed';
  end if;
  select * into wanted from listing_search where domain = its_domain and id = its_id and expires_at > now();
  if wanted.id is null or is_blocked(whose, wanted.owner) then
    return 'gone';
  elsif wanted.owner = whose then
    return 'own';
  elsif (select count(*) from favourites where person = whose) >= most then
    return 'full';
  end if;
  insert into favourites (person, domain, listing, title, currency, price)
  values (whose, its_domain, its_id, wanted.title, wanted.currency, wanted.price_low);
  return 'kept';
end $$;

-- Row-level security ---------------------------------------------------------------------------------------------
do $$
declare
  name text;
  signature text;
begin
  foreach name in array array['notifications', 'notification_choices', 'saved_searches', 'listing_matches', 'favourites',
                              'listing_events'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy engine on %I to easymo_engine using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to easymo_engine', name);
  end loop;
  foreach name in array array['notification_choices', 'saved_searches', 'favourites'] loop
    execute format('create policy own on %I to easymo_person'
                   ' using (person = nullif(current_setting(''app.person'', true), '''')::bigint)'
                   ' with check (person = nullif(current_setting(''app.person'', true), '''')::bigint)', name);
  end loop;
  foreach signature in array array['notify_person(bigint, text, text, jsonb, smallint, timestamptz)',
                                   'cancel_notifications(text)', 'keep_listing(text, bigint, integer)'] loop
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to easymo_person', signature);
  end loop;
end $$;
-- Whose the search is, its own policy says.
create policy own on listing_matches to easymo_person using (exists (select from saved_searches s where s.id = search));
grant select, insert, update on notification_choices to easymo_person;
grant select, insert, update, delete on saved_searches to easymo_person;
grant select, update (told_at) on listing_matches to easymo_person;
grant select on favourites to easymo_person;

-- migrate:down
drop function keep_listing(text, bigint, integer), cancel_notifications(text),
              notify_person(bigint, text, text, jsonb, smallint, timestamptz);
drop index listing_search_expires;
drop trigger note on listing_search;
drop function note_listing();
drop table listing_events, favourites, listing_matches, saved_searches, notification_choices, notifications;

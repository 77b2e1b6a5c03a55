-- migrate:up

create table listing_search_restaurants partition of listing_search for values in ('restaurant');
alter table listing_search_restaurants enable row level security;

-- Domains that came after the first share one part of the vectors.
-- squawk-ignore renaming-object
alter function enable_search_by_meaning() rename to enable_search_by_meaning_of_first_domains;
create function enable_search_by_meaning() returns boolean language plpgsql set search_path = pg_catalog, public as $$
begin
  if not enable_search_by_meaning_of_first_domains() then
    return false;
  end if;
  if to_regclass('public.listing_vectors_later') is null then
    execute 'create table public.listing_vectors_later partition of listing_vectors default';
    execute 'alter table public.listing_vectors_later enable row level security';
    execute format('create index on public.listing_vectors_later using hnsw (embedding %s.halfvec_cosine_ops)',
                   (select extnamespace::regnamespace from pg_extension where extname = 'vector'));
  end if;
  return true;
end $$;
revoke execute on function enable_search_by_meaning() from public;
select enable_search_by_meaning();

-- How long things last, for operators to change.
create table restaurant_terms (
  name text primary key,
  lasts interval not null check (lasts > interval '0')
);
insert into restaurant_terms values
  ('acceptance', '10 minutes'), -- for the kitchen to accept an order
  ('invitation', '7 days'),     -- to follow a link and join the staff
  ('closing', '1 day');         -- after it a paid order is closed

create table restaurants (
  id bigint generated always as identity primary key,
  owner bigint not null references profiles (id),
  name text not null,
  kind text not null check (kind in ('bar', 'restaurant', 'cafe', 'fast_food')),
  details text not null default '',
  payee text,                                    -- MoMo number (+E.164) or merchant code; null: paid in cash
  delivers boolean not null default false,
  days text not null default '' check (days ~ '^[1-7]*$'), -- of the week on which it opens, Monday 1; '': not known
  opens integer not null default 0 check (opens between 0 and 1439), -- minutes after midnight
  closes integer not null default 0 check (closes between 0 and 2879), -- past 1440: on the next day
  place text not null,
  within text not null default '',               -- what that lies in
  latitude double precision not null,
  longitude double precision not null,
  country text not null,
  currency text not null,
  words text not null,                           -- folded: all it may be found by, its dishes apart
  status text not null default 'open' check (status in ('open', 'held', 'paused', 'closed')), -- held: an operator looks at it first
  created_at timestamptz not null default now(),
  check (days = '' or opens < closes)
);
create index restaurants_owner on restaurants (owner, created_at desc, id desc); -- for: my_restaurants

create table restaurant_staff (
  restaurant bigint not null references restaurants (id),
  person bigint not null references profiles (id),
  role text not null check (role in ('manager', 'waiter', 'kitchen')),
  joined_at timestamptz not null default now(),
  primary key (restaurant, person)
);
create index restaurant_staff_person on restaurant_staff (person); -- for: my_restaurants

create table restaurant_invitations (
  code text primary key default left(replace(gen_random_uuid()::text, '-', ''), 16),
  restaurant bigint not null references restaurants (id),
  role text not null check (role in ('manager', 'waiter', 'kitchen')),
  made_by bigint not null references profiles (id),
  expires_at timestamptz not null,
  used_by bigint references profiles (id)        -- an invitation is for one
);
create index restaurant_invitations_made_by on restaurant_invitations (made_by); -- for: merges
create index restaurant_invitations_used_by on restaurant_invitations (used_by); -- for: merges

create table restaurant_tables (
  id bigint generated always as identity primary key,
  restaurant bigint not null references restaurants (id),
  name text not null,
  code text not null unique default left(replace(gen_random_uuid()::text, '-', ''), 12), -- for: find_table
  removed_at timestamptz
);
create unique index restaurant_tables_name on restaurant_tables (restaurant, lower(name)) where removed_at is null; -- for: tables_of

create table dishes (
  id bigint generated always as identity primary key,
  restaurant bigint not null references restaurants (id),
  section text not null,
  name text not null,
  details text not null default '',
  price bigint not null check (price > 0),
  tags text[] not null default '{}' check (tags <@ '{vegan,halal,spicy,gluten_free}'),
  words text not null,                           -- folded
  available boolean not null default true,
  sold_out_until timestamptz,                    -- sold out for today
  portions integer check (portions >= 0),        -- that are left; null: not counted
  removed_at timestamptz
);
create index dishes_restaurant on dishes (restaurant, section, id) where removed_at is null; -- for: menu_of, publish_restaurant

create table food_orders (
  id bigint generated always as identity primary key,
  restaurant bigint not null references restaurants (id),
  guest bigint not null references profiles (id),
  kind text not null default 'take_away' check (kind in ('dine_in', 'take_away', 'delivery')),
  at_table bigint references restaurant_tables (id),
  place text not null default '',                -- where it is brought
  latitude double precision,
  longitude double precision,
  note text not null default '',
  status text not null default 'draft' check (status in (
    'draft', 'placed', 'accepted', 'preparing', 'ready', 'served', 'collected', 'delivered', 'paid', 'closed',
    'rejected', 'cancelled', 'expired')),
  total bigint not null default 0,               -- of what was placed
  currency text not null,
  country text not null,
  payee text,
  minutes integer,                               -- until it is ready, as the kitchen says
  reason text not null default '',               -- why it was rejected or cancelled
  reference text,                                -- of the payment, as the guest says
  created_at timestamptz not null default now(),
  placed_at timestamptz,
  expires_at timestamptz,                        -- unless it is accepted before
  accepted_at timestamptz,
  paid_at timestamptz,                           -- when the staff had the money
  ended_at timestamptz
);
create unique index food_orders_draft on food_orders (guest, restaurant) where status = 'draft'; -- one cart
create index food_orders_guest on food_orders (guest, created_at desc, id desc);                 -- for: my_food_orders
create index food_orders_kitchen on food_orders (restaurant, placed_at desc) where status <> 'draft'; -- for: kitchen_orders, kitchen_day
create index food_orders_overdue on food_orders (expires_at) where status = 'placed';            -- for: expire_orders
create index food_orders_paid on food_orders (paid_at) where status = 'paid';                    -- for: close_orders

create table food_order_lines (
  food_order bigint not null references food_orders (id),
  dish bigint not null references dishes (id),
  name text not null,                            -- as they were when it was placed
  price bigint not null,
  quantity integer not null check (quantity between 1 and 99),
  note text not null default '',
  primary key (food_order, dish)
);

-- What a side may do, and to what that leads; easymo.services.ai_agents.restaurants.order has the same table.
create table food_order_transitions (
  event text not null,
  side text not null check (side in ('guest', 'staff')),
  from_status text not null,
  to_status text not null,
  primary key (event, side, from_status)
);
insert into food_order_transitions values
  ('place', 'guest', 'draft', 'placed'),
  ('cancel', 'guest', 'placed', 'cancelled'),
  ('accept', 'staff', 'placed', 'accepted'),
  ('reject', 'staff', 'placed', 'rejected'),
  ('prepare', 'staff', 'accepted', 'preparing'),
  ('ready', 'staff', 'accepted', 'ready'),
  ('ready', 'staff', 'preparing', 'ready'),
  ('give_up', 'staff', 'accepted', 'cancelled'),
  ('give_up', 'staff', 'preparing', 'cancelled'),
  ('close', 'staff', 'paid', 'closed');
-- Handed over, in the way of its kind; and paid for, before or after: a payment changes no other status than that.
insert into food_order_transitions
select handed.event, 'staff', status, handed.becomes
from (values ('serve', 'served'), ('collect', 'collected'), ('deliver', 'delivered')) as handed (event, becomes),
     unnest('{accepted,preparing,ready}'::text[]) as status;
insert into food_order_transitions
select 'pay', 'guest', status, status
from unnest('{accepted,preparing,ready,served,collected,delivered}'::text[]) as status;
insert into food_order_transitions
select 'settle', 'staff', status, case when status in ('served', 'collected', 'delivered') then 'paid' else status end
from unnest('{accepted,preparing,ready,served,collected,delivered}'::text[]) as status;

-- Only ever added to.
create table food_order_events (
  id bigint generated always as identity primary key,
  food_order bigint not null references food_orders (id),
  actor bigint references profiles (id),         -- null: time
  event text not null,
  status text not null,                          -- that it led to
  note text not null default '',
  at timestamptz not null default clock_timestamp()
);
create index food_order_events_order on food_order_events (food_order, id); -- for: what became of an order
create index food_order_events_actor on food_order_events (actor);          -- for: merges

create table table_bookings (
  id bigint generated always as identity primary key,
  restaurant bigint not null references restaurants (id),
  guest bigint not null references profiles (id),
  at timestamptz not null,
  party integer not null check (party between 1 and 200),
  requests text not null default '',
  status text not null default 'asked' check (status in ('asked', 'confirmed', 'declined', 'cancelled')),
  created_at timestamptz not null default now(),
  decided_at timestamptz
);
create unique index table_bookings_live on table_bookings (restaurant, guest, at) where status in ('asked', 'confirmed'); -- asked once
create index table_bookings_guest on table_bookings (guest, at desc);           -- for: my_bookings
create index table_bookings_restaurant on table_bookings (restaurant, at)
  where status in ('asked', 'confirmed');                                       -- for: restaurant_bookings

do $$
declare
  name text;
begin
  foreach name in array array['restaurant_terms', 'restaurants', 'restaurant_staff', 'restaurant_invitations',
                              'restaurant_tables', 'dishes', 'food_orders', 'food_order_lines', 'food_order_transitions',
                              'table_bookings'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy engine on %I to easymo_engine using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to easymo_engine', name);
  end loop;
end $$;
alter table food_order_events enable row level security;
create policy engine on food_order_events to easymo_engine using (true) with check (true);
-- Two people found to be one; and what somebody wrote who has left.
grant select, insert, update (actor, note) on food_order_events to easymo_engine;

create policy everybody on restaurant_terms for select to easymo_person using (true);
create policy everybody on food_order_transitions for select to easymo_person using (true);
create policy own on restaurants to easymo_person using (owner = me()) with check (owner = me());
create policy own on food_orders for select to easymo_person using (guest = me());
create policy own on table_bookings for select to easymo_person using (guest = me());
grant select on restaurant_terms, food_order_transitions, food_orders, table_bookings to easymo_person;
grant select, insert, update on restaurants to easymo_person;

-- What is found: an open restaurant with its dishes' names ----------------------------------------------------------

create function publish_restaurant(its_id bigint) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  its restaurants;
  published listing_search;
begin
  select * into its from restaurants where id = its_id;
  if its.status <> 'open' then
    perform withdraw_listing('restaurant', its_id);
    return;
  end if;
  published.domain := 'restaurant';
  published.id := its.id;
  published.owner := its.owner;
  published.country := its.country;
  published.category := its.kind;
  published.title := its.name;
  published.details := its.details;
  published.place := its.place;
  published.latitude := its.latitude;
  published.longitude := its.longitude;
  published.price_unit := '';
  published.currency := its.currency;
  published.attributes := jsonb_build_object('days', its.days, 'opens', its.opens, 'closes', its.closes);
  published.words := concat_ws(' ', its.words, (
    select string_agg(d.words, ' ' order by d.id) from dishes d
    where d.restaurant = its_id and d.removed_at is null and d.available));
  published.created_at := its.created_at;
  published.expires_at := '9999-01-01';
  perform publish_listing(published);
end $$;

create function publish_changed_restaurant() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform publish_restaurant(new.id);
  return null;
end $$;
create trigger publish after insert or update on restaurants for each row execute function publish_changed_restaurant();

create function publish_changed_menu() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform publish_restaurant(restaurant) from (select distinct restaurant from changed) as changed;
  return null;
end $$;
create trigger publish_new after insert on dishes referencing new table as changed
  for each statement execute function publish_changed_menu();
-- What is sold out for today is found all the same, so that counting portions costs no search.
create function publish_renamed_menu() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform publish_restaurant(restaurant)
  from (select distinct n.restaurant from after_change n join before_change o using (id)
        where (n.words, n.available, n.removed_at) is distinct from (o.words, o.available, o.removed_at)) as changed;
  return null;
end $$;
create trigger publish_change after update on dishes referencing old table as before_change new table as after_change
  for each statement execute function publish_renamed_menu();
revoke execute on function publish_restaurant(bigint), publish_changed_restaurant(), publish_changed_menu(),
  publish_renamed_menu() from public;

-- Photos of a dish may be seen by whoever may see its restaurant.
create or replace function listing_photos_of(its_domain text, its_id bigint)
returns table (id bigint, owner bigint, full_document uuid, small_document uuid, hash bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, p.owner, p.full_document, p.small_document, p.hash
  from listing_photos p
  join documents f on f.id = p.full_document and f.deleted_at is null
  join documents s on s.id = p.small_document and s.deleted_at is null
  where p.domain = its_domain and p.listing = its_id
    and (p.owner = nullif(current_setting('app.person', true), '')::bigint
         or exists (select from listing_search l where l.domain = its_domain and l.id = its_id and l.expires_at > now())
         or (its_domain = 'dish' and exists (
               select from dishes d join listing_search l on l.domain = 'restaurant' and l.id = d.restaurant
               where d.id = its_id and d.removed_at is null)))
  order by p.position, p.id
$$;

-- Who works there ------------------------------------------------------------------------------------------------

-- What the person is to a restaurant: owner, manager, waiter, kitchen; null: a guest.
create function restaurant_role(wanted bigint) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when r.owner = me() then 'owner' else s.role end
  from restaurants r left join restaurant_staff s on s.restaurant = r.id and s.person = me()
  where r.id = wanted and r.status <> 'closed'
$$;

-- own: all of it; manage: the menu, tables, staff; serve: guests, money, bookings; cook: orders until they are ready.
create function may_in_restaurant(wanted bigint, what text) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(case what
    when 'own' then restaurant_role(wanted) = 'owner'
    when 'manage' then restaurant_role(wanted) in ('owner', 'manager')
    when 'serve' then restaurant_role(wanted) in ('owner', 'manager', 'waiter')
    when 'cook' then restaurant_role(wanted) is not null
  end, false)
$$;

-- Whom an order or a booking is told to.
create function people_of_restaurant(wanted bigint, also_kitchen boolean) returns bigint[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select array(
    select r.owner from restaurants r where r.id = wanted
    union
    select s.person from restaurant_staff s where s.restaurant = wanted and (also_kitchen or s.role <> 'kitchen'))
$$;

-- A restaurant as anybody sees it, or, to those who work there, in any status.
create function seen_restaurant(wanted bigint) returns table (
  id bigint, owner bigint, name text, kind text, details text, payee text, delivers boolean, days text, opens integer,
  closes integer, place text, latitude double precision, longitude double precision, country text, currency text,
  status text, role text, dishes integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.id, r.owner, r.name, r.kind, r.details, r.payee, r.delivers, r.days, r.opens, r.closes, r.place, r.latitude,
         r.longitude, r.country, r.currency, r.status, restaurant_role(r.id),
         (select count(*)::integer from dishes d where d.restaurant = r.id and d.removed_at is null and d.available)
  from restaurants r
  where r.id = wanted and r.status <> 'closed'
    and (restaurant_role(r.id) is not null
         or (exists (select from listing_search s where s.domain = 'restaurant' and s.id = r.id)
             and not is_blocked(r.owner, me())))
$$;

-- What one is called, whatever became of it: of what a person has ordered or booked.
create function named_restaurant(wanted bigint) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select name from restaurants where id = wanted
$$;

create function my_restaurants() returns table (id bigint, name text, status text, role text, waiting integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.id, r.name, r.status, restaurant_role(r.id),
         (select count(*)::integer from food_orders o
          where o.restaurant = r.id and o.status = 'placed' and o.expires_at > now())
  from restaurants r
  where r.id in (select own.id from restaurants own where own.owner = me()
                 union select s.restaurant from restaurant_staff s where s.person = me())
    and r.status <> 'closed'
  order by r.created_at desc, r.id desc
$$;

-- Closed for good, if no order is in hand: ok, orders or gone. Bookings to come are called off: their guests are told.
create function close_restaurant(wanted bigint, out outcome text, out bookings bigint[], out guests bigint[])
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from restaurants where id = wanted and owner = me() and status <> 'closed' for update;
  outcome := case
    when not found then 'gone'
    when exists (select from food_orders where restaurant = wanted and (
                   status in ('accepted', 'preparing', 'ready') or (status = 'placed' and expires_at > now()))) then 'orders'
    else 'ok'
  end;
  if outcome <> 'ok' then
    return;
  end if;
  with off as (
    update table_bookings b set status = 'cancelled', decided_at = now()
    where b.restaurant = wanted and b.status in ('asked', 'confirmed') and b.at > now()
    returning b.id, b.guest
  )
  select array_agg(off.id order by off.id), array_agg(off.guest order by off.id) into bookings, guests from off;
  update restaurants set status = 'closed', details = '', payee = null, words = '' where id = wanted;
  delete from restaurant_staff where restaurant = wanted;
  delete from restaurant_invitations where restaurant = wanted;
  perform forget_listing_photos('restaurant', wanted);
  perform forget_listing_photos('dish', d.id) from dishes d where d.restaurant = wanted;
end $$;

-- What an operator decided of a restaurant that was held back, carried out once: published, refused, or gone.
create function release_restaurant(review bigint, out outcome text, out restaurant bigint, out name text)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  decided text;
begin
  select r.decision, split_part(r.subject, ':', 2)::bigint into decided, restaurant from reviews r
  where r.id = review and r.kind = 'listing' and r.service = 'ai-agents' and r.subject like 'restaurant:%'
    and r.status = 'decided' and r.person = me();
  update restaurants r set status = case decided when 'publish' then 'open' else 'paused' end
  where r.id = release_restaurant.restaurant and r.status = 'held' and r.owner = me() returning r.name into name;
  outcome := case when name is null then 'gone' when decided = 'publish' then 'published' else 'refused' end;
end $$;

create function invite_staff(wanted bigint, its_role text) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  made text;
begin
  if not may_in_restaurant(wanted, case its_role when 'manager' then 'own' else 'manage' end) then
    return null;
  end if;
  insert into restaurant_invitations (restaurant, role, made_by, expires_at)
  values (wanted, its_role, me(), now() + (select lasts from restaurant_terms where name = 'invitation'))
  returning code into made;
  return made;
end $$;

-- ok; staff (works there already), own, or gone: unknown, used or too old.
create function join_staff(its_code text, out outcome text, out restaurant bigint, out name text, out role text, out maker bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  invitation restaurant_invitations;
begin
  select * into invitation from restaurant_invitations i where i.code = its_code for update;
  select r.id, r.name into restaurant, name from restaurants r where r.id = invitation.restaurant and r.status <> 'closed';
  outcome := case
    when me() is null or restaurant is null or invitation.expires_at <= now()
      or (invitation.used_by is not null and invitation.used_by <> me()) then 'gone'
    when restaurant_role(restaurant) = 'owner' then 'own'
    when restaurant_role(restaurant) is not null then 'staff'
    when invitation.used_by is not null then 'gone' -- who left needs a new one
    else 'ok'
  end;
  if outcome <> 'ok' then
    return;
  end if;
  role := invitation.role;
  maker := invitation.made_by;
  update restaurant_invitations i set used_by = me() where i.code = its_code;
  insert into restaurant_staff (restaurant, person, role) values (restaurant, me(), invitation.role);
end $$;

create function staff_of(wanted bigint) returns table (person bigint, name text, role text, mine boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.person, p.name, s.role, s.person = me() from restaurant_staff s join profiles p on p.id = s.person
  where s.restaurant = wanted and may_in_restaurant(wanted, 'manage')
  order by s.joined_at, s.person
$$;

-- The owner lets anybody go, a manager who is none; and who works there may leave. False: it may not be, or was so.
create function remove_staff(wanted bigint, who bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from restaurant_staff s
  where s.restaurant = wanted and s.person = who
    and (who = me() or may_in_restaurant(wanted, case s.role when 'manager' then 'own' else 'manage' end));
  return found;
end $$;

-- Tables ---------------------------------------------------------------------------------------------------------

-- How many were new.
create function add_tables(wanted bigint, names text[]) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  added integer;
begin
  perform from restaurants where id = wanted for update;
  if not may_in_restaurant(wanted, 'manage')
     or (select count(*) from restaurant_tables where restaurant = wanted and removed_at is null) + cardinality(names) > 200 then
    return 0;
  end if;
  insert into restaurant_tables (restaurant, name) select wanted, name from unnest(names) as name
  on conflict (restaurant, lower(name)) where removed_at is null do nothing;
  get diagnostics added = row_count;
  return added;
end $$;

create function tables_of(wanted bigint) returns table (id bigint, name text, code text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select t.id, t.name, t.code from restaurant_tables t
  where t.restaurant = wanted and t.removed_at is null and may_in_restaurant(wanted, 'manage')
  order by length(t.name), t.name
$$;

create function find_my_table(wanted bigint) returns table (id bigint, restaurant bigint, name text, code text, restaurant_name text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select t.id, t.restaurant, t.name, t.code, r.name
  from restaurant_tables t join restaurants r on r.id = t.restaurant
  where t.id = wanted and t.removed_at is null and may_in_restaurant(t.restaurant, 'manage')
$$;

create function remove_table(wanted bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update restaurant_tables set removed_at = now()
  where id = wanted and removed_at is null and may_in_restaurant(restaurant, 'manage');
  return found;
end $$;

-- The table somebody sits at, by what its QR code says.
create function find_table(its_code text) returns table (id bigint, restaurant bigint, name text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select t.id, t.restaurant, t.name from restaurant_tables t where t.code = its_code and t.removed_at is null
$$;

-- The menu -------------------------------------------------------------------------------------------------------

-- Of a restaurant the person may see; what cannot be had is left out unless the person works there.
create function menu_of(wanted bigint) returns table (
  id bigint, section text, name text, details text, price bigint, tags text[], available boolean, sold_out boolean,
  portions integer, photos boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.id, d.section, d.name, d.details, d.price, d.tags, d.available,
         coalesce(d.sold_out_until > now(), false) or coalesce(d.portions = 0, false), d.portions,
         exists (select from listing_photos p where p.domain = 'dish' and p.listing = d.id)
  from dishes d
  where d.restaurant = wanted and d.removed_at is null
    and exists (select from seen_restaurant(wanted) r where d.available or r.role is not null)
  order by (select min(o.id) from dishes o
            where o.restaurant = wanted and o.section = d.section and o.removed_at is null), d.id
$$;

create function seen_dish(wanted bigint) returns table (
  id bigint, restaurant bigint, section text, name text, details text, price bigint, currency text, tags text[],
  available boolean, sold_out boolean, portions integer, role text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.id, d.restaurant, d.section, d.name, d.details, d.price, r.currency, d.tags, d.available,
         coalesce(d.sold_out_until > now(), false) or coalesce(d.portions = 0, false), d.portions, r.role
  from dishes d, seen_restaurant(d.restaurant) r
  where d.id = wanted and d.removed_at is null and (d.available or r.role is not null)
$$;

-- How many were put on the menu; what is there by that name has the new price. None: it is not the person's to do, or
-- the menu would have more than 150 dishes.
create function add_dishes(wanted bigint, sections text[], names text[], prices bigint[], its_words text[]) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  known integer;
  added integer;
begin
  perform from restaurants where id = wanted for update;
  if not may_in_restaurant(wanted, 'manage') then
    return 0;
  end if;
  if (select count(*) from dishes d where d.restaurant = wanted and d.removed_at is null
      and not d.words = any (its_words)) + cardinality(names) > 150 then
    return 0;
  end if;
  with changed as (
    update dishes d set price = n.price
    from unnest(names, prices, its_words) as n (name, price, words)
    where d.restaurant = wanted and d.removed_at is null and d.words = n.words
    returning 1
  )
  select count(*) into known from changed;
  insert into dishes (restaurant, section, name, price, words)
  select wanted, n.section, n.name, n.price, n.words
  from unnest(sections, names, prices, its_words) with ordinality as n (section, name, price, words, place)
  where not exists (select from dishes d where d.restaurant = wanted and d.removed_at is null and d.words = n.words)
  order by n.place;
  get diagnostics added = row_count;
  return known + added;
end $$;

create function change_dish(
  wanted bigint, its_section text, its_name text, its_details text, its_price bigint, its_tags text[], its_words text)
returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update dishes
  set section = its_section, name = its_name, details = its_details, price = its_price, tags = its_tags, words = its_words
  where id = wanted and removed_at is null and may_in_restaurant(restaurant, 'manage');
  return found;
end $$;

-- hide: off the menu for now, show: on it again, remove: for good; these are for who manages. sold_out, until then;
-- back; and count: so many portions are left (null: no longer counted), are for everybody who works there.
create function set_dish(wanted bigint, what text, until timestamptz, left_over integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  needs constant text := case when what in ('hide', 'show', 'remove') then 'manage' else 'cook' end;
begin
  update dishes
  set available = case what when 'hide' then false when 'show' then true else available end,
      removed_at = case what when 'remove' then now() end,
      sold_out_until = case what when 'sold_out' then until when 'back' then null else sold_out_until end,
      portions = case when what = 'count' then left_over when what = 'back' and portions = 0 then null else portions end
  where id = wanted and removed_at is null and may_in_restaurant(restaurant, needs)
    and what in ('hide', 'show', 'remove', 'sold_out', 'back', 'count');
  if found and what = 'remove' then
    perform forget_listing_photos('dish', wanted);
  end if;
  return found;
end $$;

-- Orders ---------------------------------------------------------------------------------------------------------

-- Puts dishes into the person's cart at a restaurant, and the person at a table of it where one is named. ok; gone, or
-- full: 30 different dishes are enough.
create function add_to_cart(
  wanted bigint, its_dishes bigint[], quantities integer[], notes text[], sits_at bigint, out outcome text, out cart bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  its record;
begin
  select * into its from seen_restaurant(wanted);
  if me() is null or its.id is null or its.status <> 'open' then
    outcome := 'gone';
    return;
  end if;
  insert into food_orders (restaurant, guest, currency, country) values (wanted, me(), its.currency, its.country)
  on conflict (guest, restaurant) where status = 'draft' do update set currency = excluded.currency
  returning id into cart;
  update food_orders o set at_table = t.id, kind = 'dine_in'
  from restaurant_tables t
  where o.id = cart and t.id = sits_at and t.restaurant = wanted and t.removed_at is null;
  insert into food_order_lines as l (food_order, dish, name, price, quantity, note)
  select cart, d.id, d.name, d.price, least(sum(n.quantity), 99), coalesce(max(nullif(n.note, '')), '')
  from unnest(its_dishes, quantities, notes) as n (dish, quantity, note)
  join dishes d on d.id = n.dish and d.restaurant = wanted and d.removed_at is null and d.available
  where n.quantity > 0
  group by d.id
  on conflict (food_order, dish) do update
    set quantity = least(l.quantity + excluded.quantity, 99),
        note = case excluded.note when '' then l.note else excluded.note end;
  outcome := 'ok';
  if (select count(*) > 30 from food_order_lines l where l.food_order = cart) then
    delete from food_order_lines l where l.food_order = cart and l.dish = any (its_dishes);
    outcome := 'full';
  end if;
end $$;

-- How many of a dish the cart has from now on; 0: none.
create function set_cart_line(wanted bigint, its_dish bigint, its_quantity integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from food_orders where id = wanted and guest = me() and status = 'draft' for update;
  if not found then
    return false;
  elsif its_quantity < 1 then
    delete from food_order_lines where food_order = wanted and dish = its_dish;
  else
    update food_order_lines set quantity = least(its_quantity, 99) where food_order = wanted and dish = its_dish;
  end if;
  return found;
end $$;

create function clear_cart(wanted bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from food_orders where id = wanted and guest = me() and status = 'draft' for update;
  if not found then
    return false;
  end if;
  delete from food_order_lines where food_order = wanted;
  delete from food_orders where id = wanted;
  return true;
end $$;

-- How it is had: at the table one sits at, taken away, or brought.
create function describe_cart(
  wanted bigint, its_kind text, its_place text, its_latitude double precision, its_longitude double precision, its_note text)
returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update food_orders
  set kind = its_kind, place = its_place, latitude = its_latitude, longitude = its_longitude, note = its_note
  where id = wanted and guest = me() and status = 'draft';
  return found;
end $$;

create function seat_cart(wanted bigint, table_name text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update food_orders o set at_table = t.id
  from restaurant_tables t
  where o.id = wanted and o.guest = me() and o.status = 'draft' and t.restaurant = o.restaurant
    and lower(t.name) = lower(table_name) and t.removed_at is null;
  return found;
end $$;

-- A cart's lines as the menu has them now; another order's as they were placed. state: ok, gone, sold_out or few.
create function lines_of_order(wanted bigint) returns table (
  dish bigint, name text, price bigint, quantity integer, note text, state text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select l.dish, case o.status when 'draft' then d.name else l.name end, case o.status when 'draft' then d.price else l.price end,
         l.quantity, l.note,
         case when o.status <> 'draft' then 'ok'
              when d.removed_at is not null or not d.available then 'gone'
              when d.sold_out_until > now() or d.portions = 0 then 'sold_out'
              when d.portions < l.quantity then 'few'
              else 'ok' end
  from food_orders o join food_order_lines l on l.food_order = o.id join dishes d on d.id = l.dish
  where o.id = wanted and (o.guest = me() or (o.status <> 'draft' and restaurant_role(o.restaurant) is not null))
  order by d.section, l.dish
$$;

-- An order as its guest or the staff sees it.
create function seen_order(wanted bigint) returns table (
  id bigint, restaurant bigint, restaurant_name text, owner bigint, kind text, at_table text, place text, latitude double precision,
  longitude double precision, note text, status text, total bigint, currency text, country text, payee text,
  minutes integer, reason text, reference text, placed_at timestamptz, expires_at timestamptz, paid boolean,
  guest bigint, guest_name text, mine boolean, role text, contact text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.id, o.restaurant, r.name, r.owner, o.kind, coalesce(t.name, ''), o.place, o.latitude, o.longitude, o.note,
         case when o.status = 'placed' and o.expires_at <= now() then 'expired' else o.status end,
         case o.status when 'draft' then coalesce((select sum(l.price * l.quantity)::bigint from lines_of_order(o.id) l), 0)
                       else o.total end,
         o.currency, o.country, o.payee, o.minutes, o.reason, o.reference, o.placed_at, o.expires_at,
         o.paid_at is not null, o.guest, p.name, o.guest = me(), restaurant_role(o.restaurant),
         -- Who brings it and who waits for it have to find each other.
         case when o.kind = 'delivery' and o.status in ('accepted', 'preparing', 'ready')
              then (select c.phone_number from profiles c where c.id = case me() when o.guest then r.owner else o.guest end) end
  from food_orders o
  join restaurants r on r.id = o.restaurant
  join profiles p on p.id = o.guest
  left join restaurant_tables t on t.id = o.at_table
  where o.id = wanted and (o.guest = me() or (o.status <> 'draft' and restaurant_role(o.restaurant) is not null))
$$;

-- Sends a cart to the kitchen, if its total is the one that the guest was shown. ok, and who is told; gone, empty, shut
-- (it takes no orders now), own, sold_out (something of it), changed (the total), no_delivery, or many (three wait).
create function place_order(wanted bigint, shown_total bigint, out outcome text, out staff bigint[], out until timestamptz)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  cart food_orders;
  its restaurants;
begin
  perform pg_advisory_xact_lock(hashtextextended('food:' || me(), 0)); -- one of a guest's after the other
  select * into cart from food_orders where id = wanted and guest = me() and status = 'draft' for update;
  select * into its from restaurants where id = cart.restaurant for share;
  perform from dishes d
  where d.id in (select l.dish from food_order_lines l where l.food_order = wanted) order by d.id for update;
  outcome := case
    when cart.id is null then 'gone'
    when not exists (select from food_order_lines l where l.food_order = wanted) then 'empty'
    when its.status <> 'open' or is_hidden('restaurant', its.id) or is_blocked(its.owner, me()) then 'shut'
    when its.owner = me() then 'own'
    when exists (select from lines_of_order(wanted) l where l.state <> 'ok') then 'sold_out'
    when (select sum(l.price * l.quantity) from lines_of_order(wanted) l) <> shown_total then 'changed'
    when cart.kind = 'delivery' and not its.delivers then 'no_delivery'
    when (select count(*) >= 3 from food_orders o
          where o.guest = me() and o.status = 'placed' and o.expires_at > clock_timestamp()) then 'many'
    else 'ok'
  end;
  if outcome <> 'ok' then
    return;
  end if;
  update food_order_lines l set name = d.name, price = d.price from dishes d where l.food_order = wanted and d.id = l.dish;
  update dishes d set portions = d.portions - l.quantity
  from food_order_lines l where l.food_order = wanted and d.id = l.dish and d.portions is not null;
  until := clock_timestamp() + (select lasts from restaurant_terms where name = 'acceptance');
  update food_orders o
  set status = 'placed', total = shown_total, payee = its.payee, currency = its.currency, placed_at = clock_timestamp(),
      expires_at = until
  where o.id = wanted;
  insert into food_order_events (food_order, actor, event, status) values (wanted, me(), 'place', 'placed');
  staff := people_of_restaurant(its.id, true);
end $$;

-- Portions that an order took are there again.
create function return_portions(its_order bigint) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update dishes d set portions = d.portions + l.quantity
  from food_order_lines l where l.food_order = its_order and d.id = l.dish and d.portions is not null
$$;
revoke execute on function return_portions(bigint) from public;

-- Does `what` with an order, if the person's side may do that now: one after the other, and so each once. words: a reason
-- or a reference; in_minutes: when it will be ready. ok, and who is told; gone, late (nobody accepted it in time), or
-- the status that stands in its way.
create function advance_order(chosen bigint, what text, words text, in_minutes integer, out outcome text, out told bigint[])
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  found food_orders;
  target text;
  its_side text;
begin
  select * into found from food_orders o where o.id = chosen and o.status <> 'draft' for update;
  select t.side, t.to_status into its_side, target from food_order_transitions t
  where t.event = what and t.from_status = found.status
    and t.event <> 'place'
    and case t.side
      when 'guest' then found.guest = me()
      else may_in_restaurant(found.restaurant,
                             case when what in ('accept', 'reject', 'prepare', 'ready', 'give_up') then 'cook' else 'serve' end)
    end;
  outcome := case
    when found.id is null or (found.guest is distinct from me() and restaurant_role(found.restaurant) is null) then 'gone'
    when found.status = 'placed' and found.expires_at <= clock_timestamp() then 'late'
    when target is null then found.status
    when what in ('pay', 'settle') and found.paid_at is not null then 'paid'
    when what in ('serve', 'collect', 'deliver')
      and found.kind <> case what when 'serve' then 'dine_in' when 'collect' then 'take_away' else 'delivery' end then found.status
    else 'ok'
  end;
  if outcome <> 'ok' then
    return;
  end if;
  if what in ('serve', 'collect', 'deliver') and found.paid_at is not null then
    target := 'paid';
  end if;
  update food_orders o
  set status = target,
      accepted_at = case what when 'accept' then clock_timestamp() else o.accepted_at end,
      minutes = case what when 'accept' then in_minutes else o.minutes end,
      reason = case when what in ('reject', 'give_up') then coalesce(words, '') else o.reason end,
      reference = case what when 'pay' then words else o.reference end,
      paid_at = case what when 'settle' then clock_timestamp() else o.paid_at end,
      ended_at = case when target in ('rejected', 'cancelled', 'closed') then clock_timestamp() end
  where o.id = chosen;
  insert into food_order_events (food_order, actor, event, status, note) values (chosen, me(), what, target, coalesce(words, ''));
  if target in ('rejected', 'cancelled') then
    perform return_portions(chosen);
  end if;
  told := case its_side when 'staff' then array[found.guest]
                        else people_of_restaurant(found.restaurant, what = 'cancel') end;
end $$;

-- Fills the person's cart with what an order of theirs had. Null: there is no such order, or nothing of it is left.
create function repeat_order(chosen bigint) returns bigint
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  before food_orders;
  added record;
begin
  select * into before from food_orders where id = chosen and guest = me() and status <> 'draft';
  select * into added from add_to_cart(
    before.restaurant,
    array(select dish from food_order_lines where food_order = chosen order by dish),
    array(select quantity from food_order_lines where food_order = chosen order by dish),
    array(select note from food_order_lines where food_order = chosen order by dish), null);
  return case when added.outcome = 'ok' then before.restaurant end;
end $$;

-- What the kitchen has in hand, the oldest first.
create function kitchen_orders(wanted bigint) returns table (
  id bigint, kind text, at_table text, status text, total bigint, currency text, dishes integer, guest_name text, paid boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.id, o.kind, coalesce(t.name, ''), o.status, o.total, o.currency,
         (select sum(l.quantity)::integer from food_order_lines l where l.food_order = o.id), p.name, o.paid_at is not null
  from food_orders o join profiles p on p.id = o.guest left join restaurant_tables t on t.id = o.at_table
  where o.restaurant = wanted and restaurant_role(wanted) is not null
    and (o.status in ('accepted', 'preparing', 'ready', 'served', 'collected', 'delivered')
         or (o.status = 'placed' and o.expires_at > now()))
  order by o.placed_at, o.id
$$;

-- A day's business: what was placed in it.
create function kitchen_day(wanted bigint, since timestamptz, until timestamptz, out orders integer, out taken bigint,
                            out paid bigint, out refused integer, out favourites text[])
language sql stable security definer set search_path = pg_catalog, public as $$
  with day as materialized (
    select o.id, o.total, o.status, o.paid_at from food_orders o
    where o.restaurant = wanted and may_in_restaurant(wanted, 'manage') and o.status <> 'draft'
      and o.placed_at >= since and o.placed_at < until
  ), sold as (
    select id, total, paid_at from day where status not in ('placed', 'rejected', 'cancelled', 'expired')
  )
  select (select count(*)::integer from sold), (select coalesce(sum(total), 0)::bigint from sold),
         (select coalesce(sum(total), 0)::bigint from sold where paid_at is not null),
         (select count(*)::integer from day where status in ('rejected', 'cancelled', 'expired')),
         array(select sum(l.quantity) || ' × ' || l.name
               from food_order_lines l join sold on sold.id = l.food_order
               group by l.name order by sum(l.quantity) desc, l.name limit 5)
$$;

-- The other side of an order that is done, who may be rated; and of any, who may be reported and blocked.
create function counterpart_food_order(chosen bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select case me() when o.guest then r.owner when r.owner then o.guest end
  from food_orders o join restaurants r on r.id = o.restaurant where o.id = chosen and o.status <> 'draft'
$$;

create function completed_food_order(chosen bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select counterpart_food_order(o.id) from food_orders o where o.id = chosen and o.status in ('paid', 'closed')
$$;

-- Bookings -------------------------------------------------------------------------------------------------------

-- ok, and who is told; gone, own, past, already (asked for that moment) or many (five are open).
create function book_table(wanted bigint, moment timestamptz, its_party integer, its_requests text,
                           out outcome text, out booking bigint, out staff bigint[])
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  its record;
begin
  select * into its from seen_restaurant(wanted);
  outcome := case
    when me() is null or its.id is null or its.status <> 'open' then 'gone'
    when its.role = 'owner' then 'own'
    when moment <= now() or moment > now() + interval '61 days' then 'past'
    when (select count(*) >= 5 from table_bookings b
          where b.guest = me() and b.status in ('asked', 'confirmed') and b.at > now()) then 'many'
  end;
  if outcome is not null then
    return;
  end if;
  insert into table_bookings (restaurant, guest, at, party, requests) values (wanted, me(), moment, its_party, its_requests)
  on conflict (restaurant, guest, at) where status in ('asked', 'confirmed') do nothing
  returning id into booking;
  outcome := case when booking is null then 'already' else 'ok' end;
  staff := case when booking is not null then people_of_restaurant(wanted, false) end;
end $$;

-- confirm or decline by who serves there, cancel by either side. ok, and who is told; gone, past, or how it stands.
create function move_booking(chosen bigint, what text, out outcome text, out told bigint[])
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  found table_bookings;
  serves boolean;
begin
  select * into found from table_bookings b where b.id = chosen for update;
  serves := may_in_restaurant(found.restaurant, 'serve');
  outcome := case
    when found.id is null or not (serves or found.guest = me()) then 'gone'
    when found.at <= now() then 'past'
    when what in ('confirm', 'decline') and (found.status <> 'asked' or not serves) then found.status
    when what = 'cancel' and found.status not in ('asked', 'confirmed') then found.status
    when what not in ('confirm', 'decline', 'cancel') then 'gone'
    else 'ok'
  end;
  if outcome <> 'ok' then
    return;
  end if;
  update table_bookings b
  set status = case what when 'confirm' then 'confirmed' when 'decline' then 'declined' else 'cancelled' end, decided_at = now()
  where b.id = chosen;
  told := case when found.guest = me() then people_of_restaurant(found.restaurant, false) else array[found.guest] end;
end $$;

create function seen_booking(wanted bigint) returns table (
  id bigint, restaurant bigint, restaurant_name text, at timestamptz, country text, party integer, requests text, status text,
  guest bigint, guest_name text, mine boolean, past boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select b.id, b.restaurant, r.name, b.at, r.country, b.party, b.requests, b.status, b.guest, p.name, b.guest = me(), b.at <= now()
  from table_bookings b join restaurants r on r.id = b.restaurant join profiles p on p.id = b.guest
  where b.id = wanted and (b.guest = me() or may_in_restaurant(b.restaurant, 'serve'))
$$;

create function restaurant_bookings(wanted bigint) returns table (id bigint, name text, at timestamptz, party integer, status text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select b.id, p.name, b.at, b.party, b.status from table_bookings b join profiles p on p.id = b.guest
  where b.restaurant = wanted and b.status in ('asked', 'confirmed') and b.at > now() and may_in_restaurant(wanted, 'serve')
  order by b.at, b.id
$$;

do $$
declare
  signature text;
begin
  foreach signature in array array[
    'restaurant_role(bigint)', 'may_in_restaurant(bigint, text)', 'people_of_restaurant(bigint, boolean)'] loop
    execute format('revoke execute on function %s from public', signature);
  end loop;
  grant execute on function people_of_restaurant(bigint, boolean) to easymo_engine; -- expire_orders
  foreach signature in array array[
    'seen_restaurant(bigint)', 'named_restaurant(bigint)', 'my_restaurants()', 'close_restaurant(bigint)', 'release_restaurant(bigint)',
    'invite_staff(bigint, text)', 'join_staff(text)', 'staff_of(bigint)', 'remove_staff(bigint, bigint)',
    'add_tables(bigint, text[])', 'tables_of(bigint)', 'find_my_table(bigint)', 'remove_table(bigint)', 'find_table(text)',
    'menu_of(bigint)', 'seen_dish(bigint)', 'add_dishes(bigint, text[], text[], bigint[], text[])',
    'change_dish(bigint, text, text, text, bigint, text[], text)', 'set_dish(bigint, text, timestamptz, integer)',
    'add_to_cart(bigint, bigint[], integer[], text[], bigint)', 'set_cart_line(bigint, bigint, integer)',
    'clear_cart(bigint)', 'describe_cart(bigint, text, text, double precision, double precision, text)',
    'seat_cart(bigint, text)', 'lines_of_order(bigint)', 'seen_order(bigint)', 'place_order(bigint, bigint)',
    'advance_order(bigint, text, text, integer)', 'repeat_order(bigint)', 'kitchen_orders(bigint)',
    'kitchen_day(bigint, timestamptz, timestamptz)', 'counterpart_food_order(bigint)', 'completed_food_order(bigint)',
    'book_table(bigint, timestamptz, integer, text)', 'move_booking(bigint, text)', 'seen_booking(bigint)',
    'restaurant_bookings(bigint)'] loop
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to easymo_person', signature);
  end loop;
end $$;

-- migrate:down
drop table table_bookings, food_order_events, food_order_transitions, food_order_lines, food_orders, dishes,
           restaurant_tables, restaurant_invitations, restaurant_staff, restaurants, restaurant_terms;
drop function publish_restaurant(bigint), publish_changed_restaurant(), publish_changed_menu(), publish_renamed_menu(),
  restaurant_role(bigint), may_in_restaurant(bigint, text), people_of_restaurant(bigint, boolean), seen_restaurant(bigint),
  named_restaurant(bigint), my_restaurants(), close_restaurant(bigint), release_restaurant(bigint), invite_staff(bigint, text), join_staff(text),
  staff_of(bigint), remove_staff(bigint, bigint), add_tables(bigint, text[]), tables_of(bigint), find_my_table(bigint),
  remove_table(bigint), find_table(text), menu_of(bigint), seen_dish(bigint),
  add_dishes(bigint, text[], text[], bigint[], text[]), change_dish(bigint, text, text, text, bigint, text[], text),
  set_dish(bigint, text, timestamptz, integer), add_to_cart(bigint, bigint[], integer[], text[], bigint),
  set_cart_line(bigint, bigint, integer), clear_cart(bigint),
  describe_cart(bigint, text, text, double precision, double precision, text), seat_cart(bigint, text), lines_of_order(bigint), seen_order(bigint),
  place_order(bigint, bigint), return_portions(bigint), advance_order(bigint, text, text, integer), repeat_order(bigint),
  kitchen_orders(bigint), kitchen_day(bigint, timestamptz, timestamptz), counterpart_food_order(bigint),
  completed_food_order(bigint), book_table(bigint, timestamptz, integer, text), move_booking(bigint, text),
  seen_booking(bigint), restaurant_bookings(bigint);
delete from listing_photos where domain in ('restaurant', 'dish');
create or replace function listing_photos_of(its_domain text, its_id bigint)
returns table (id bigint, owner bigint, full_document uuid, small_document uuid, hash bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, p.owner, p.full_document, p.small_document, p.hash
  from listing_photos p
  join documents f on f.id = p.full_document and f.deleted_at is null
  join documents s on s.id = p.small_document and s.deleted_at is null
  where p.domain = its_domain and p.listing = its_id
    and (p.owner = nullif(current_setting('app.person', true), '')::bigint
         or exists (select from listing_search l where l.domain = its_domain and l.id = its_id and l.expires_at > now()))
  order by p.position, p.id
$$;
delete from listing_search where domain = 'restaurant';
alter table listing_search detach partition listing_search_restaurants;
drop table listing_search_restaurants;
drop function enable_search_by_meaning();
do $$ begin
  if to_regclass('public.listing_vectors_later') is not null then
    execute 'drop table listing_vectors_later';
  end if;
end $$;
alter function enable_search_by_meaning_of_first_domains() rename to enable_search_by_meaning;

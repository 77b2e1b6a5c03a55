-- migrate:up

create table listing_search_produce partition of listing_search for values in ('produce');
create table listing_search_demands partition of listing_search for values in ('demand');
alter table listing_search_produce enable row level security; -- read through the whole only
alter table listing_search_demands enable row level security;

-- What farmers have to sell. Crops and units are those of easymo.crops.
create table produce_listings (
  id bigint generated always as identity primary key,
  farmer bigint not null references profiles (id),
  crop text not null,
  title text not null,                           -- the crop as the farmer calls it
  details text not null default '',
  quantity bigint not null check (quantity >= 0), -- that is not agreed on with anybody; 0: sold or reserved
  unit text not null,
  price bigint not null check (price > 0),       -- the least, for one unit
  grade text check (grade in ('first', 'second', 'mixed')),
  organic boolean not null default false,
  ready_on date,                                 -- null: it is harvested
  place text not null,
  within text not null default '',               -- what that lies in
  region text not null,                          -- by which prices are compared
  latitude double precision not null,
  longitude double precision not null,
  country text not null,
  currency text not null,
  words text not null,                           -- folded: all it may be found by
  status text not null default 'open' check (status in ('open', 'held', 'paused', 'closed')), -- held: an operator looks at it first
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index produce_listings_farmer on produce_listings (farmer, created_at desc, id desc);           -- for: my_produce
create index produce_listings_crop on produce_listings (country, crop, expires_at) where status = 'open'; -- for: match_produce, prices_seen

-- What buyers look for.
create table demands (
  id bigint generated always as identity primary key,
  buyer bigint not null references profiles (id),
  crop text not null,
  title text not null,
  quantity bigint not null check (quantity > 0),
  unit text not null,
  price bigint check (price > 0),                -- at most, for one unit; null: open
  every text not null check (every in ('once', 'week', 'month')),
  radius_km integer check (radius_km > 0),       -- around the place; null: the whole country
  place text not null,
  within text not null default '',
  latitude double precision not null,
  longitude double precision not null,
  country text not null,
  currency text not null,
  words text not null,
  status text not null default 'open' check (status in ('open', 'held', 'paused', 'closed')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index demands_buyer on demands (buyer, created_at desc, id desc);                 -- for: my_demands
create index demands_crop on demands (country, crop, expires_at) where status = 'open';  -- for: match_produce

-- What was found for whom, once for each pair.
create table produce_matches (
  demand bigint not null references demands (id),
  produce bigint not null references produce_listings (id),
  found_at timestamptz not null default now(),
  primary key (demand, produce)
);
create index produce_matches_produce on produce_matches (produce); -- for: match_produce

-- An offer that becomes a deal: open → agreed → completed; declined, cancelled by a side, closed with the listing.
create table produce_deals (
  id bigint generated always as identity primary key,
  produce bigint not null references produce_listings (id),
  crop text not null,
  title text not null,
  buyer bigint not null references profiles (id),
  farmer bigint not null references profiles (id),
  from_farmer boolean not null default false,    -- who named these terms; the other one answers
  quantity bigint not null check (quantity > 0),
  unit text not null,
  price bigint not null check (price > 0),       -- for one unit
  region text not null,
  country text not null,
  currency text not null,
  status text not null default 'open'
    check (status in ('open', 'agreed', 'completed', 'declined', 'cancelled', 'closed')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,               -- to answer
  agreed_at timestamptz,
  ended_at timestamptz,
  check (buyer <> farmer)
);
create unique index produce_deals_open on produce_deals (produce, buyer) where status = 'open'; -- one offer on the table
create index produce_deals_buyer on produce_deals (buyer, created_at desc);                     -- for: my_produce_deals
create index produce_deals_farmer on produce_deals (farmer, created_at desc);                   -- for: my_produce_deals
create index produce_deals_produce on produce_deals (produce);                                  -- for: seen_produce, remove_produce
create index produce_deals_prices on produce_deals (country, crop, agreed_at)
  where status in ('agreed', 'completed');                                                      -- for: prices_seen

-- Only ever added to.
create table produce_deal_events (
  id bigint generated always as identity primary key,
  deal bigint not null references produce_deals (id),
  actor bigint not null references profiles (id),
  status text not null,                          -- that it led to
  quantity bigint not null,
  price bigint not null,
  at timestamptz not null default clock_timestamp()
);
create index produce_deal_events_deal on produce_deal_events (deal, id); -- for: the story of a deal

create function record_produce_deal() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  actor bigint := nullif(current_setting('app.person', true), '')::bigint;
begin
  if actor is not null then -- two people found to be one change nothing of its story
    insert into produce_deal_events (deal, actor, status, quantity, price)
    values (new.id, actor, new.status, new.quantity, new.price);
  end if;
  return null;
end $$;
create trigger record after insert or update on produce_deals for each row execute function record_produce_deal();

create function publish_produce() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  published listing_search;
begin
  if new.status <> 'open' or new.quantity = 0 then
    perform withdraw_listing('produce', new.id);
    return null;
  end if;
  published.domain := 'produce';
  published.id := new.id;
  published.owner := new.farmer;
  published.country := new.country;
  published.category := new.crop;
  published.title := new.title;
  published.details := new.details;
  published.place := new.place;
  published.latitude := new.latitude;
  published.longitude := new.longitude;
  published.price_low := new.price;
  published.price_high := new.price;
  published.price_unit := new.unit;
  published.currency := new.currency;
  published.attributes := jsonb_strip_nulls(jsonb_build_object(
    'unit', new.unit, 'quantity', new.quantity, 'organic', new.organic, 'grade', new.grade));
  published.words := new.words;
  published.created_at := new.created_at;
  published.expires_at := new.expires_at;
  perform publish_listing(published);
  return null;
end $$;
create trigger publish after insert or update on produce_listings for each row execute function publish_produce();

create function publish_demand() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  published listing_search;
begin
  if new.status <> 'open' then
    perform withdraw_listing('demand', new.id);
    return null;
  end if;
  published.domain := 'demand';
  published.id := new.id;
  published.owner := new.buyer;
  published.country := new.country;
  published.category := new.crop;
  published.title := new.title;
  published.details := concat_ws(' ', new.quantity, new.unit, new.place, new.every); -- what tells one from another
  published.place := new.place;
  published.latitude := new.latitude;
  published.longitude := new.longitude;
  published.price_high := new.price;
  published.price_unit := new.unit;
  published.currency := new.currency;
  published.attributes := jsonb_build_object('unit', new.unit, 'quantity', new.quantity, 'every', new.every);
  published.words := new.words;
  published.created_at := new.created_at;
  published.expires_at := new.expires_at;
  perform publish_listing(published);
  return null;
end $$;
create trigger publish after insert or update on demands for each row execute function publish_demand();
revoke execute on function record_produce_deal(), publish_produce(), publish_demand() from public;

-- open, expired, held, paused, closed; reserved or sold where nothing is left.
create function produce_status(listing produce_listings) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case
    when listing.status in ('open', 'paused') and listing.quantity = 0 then
      case when exists (select from produce_deals d where d.produce = listing.id and d.status = 'agreed')
        then 'reserved' else 'sold' end
    when listing.status = 'open' and listing.expires_at <= now() then 'expired'
    else listing.status
  end
$$;

-- Produce as the person may see it: what is published, one's own, and what a deal of one's own is of. deal: the
-- person's own that is open or agreed.
create function seen_produce(wanted bigint) returns table (
  id bigint, crop text, title text, details text, quantity bigint, unit text, price bigint, grade text, organic boolean,
  ready_on date, place text, latitude double precision, longitude double precision, country text, currency text,
  created_at timestamptz, expires_at timestamptz, status text, farmer bigint, mine boolean, deal bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select l.id, l.crop, l.title, l.details, l.quantity, l.unit, l.price, l.grade, l.organic, l.ready_on, l.place,
         l.latitude, l.longitude, l.country, l.currency, l.created_at, l.expires_at, produce_status(l),
         l.farmer, l.farmer = me.person,
         (select max(d.id) from produce_deals d where d.produce = l.id and d.buyer = me.person
          and (d.status = 'agreed' or (d.status = 'open' and d.expires_at > now())))
  from produce_listings l
  cross join (select nullif(current_setting('app.person', true), '')::bigint as person) me
  where l.id = wanted
    and (l.farmer = me.person
         or exists (select from produce_deals own where own.produce = l.id and own.buyer = me.person)
         or (exists (select from listing_search s where s.domain = 'produce' and s.id = l.id and s.expires_at > now())
             and not is_blocked(l.farmer, me.person)))
$$;

create function seen_demand(wanted bigint) returns table (
  id bigint, crop text, title text, quantity bigint, unit text, price bigint, every text, radius_km integer, place text,
  latitude double precision, longitude double precision, currency text, created_at timestamptz, expires_at timestamptz,
  status text, mine boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.id, d.crop, d.title, d.quantity, d.unit, d.price, d.every, d.radius_km, d.place, d.latitude, d.longitude,
         d.currency, d.created_at, d.expires_at,
         case when d.status = 'open' and d.expires_at <= now() then 'expired' else d.status end,
         d.buyer = me.person
  from demands d
  cross join (select nullif(current_setting('app.person', true), '')::bigint as person) me
  where d.id = wanted
    and (d.buyer = me.person
         or (exists (select from listing_search s where s.domain = 'demand' and s.id = d.id and s.expires_at > now())
             and not is_blocked(d.buyer, me.person)))
$$;

-- Finds for one's own listing or demand what fits it, the nearest first, at most 20 at once: each pair once. A price is
-- compared where both name the same unit.
create function match_produce(its_produce bigint, its_demand bigint)
returns table (produce bigint, demand bigint, other bigint)
language sql security definer set search_path = pg_catalog, public as $$
  with me as (
    select nullif(current_setting('app.person', true), '')::bigint as person
  ), pairs as (
    select l.id as produce, d.id as demand, d.buyer as other
    from me
    join produce_listings l on l.id = its_produce and l.farmer = me.person
    join demands d on d.country = l.country and d.crop = l.crop and d.status = 'open' and d.expires_at > now()
    union all
    select l.id, d.id, l.farmer
    from me
    join demands d on d.id = its_demand and d.buyer = me.person
    join produce_listings l on l.country = d.country and l.crop = d.crop and l.status = 'open' and l.expires_at > now()
  ), fitting as (
    select pairs.*
    from pairs
    join produce_listings l on l.id = pairs.produce
    join demands d on d.id = pairs.demand
    where l.farmer <> d.buyer and l.quantity > 0
      and l.status = 'open' and l.expires_at > now() and d.status = 'open' and d.expires_at > now()
      and (d.price is null or d.unit <> l.unit or l.price <= d.price)
      and (d.radius_km is null
           or (point(l.longitude, l.latitude) <-> point(d.longitude, d.latitude)) * 111.2 <= d.radius_km)
      and not is_hidden('produce', l.id) and not is_hidden('demand', d.id)
      and not is_blocked(l.farmer, d.buyer) and not is_banned(l.farmer) and not is_banned(d.buyer)
      and not exists (select from produce_matches m where m.demand = d.id and m.produce = l.id)
    order by point(l.longitude, l.latitude) <-> point(d.longitude, d.latitude), l.id, d.id
    limit 20
  ), matched as (
    insert into produce_matches (demand, produce) select f.demand, f.produce from fitting f order by 1, 2
    on conflict do nothing
    returning produce_matches.demand, produce_matches.produce
  )
  select f.produce, f.demand, f.other from fitting f join matched using (produce, demand)
$$;

-- What a crop costs by its units, of what was agreed and is offered within 30 days: in each region, and ('') everywhere.
-- Each farmer's offer counts once. Of fewer than three nothing is said: it would be somebody's own price.
create function prices_seen(its_crop text, its_country text) returns table (
  unit text, region text, deals integer, offers integer, low bigint, median bigint, high bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  with seen as (
    select d.unit, d.region, d.price, true as agreed from produce_deals d
    where d.country = its_country and d.crop = its_crop and d.status in ('agreed', 'completed')
      and d.agreed_at > now() - interval '30 days'
    union all
    (select distinct on (l.farmer, l.unit, l.region) l.unit, l.region, l.price, false
     from produce_listings l
     where l.country = its_country and l.crop = its_crop and l.status = 'open' and l.expires_at > now() and l.quantity > 0
       and not is_hidden('produce', l.id)
     order by l.farmer, l.unit, l.region, l.created_at desc)
  )
  select s.unit, coalesce(s.region, ''), (count(*) filter (where s.agreed))::integer,
         (count(*) filter (where not s.agreed))::integer,
         min(s.price), percentile_disc(0.5) within group (order by s.price), max(s.price)
  from seen s
  group by grouping sets ((s.unit, s.region), (s.unit))
  having count(*) >= 3
  order by count(*) desc, 1, 2
$$;

-- What the person of the turn may do to rows that are not theirs alone: each function checks the right itself, locks
-- what it judges (the listing before its deals), and answers a refusal as a word.

-- Offers to buy some of a listing. ok; or gone, own, short (less is left), low (below the least) or enough (ten were
-- made).
create function offer_for_produce(
  wanted bigint, its_quantity bigint, its_price bigint, out outcome text, out deal bigint, out farmer bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  listing produce_listings;
begin
  select * into listing from produce_listings where id = wanted for update;
  outcome := case
    when listing.id is null or person is null or listing.status <> 'open' or listing.expires_at <= now() then 'gone'
    when is_hidden('produce', wanted) or is_banned(listing.farmer) or is_blocked(listing.farmer, person) then 'gone'
    when listing.farmer = person then 'own'
    when its_quantity > listing.quantity then 'short'
    when its_price < listing.price then 'low'
    when (select count(*) >= 10 from produce_deals d where d.produce = wanted and d.buyer = person) then 'enough'
  end;
  if outcome is not null then
    return;
  end if;
  update produce_deals d set status = 'cancelled', ended_at = now()
  where d.produce = wanted and d.buyer = person and d.status = 'open';
  insert into produce_deals (produce, crop, title, buyer, farmer, quantity, unit, price, region, country, currency, expires_at)
  values (wanted, listing.crop, listing.title, person, listing.farmer, its_quantity, listing.unit, its_price, listing.region,
          listing.country, listing.currency, now() + interval '48 hours')
  returning id into deal;
  farmer := listing.farmer;
  outcome := 'ok';
end $$;

-- accept, decline or counter (with other terms) what the other side named; cancel what oneself named or both agreed on;
-- complete what was agreed. What is agreed leaves the stock, what is cancelled returns. ok; or gone, expired, short (less
-- is left), low (below the least), or the status that stands in its way.
create function move_produce_deal(
  chosen bigint, move text, its_quantity bigint, its_price bigint, out outcome text, out other bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  listing produce_listings;
  found produce_deals;
  asked boolean;
begin
  select l.* into listing from produce_listings l
  where l.id = (select d.produce from produce_deals d where d.id = chosen) for update;
  select d.* into found from produce_deals d where d.id = chosen and person in (d.buyer, d.farmer) for update;
  asked := found.from_farmer = (person = found.buyer);
  outcome := case
    when found.id is null then 'gone'
    when move = 'complete' then case when found.status <> 'agreed' then found.status end
    when move = 'cancel' then case when found.status <> 'agreed' and (found.status <> 'open' or asked) then found.status end
    when move not in ('accept', 'decline', 'counter') or not asked then 'gone'
    when found.status <> 'open' then found.status
    when found.expires_at <= now() then 'expired'
    when move = 'decline' then null
    when listing.status not in ('open', 'paused') or is_blocked(found.buyer, found.farmer) then 'closed'
    when coalesce(its_quantity, found.quantity) > listing.quantity then 'short'
    when move = 'counter' and person = found.buyer and its_price < listing.price then 'low'
  end;
  if outcome is not null then
    return;
  end if;
  if move = 'accept' then
    update produce_listings l set quantity = l.quantity - found.quantity where l.id = listing.id;
  elsif move = 'cancel' and found.status = 'agreed' then
    update produce_listings l set quantity = l.quantity + found.quantity where l.id = listing.id and l.status <> 'closed';
  end if;
  update produce_deals d
  set status = case move when 'accept' then 'agreed' when 'decline' then 'declined' when 'cancel' then 'cancelled'
                         when 'complete' then 'completed' else 'open' end,
      from_farmer = case when move = 'counter' then person = d.farmer else d.from_farmer end,
      quantity = case when move = 'counter' then its_quantity else d.quantity end,
      price = case when move = 'counter' then its_price else d.price end,
      expires_at = case when move = 'counter' then now() + interval '48 hours' else d.expires_at end,
      agreed_at = case when move = 'accept' then now() else d.agreed_at end,
      ended_at = case when move in ('decline', 'cancel', 'complete') then now() end
  where d.id = chosen;
  other := case person when found.buyer then found.farmer else found.buyer end;
  outcome := 'ok';
end $$;

-- Closed for good, with the offers that were open: who made them is returned, to be told. ok, agreed (a deal of it is
-- under way) or gone.
create function remove_produce(wanted bigint, out outcome text, out deals bigint[], out buyers bigint[])
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from produce_listings
  where id = wanted and farmer = nullif(current_setting('app.person', true), '')::bigint and status <> 'closed'
  for update;
  outcome := case
    when not found then 'gone'
    when exists (select from produce_deals d where d.produce = wanted and d.status = 'agreed') then 'agreed'
    else 'ok'
  end;
  if outcome <> 'ok' then
    return;
  end if;
  update produce_listings set status = 'closed', details = '', words = '' where id = wanted;
  perform forget_listing_photos('produce', wanted);
  with ended as (
    update produce_deals d set status = 'closed', ended_at = now() where d.produce = wanted and d.status = 'open'
    returning d.id, d.buyer
  )
  select array_agg(id order by id), array_agg(buyer order by id) into deals, buyers from ended;
end $$;

-- What an operator decided of something that was held back, carried out in the turn of whom it is told to: published or
-- refused; gone, where that is done or it is.
create function release_produce(
  review bigint, out outcome text, out its_domain text, out listing bigint, out its_title text)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  decided text;
  becomes text;
begin
  select r.decision, split_part(r.subject, ':', 1), split_part(r.subject, ':', 2)::bigint
  into decided, its_domain, listing from reviews r
  where r.id = review and r.kind = 'listing' and r.service = 'ai-agents' and r.status = 'decided' and r.person = me;
  becomes := case decided when 'publish' then 'open' else 'closed' end;
  if its_domain = 'produce' then
    update produce_listings l set status = becomes, expires_at = now() + (l.expires_at - l.created_at)
    where l.id = listing and l.status = 'held' and l.farmer = me returning l.title into its_title;
  elsif its_domain = 'demand' then
    update demands d set status = becomes, expires_at = now() + (d.expires_at - d.created_at)
    where d.id = listing and d.status = 'held' and d.buyer = me returning d.title into its_title;
  end if;
  outcome := case when its_title is null then 'gone' when decided = 'publish' then 'published' else 'refused' end;
end $$;

-- The other side of a deal that is done, who may be rated; and of any deal, who may be reported and blocked.
create function completed_produce_deal(chosen bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select case nullif(current_setting('app.person', true), '')::bigint when buyer then farmer when farmer then buyer end
  from produce_deals where id = chosen and status = 'completed'
$$;

create function counterpart_produce_deal(chosen bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select case nullif(current_setting('app.person', true), '')::bigint when buyer then farmer when farmer then buyer end
  from produce_deals where id = chosen
$$;

-- The other side of a deal, to each other; the number once it is agreed.
create function produce_deal_contact(chosen bigint, out name text, out phone text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.name, case when d.status in ('agreed', 'completed') then p.phone_number end
  from produce_deals d
  cross join (select nullif(current_setting('app.person', true), '')::bigint as person) me
  join profiles p on p.id = case me.person when d.buyer then d.farmer else d.buyer end
  where d.id = chosen and me.person in (d.buyer, d.farmer)
$$;

-- Contacts are asked for of produce and demands as of items and wanted ads.
-- squawk-ignore ban-drop-constraint -- what took its place allows more
alter table contact_requests drop constraint contact_requests_domain_check;
-- squawk-ignore constraint-missing-not-valid -- few have been asked for yet
alter table contact_requests add constraint contact_requests_domain_check
  check (domain in ('item', 'wanted', 'produce', 'demand'));
create or replace function request_contact(
  its_domain text, its_id bigint, out outcome text, out request bigint, out asked bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  published listing_search;
begin
  select * into published from listing_search s
  where s.domain = its_domain and s.id = its_id and s.expires_at > now()
    and s.domain in ('item', 'wanted', 'produce', 'demand');
  outcome := case
    when published.id is null or person is null or is_blocked(published.owner, person) then 'gone'
    when published.owner = person then 'own'
  end;
  if outcome is not null then
    return;
  end if;
  insert into contact_requests (domain, listing, title, asker, owner)
  values (its_domain, its_id, published.title, person, published.owner)
  on conflict (domain, listing, asker) do nothing
  returning id into request;
  if request is null then
    select r.id, r.status into request, outcome from contact_requests r
    where r.domain = its_domain and r.listing = its_id and r.asker = person;
    return;
  end if;
  asked := published.owner;
  outcome := 'ok';
end $$;

do $$
declare
  signature text;
  name text;
begin
  foreach signature in array array[
    'seen_produce(bigint)', 'produce_status(produce_listings)', 'seen_demand(bigint)', 'match_produce(bigint, bigint)',
    'prices_seen(text, text)', 'offer_for_produce(bigint, bigint, bigint)',
    'move_produce_deal(bigint, text, bigint, bigint)', 'remove_produce(bigint)', 'release_produce(bigint)',
    'completed_produce_deal(bigint)', 'counterpart_produce_deal(bigint)', 'produce_deal_contact(bigint)'] loop
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to easymo_person', signature);
  end loop;
  foreach name in array array['produce_listings', 'demands', 'produce_matches', 'produce_deals'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy engine on %I to easymo_engine using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to easymo_engine', name);
  end loop;
end $$;
alter table produce_deal_events enable row level security;
create policy engine on produce_deal_events to easymo_engine using (true) with check (true);
grant select, insert, update (actor), delete on produce_deal_events to easymo_engine; -- two people found to be one

create policy own on produce_listings to easymo_person
  using (farmer = nullif(current_setting('app.person', true), '')::bigint)
  with check (farmer = nullif(current_setting('app.person', true), '')::bigint);
create policy own on demands to easymo_person
  using (buyer = nullif(current_setting('app.person', true), '')::bigint)
  with check (buyer = nullif(current_setting('app.person', true), '')::bigint);
create policy sides on produce_deals for select to easymo_person
  using (nullif(current_setting('app.person', true), '')::bigint in (buyer, farmer));
create policy sides on produce_deal_events for select to easymo_person
  using (exists (select from produce_deals d where d.id = deal));
grant select, insert, update on produce_listings, demands to easymo_person;
grant select on produce_deals, produce_deal_events to easymo_person;

-- migrate:down
create or replace function request_contact(
  its_domain text, its_id bigint, out outcome text, out request bigint, out asked bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  published listing_search;
begin
  select * into published from listing_search s
  where s.domain = its_domain and s.id = its_id and s.expires_at > now() and s.domain in ('item', 'wanted');
  outcome := case
    when published.id is null or person is null or is_blocked(published.owner, person) then 'gone'
    when published.owner = person then 'own'
  end;
  if outcome is not null then
    return;
  end if;
  insert into contact_requests (domain, listing, title, asker, owner)
  values (its_domain, its_id, published.title, person, published.owner)
  on conflict (domain, listing, asker) do nothing
  returning id into request;
  if request is null then
    select r.id, r.status into request, outcome from contact_requests r
    where r.domain = its_domain and r.listing = its_id and r.asker = person;
    return;
  end if;
  asked := published.owner;
  outcome := 'ok';
end $$;
delete from contact_requests where domain in ('produce', 'demand');
alter table contact_requests drop constraint contact_requests_domain_check,
  add constraint contact_requests_domain_check check (domain in ('item', 'wanted'));
drop function produce_deal_contact(bigint), counterpart_produce_deal(bigint), completed_produce_deal(bigint),
              release_produce(bigint), remove_produce(bigint), move_produce_deal(bigint, text, bigint, bigint),
              offer_for_produce(bigint, bigint, bigint), prices_seen(text, text), match_produce(bigint, bigint),
              seen_demand(bigint), seen_produce(bigint), produce_status(produce_listings);
drop table produce_deal_events, produce_deals, produce_matches, demands, produce_listings;
drop function record_produce_deal(), publish_produce(), publish_demand();
delete from listing_search where domain in ('produce', 'demand');
alter table listing_search detach partition listing_search_demands;
alter table listing_search detach partition listing_search_produce;
drop table listing_search_demands, listing_search_produce;

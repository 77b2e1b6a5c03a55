-- migrate:up

-- How long things last, for operators to change.
create table market_terms (
  name text primary key,
  lasts interval not null check (lasts > interval '0')
);
insert into market_terms values
  ('reservation', '30 minutes'), -- to reserve, pay and say so: one limit for all of it
  ('confirmation', '24 hours'),  -- after it a seller who was paid and is silent is asked again
  ('offer', '48 hours'),         -- to answer an offer
  ('agreement', '24 hours'),     -- an accepted offer is good for a reservation
  ('dispute', '7 days');         -- a deal that ended may still be disputed

create table market_items (
  id bigint generated always as identity primary key,
  seller bigint not null references profiles (id),
  title text not null,
  details text not null default '',
  category text not null,
  condition text check (condition in ('new', 'like_new', 'good', 'fair', 'parts')), -- null: what the category has none of
  attributes jsonb not null default '{}',
  price bigint check (price > 0),                -- null: to be agreed
  negotiable boolean not null,
  payee text,                                    -- MoMo number (+E.164) or merchant code; null: paid when meeting
  place text not null,
  within text not null default '',               -- what that lies in
  latitude double precision not null,
  longitude double precision not null,
  country text not null,
  currency text not null,
  words text not null,                           -- folded: all it may be found by
  status text not null default 'open' check (status in ('open', 'held', 'paused', 'sold', 'closed')), -- held: an operator looks at it first
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  check (price is not null or negotiable)
);
create index market_items_seller on market_items (seller, created_at desc, id desc); -- for: my_items

create table market_offers (
  id bigint generated always as identity primary key,
  item bigint not null references market_items (id),
  title text not null,
  buyer bigint not null references profiles (id),
  seller bigint not null references profiles (id),
  from_seller boolean not null,                  -- who names the amount; the other one answers
  amount bigint not null check (amount > 0),
  currency text not null,
  status text not null default 'open'
    check (status in ('open', 'accepted', 'declined', 'countered', 'withdrawn', 'closed')), -- closed: the item is gone
  created_at timestamptz not null default now(),
  decided_at timestamptz,
  expires_at timestamptz not null,
  check (buyer <> seller)
);
create unique index market_offers_open on market_offers (item, buyer) where status = 'open'; -- one amount on the table
create index market_offers_buyer on market_offers (buyer, created_at desc);                  -- for: my_offers
create index market_offers_seller on market_offers (seller, created_at desc);                -- for: my_offers

create table deals (
  id bigint generated always as identity primary key,
  item bigint not null references market_items (id),
  title text not null,
  buyer bigint not null references profiles (id),
  seller bigint not null references profiles (id),
  amount bigint not null check (amount > 0),
  currency text not null,
  country text not null,
  payee text,
  status text not null default 'reserved'
    check (status in ('reserved', 'paid', 'completed', 'cancelled', 'expired', 'disputed')),
  reference text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  paid_at timestamptz,
  ended_at timestamptz,
  told_at timestamptz,                           -- when both were told that it expired, or were asked once more
  check (buyer <> seller)
);
create unique index deals_live on deals (item) where status in ('reserved', 'paid'); -- never two at once
create index deals_buyer on deals (buyer, created_at desc);                          -- for: my_deals
create index deals_seller on deals (seller, created_at desc);                        -- for: my_deals
create index deals_item on deals (item);                                             -- for: reserve_item, remove_item
create index deals_untold on deals (expires_at)
  where status in ('reserved', 'paid', 'expired') and told_at is null;               -- for: expire_deals

-- What a side may do, and to what that leads; easymo.services.marketplace.deal has the same table.
create table deal_transitions (
  event text not null,
  side text not null check (side in ('buyer', 'seller')),
  from_status text not null,
  to_status text not null,
  primary key (event, side, from_status)
);
insert into deal_transitions values
  ('pay', 'buyer', 'reserved', 'paid'),
  ('confirm', 'seller', 'paid', 'completed'),
  ('cancel', 'buyer', 'reserved', 'cancelled'),
  ('cancel', 'seller', 'reserved', 'cancelled'),
  ('dispute', 'buyer', 'paid', 'disputed'),
  ('dispute', 'seller', 'paid', 'disputed'),
  ('dispute', 'buyer', 'completed', 'disputed'),
  ('dispute', 'seller', 'completed', 'disputed'),
  ('dispute', 'buyer', 'expired', 'disputed'); -- who paid and said so too late

-- Only ever added to.
create table deal_events (
  id bigint generated always as identity primary key,
  deal bigint not null references deals (id),
  actor bigint references profiles (id),         -- null: time, or an operator
  event text not null,
  status text not null,                          -- that it led to
  note text,
  at timestamptz not null default clock_timestamp()
);
create index deal_events_deal on deal_events (deal, id); -- for: events_of

-- One asks for the other's contact, the other allows it or does not.
create table contact_requests (
  id bigint generated always as identity primary key,
  domain text not null check (domain in ('item', 'wanted')),
  listing bigint not null,
  title text not null,
  asker bigint not null references profiles (id),
  owner bigint not null references profiles (id),
  status text not null default 'pending' check (status in ('pending', 'allowed', 'declined')),
  created_at timestamptz not null default now(),
  decided_at timestamptz,
  unique (domain, listing, asker),
  check (asker <> owner)
);
create index contact_requests_asker on contact_requests (asker); -- for: merge
create index contact_requests_owner on contact_requests (owner); -- for: merge

create table wanted_ads (
  id bigint generated always as identity primary key,
  owner bigint not null references profiles (id),
  title text not null,
  details text not null default '',
  category text not null default '',             -- '': any
  budget bigint check (budget > 0),              -- at most; null: open
  place text not null,
  within text not null default '',               -- what that lies in
  latitude double precision not null,
  longitude double precision not null,
  country text not null,
  currency text not null,
  words text not null,
  status text not null default 'open' check (status in ('open', 'held', 'paused', 'closed')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index wanted_ads_owner on wanted_ads (owner, created_at desc, id desc); -- for: my_wants

create table businesses (
  id bigint generated always as identity primary key,
  owner bigint not null references profiles (id),
  name text not null,
  details text not null default '',
  category text not null,
  tags text not null default '',
  phone text,                                    -- +E.164, for everybody to see; null: not shown
  days text not null default '' check (days ~ '^[1-7]*$'), -- of the week on which it opens, Monday 1; '': not known
  opens integer not null default 0 check (opens between 0 and 1439), -- minutes after midnight
  closes integer not null default 0 check (closes between 0 and 2879), -- past 1440: on the next day
  place text not null,
  within text not null default '',               -- what that lies in
  latitude double precision not null,
  longitude double precision not null,
  country text not null,
  currency text not null,
  words text not null,
  status text not null default 'open' check (status in ('open', 'held', 'paused', 'closed')),
  created_at timestamptz not null default now(),
  check (days = '' or opens < closes)
);
create index businesses_owner on businesses (owner, created_at desc, id desc); -- for: my_businesses

create function publish_item() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  published listing_search;
begin
  if new.status <> 'open' then
    perform withdraw_listing('item', new.id);
    return null;
  end if;
  published.domain := 'item';
  published.id := new.id;
  published.owner := new.seller;
  published.country := new.country;
  published.category := new.category;
  published.title := new.title;
  published.details := new.details;
  published.place := new.place;
  published.latitude := new.latitude;
  published.longitude := new.longitude;
  published.price_low := new.price;
  published.price_high := new.price;
  published.price_unit := '';
  published.currency := new.currency;
  published.attributes := new.attributes || jsonb_strip_nulls(
    jsonb_build_object('condition', new.condition, 'negotiable', new.negotiable));
  published.words := new.words;
  published.created_at := new.created_at;
  published.expires_at := new.expires_at;
  perform publish_listing(published);
  return null;
end $$;
create trigger publish after insert or update on market_items for each row execute function publish_item();

create function publish_wanted() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  published listing_search;
begin
  if new.status <> 'open' then
    perform withdraw_listing('wanted', new.id);
    return null;
  end if;
  published.domain := 'wanted';
  published.id := new.id;
  published.owner := new.owner;
  published.country := new.country;
  published.category := new.category;
  published.title := new.title;
  published.details := new.details;
  published.place := new.place;
  published.latitude := new.latitude;
  published.longitude := new.longitude;
  published.price_high := new.budget;
  published.price_unit := '';
  published.currency := new.currency;
  published.attributes := '{}';
  published.words := new.words;
  published.created_at := new.created_at;
  published.expires_at := new.expires_at;
  perform publish_listing(published);
  return null;
end $$;
create trigger publish after insert or update on wanted_ads for each row execute function publish_wanted();

create function publish_business() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  published listing_search;
begin
  if new.status <> 'open' then
    perform withdraw_listing('business', new.id);
    return null;
  end if;
  published.domain := 'business';
  published.id := new.id;
  published.owner := new.owner;
  published.country := new.country;
  published.category := new.category;
  published.title := new.name;
  published.details := new.details;
  published.place := new.place;
  published.latitude := new.latitude;
  published.longitude := new.longitude;
  published.price_unit := '';
  published.currency := new.currency;
  published.attributes := jsonb_build_object('days', new.days, 'opens', new.opens, 'closes', new.closes);
  published.words := new.words;
  published.created_at := new.created_at;
  published.expires_at := '9999-01-01';
  perform publish_listing(published);
  return null;
end $$;
create trigger publish after insert or update on businesses for each row execute function publish_business();
revoke execute on function publish_item(), publish_wanted(), publish_business() from public;

-- An item as the person may see it: any open one, one's own, and one of a deal of one's own in whatever status.
-- reserved_until: while a deal of it lives; deal: if that is the person's own.
create function seen_item(wanted bigint) returns table (
  id bigint, title text, details text, category text, condition text, attributes jsonb, price bigint,
  negotiable boolean, place text, latitude double precision, longitude double precision, currency text,
  created_at timestamptz, expires_at timestamptz, status text, seller bigint, mine boolean, deal bigint,
  reserved_until timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select i.id, i.title, i.details, i.category, i.condition, i.attributes, i.price, i.negotiable, i.place, i.latitude,
         i.longitude, i.currency, i.created_at, i.expires_at,
         case when i.status = 'open' and i.expires_at <= now() then 'expired' else i.status end,
         i.seller, i.seller = me.person,
         case when me.person in (d.buyer, d.seller) then d.id end,
         case when d.status = 'paid' then '9999-01-01' else d.expires_at end
  from market_items i
  cross join (select nullif(current_setting('app.person', true), '')::bigint as person) me
  left join deals d on d.item = i.id and (d.status = 'paid' or (d.status = 'reserved' and d.expires_at > now()))
  where i.id = wanted
    and (i.seller = me.person
         or exists (select from deals own where own.item = i.id and own.buyer = me.person)
         or (exists (select from listing_search s where s.domain = 'item' and s.id = i.id and s.expires_at > now())
             and not is_blocked(i.seller, me.person)))
$$;

-- What the person of the turn may do to rows that are not theirs alone: each function checks the right itself, locks
-- what it judges (the item before its deals and offers), and answers a refusal as a word.

-- Closed for good, and everything of it that is not part of a deal's story forgotten.
create function remove_item(wanted bigint) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from market_items
  where id = wanted and seller = nullif(current_setting('app.person', true), '')::bigint and status <> 'closed'
  for update;
  if not found then
    return 'gone';
  elsif exists (select from deals where item = wanted and status in ('reserved', 'paid')) then
    return 'reserved';
  end if;
  update market_items set status = 'closed', details = '', attributes = '{}', payee = null, words = '' where id = wanted;
  perform forget_listing_photos('item', wanted);
  return 'ok';
end $$;

-- Ends the offers of an item that is sold or closed; each is returned once, to be told.
create function dismiss_offers(wanted bigint) returns table (offer bigint, buyer bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from market_items i
  where i.id = wanted and i.status in ('sold', 'closed')
    and i.seller = nullif(current_setting('app.person', true), '')::bigint
  for update;
  if found then
    return query
      update market_offers o set status = 'closed', decided_at = now()
      where o.item = wanted and o.status = 'open' returning o.id, o.buyer;
  end if;
end $$;

-- What an operator decided of something that was held back, carried out in the turn of whom it is told to: published or
-- refused; gone, where that is done or it is.
create function release_listing(
  review bigint, out outcome text, out its_domain text, out listing bigint, out its_title text)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  decided text;
  becomes text;
begin
  select r.decision, split_part(r.subject, ':', 1), split_part(r.subject, ':', 2)::bigint
  into decided, its_domain, listing from reviews r
  where r.id = review and r.kind = 'listing' and r.service = 'marketplace' and r.status = 'decided'
    and r.person = nullif(current_setting('app.person', true), '')::bigint;
  becomes := case decided when 'publish' then 'open' else 'closed' end;
  case its_domain
    when 'item' then
      update market_items i set status = becomes, expires_at = now() + (i.expires_at - i.created_at)
      where i.id = listing and i.status = 'held' and i.seller = person returning i.title into its_title;
    when 'wanted' then
      update wanted_ads w set status = becomes, expires_at = now() + (w.expires_at - w.created_at)
      where w.id = listing and w.status = 'held' and w.owner = person returning w.title into its_title;
    when 'business' then
      update businesses b set status = becomes
      where b.id = listing and b.status = 'held' and b.owner = person returning b.name into its_title;
    else null;
  end case;
  outcome := case when its_title is null then 'gone' when decided = 'publish' then 'published' else 'refused' end;
end $$;

create function make_offer(wanted bigint, price bigint, out outcome text, out offer bigint, out seller bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  listing market_items;
begin
  select * into listing from market_items where id = wanted for update;
  outcome := case
    when listing.id is null or person is null or listing.status <> 'open' or listing.expires_at <= now() then 'gone'
    when is_hidden('item', wanted) or is_blocked(listing.seller, person) then 'gone'
    when listing.seller = person then 'own'
    when not listing.negotiable then 'firm'
    when price >= listing.price then 'high'
    when (select count(*) >= 10 from market_offers o where o.item = wanted and o.buyer = person) then 'enough'
  end;
  if outcome is not null then
    return;
  end if;
  update market_offers o set status = case when o.from_seller then 'countered' else 'withdrawn' end, decided_at = now()
  where o.item = wanted and o.buyer = person and o.status = 'open';
  insert into market_offers (item, title, buyer, seller, from_seller, amount, currency, expires_at)
  values (wanted, listing.title, person, listing.seller, false, price, listing.currency,
          now() + (select lasts from market_terms where name = 'offer'))
  returning id into offer;
  seller := listing.seller;
  outcome := 'ok';
end $$;

-- accepted, declined, or countered with another amount, by the side that did not name this one. ok; or gone, expired,
-- high (above the price asked), or the status that stands in its way. offer: the counter-offer's number.
create function answer_offer(
  chosen bigint, answer text, price bigint, out outcome text, out other bigint, out offer bigint, out item bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  listing market_items;
  found market_offers;
begin
  select i.* into listing from market_items i
  where i.id = (select o.item from market_offers o where o.id = chosen) for update;
  select o.* into found from market_offers o
  where o.id = chosen and person = case when o.from_seller then o.buyer else o.seller end for update;
  item := found.item;
  outcome := case
    when found.id is null or answer not in ('accepted', 'declined', 'countered') then 'gone'
    when found.status <> 'open' then found.status
    when found.expires_at <= now() then 'expired'
    when listing.status <> 'open' or listing.expires_at <= now() or is_blocked(found.buyer, found.seller) then 'closed'
    when answer = 'countered' and price is null then 'gone'
    when answer = 'countered' and price > listing.price then 'high'
  end;
  if outcome is not null then
    return;
  end if;
  update market_offers o set status = answer, decided_at = now() where o.id = chosen;
  if answer = 'countered' then
    insert into market_offers (item, title, buyer, seller, from_seller, amount, currency, expires_at)
    values (found.item, found.title, found.buyer, found.seller, not found.from_seller, price, found.currency,
            now() + (select lasts from market_terms where name = 'offer'))
    returning id into offer;
  end if;
  other := case when found.from_seller then found.seller else found.buyer end;
  outcome := 'ok';
end $$;

-- Reserves an item for the person, at its price or that of an accepted offer. ok; or gone, own, mine (has it already),
-- reserved (until: by somebody else), priceless (nothing agreed yet), many (three at once are enough).
create function reserve_item(
  wanted bigint, agreed bigint, out outcome text, out deal bigint, out seller bigint, out until timestamptz)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  listing market_items;
  live deals;
  price bigint;
begin
  select * into listing from market_items where id = wanted for update; -- one buyer after the other
  with overdue as (
    update deals d set status = 'expired', ended_at = clock_timestamp()
    where d.item = wanted and d.status = 'reserved' and d.expires_at <= clock_timestamp()
    returning d.id
  )
  insert into deal_events (deal, event, status) select id, 'expire', 'expired' from overdue;
  select d.* into live from deals d where d.item = wanted and d.status in ('reserved', 'paid', 'disputed') limit 1;
  price := coalesce(
    (select o.amount from market_offers o
     where o.id = agreed and o.item = wanted and o.buyer = person and o.status = 'accepted'
       and o.decided_at > now() - (select lasts from market_terms where name = 'agreement')),
    listing.price);
  outcome := case
    when listing.id is null or person is null then 'gone'
    when live.buyer = person then 'mine'
    when listing.status <> 'open' or listing.expires_at <= clock_timestamp() then 'gone'
    when is_hidden('item', wanted) or is_blocked(listing.seller, person) then 'gone'
    when listing.seller = person then 'own'
    when live.id is not null then 'reserved'
    when price is null then 'priceless'
    when (select count(*) >= 3 from deals d
          where d.buyer = person and d.status = 'reserved' and d.expires_at > clock_timestamp()) then 'many'
  end;
  if outcome is not null then
    deal := case when outcome = 'mine' then live.id end;
    until := case when live.status = 'reserved' then live.expires_at end;
    return;
  end if;
  until := clock_timestamp() + (select lasts from market_terms where name = 'reservation');
  insert into deals (item, title, buyer, seller, amount, currency, country, payee, expires_at)
  values (wanted, listing.title, person, listing.seller, price, listing.currency, listing.country, listing.payee, until)
  returning id into deal;
  insert into deal_events (deal, actor, event, status) values (deal, person, 'reserve', 'reserved');
  seller := listing.seller;
  outcome := 'ok';
end $$;

-- A side's pay, confirm, cancel or dispute. ok; or gone, late (too long ago), or the status that stands in its way.
-- What is overdue counts as expired, whether or not it was swept.
create function advance_deal(chosen bigint, what text, words text, out outcome text, out other bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  listing bigint := (select d.item from deals d where d.id = chosen);
  found deals;
  target text;
begin
  perform from market_items i where i.id = listing for update;
  select d.* into found from deals d where d.id = chosen and person in (d.buyer, d.seller) for update;
  if found.id is null then
    outcome := 'gone';
    return;
  end if;
  if found.status = 'reserved' and found.expires_at <= clock_timestamp() then
    found.status := 'expired';
    found.ended_at := found.expires_at;
  end if;
  select t.to_status into target from deal_transitions t
  where t.event = what and t.from_status = found.status
    and t.side = case person when found.buyer then 'buyer' else 'seller' end;
  outcome := case
    when target is null then found.status
    when found.ended_at <= now() - (select lasts from market_terms where name = 'dispute') then 'late'
    else 'ok'
  end;
  if outcome <> 'ok' then
    return;
  end if;
  update deals d
  set status = target,
      reference = case when what = 'pay' then words else d.reference end,
      paid_at = case when what = 'pay' then clock_timestamp() else d.paid_at end,
      ended_at = case when target in ('completed', 'cancelled', 'disputed') then clock_timestamp() end
  where d.id = chosen;
  insert into deal_events (deal, actor, event, status, note) values (chosen, person, what, target, words);
  if target = 'completed' then
    update market_items i set status = 'sold' where i.id = found.item and i.status in ('open', 'paused');
  end if;
  other := case person when found.buyer then found.seller else found.buyer end;
end $$;

-- What an operator decided of a dispute, carried out once, in the turn of whom it is told to. ok, or gone.
-- for_buyer: the deal is off; for_seller: it is done; dismiss: it stands as it stood before.
create function settle_dispute(review bigint, out outcome text, out deal bigint, out other bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  decided text;
  found deals;
  target text;
begin
  select r.decision, split_part(r.subject, ':', 2)::bigint into decided, deal from reviews r
  where r.id = review and r.kind = 'dispute' and r.service = 'marketplace' and r.status = 'decided'
    and r.person = nullif(current_setting('app.person', true), '')::bigint;
  perform from market_items i where i.id = (select d.item from deals d where d.id = deal) for update;
  select d.* into found from deals d where d.id = deal and person in (d.buyer, d.seller) for update;
  if found.id is null or found.status <> 'disputed' then
    outcome := 'gone';
    return;
  end if;
  target := case decided
    when 'for_buyer' then 'cancelled'
    when 'for_seller' then 'completed'
    else (select e.status from deal_events e where e.deal = found.id and e.status <> 'disputed' order by e.id desc limit 1)
  end;
  update deals d set status = target, ended_at = case when target <> 'paid' then now() end where d.id = found.id;
  insert into deal_events (deal, event, status, note) values (found.id, 'settle', target, decided);
  if target = 'completed' then
    update market_items i set status = 'sold' where i.id = found.item and i.status in ('open', 'paused');
  end if;
  other := case person when found.buyer then found.seller else found.buyer end;
  outcome := 'ok';
end $$;

-- The other side of a deal that is done, who may be rated; and of any deal, who may be reported and blocked.
create function completed_deal(chosen bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select case nullif(current_setting('app.person', true), '')::bigint when buyer then seller when seller then buyer end
  from deals where id = chosen and status = 'completed'
$$;

create function counterpart_deal(chosen bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select case nullif(current_setting('app.person', true), '')::bigint when buyer then seller when seller then buyer end
  from deals where id = chosen
$$;

-- The other side of a deal, to each other, from the reservation to its end and where it was disputed.
create function deal_contact(chosen bigint, out name text, out phone text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.name, case when d.status in ('paid', 'completed', 'disputed')
                        or (d.status = 'reserved' and d.expires_at > now()) then p.phone_number end
  from deals d
  cross join (select nullif(current_setting('app.person', true), '')::bigint as person) me
  join profiles p on p.id = case me.person when d.buyer then d.seller else d.buyer end
  where d.id = chosen and me.person in (d.buyer, d.seller)
$$;

-- Asks for the contact of whom a published listing belongs to. ok; own, gone, or how the request that was made before
-- stands: pending, allowed, declined.
create function request_contact(its_domain text, its_id bigint, out outcome text, out request bigint, out asked bigint)
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

create function decide_contact(chosen bigint, allows boolean, out outcome text, out other bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  found contact_requests;
begin
  select r.* into found from contact_requests r
  where r.id = chosen and r.owner = nullif(current_setting('app.person', true), '')::bigint for update;
  outcome := case when found.id is null then 'gone' when found.status <> 'pending' then found.status else 'ok' end;
  if outcome = 'ok' then
    update contact_requests r set status = case when allows then 'allowed' else 'declined' end, decided_at = now()
    where r.id = chosen;
    other := found.asker;
  end if;
end $$;

-- The other side's name, and number once it is allowed.
create function requested_contact(chosen bigint, out name text, out phone text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.name, case r.status when 'allowed' then p.phone_number end
  from contact_requests r
  cross join (select nullif(current_setting('app.person', true), '')::bigint as person) me
  join profiles p on p.id = case me.person when r.asker then r.owner else r.asker end
  where r.id = chosen and me.person in (r.asker, r.owner)
$$;

-- A business as anybody sees it, or one's own in any status.
create function seen_business(wanted bigint) returns table (
  id bigint, name text, details text, category text, tags text, phone text, days text, opens integer, closes integer,
  place text, latitude double precision, longitude double precision, country text, status text, owner bigint,
  mine boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select b.id, b.name, b.details, b.category, b.tags, b.phone, b.days, b.opens, b.closes, b.place, b.latitude, b.longitude,
         b.country, b.status, b.owner, b.owner = me.person
  from businesses b
  cross join (select nullif(current_setting('app.person', true), '')::bigint as person) me
  where b.id = wanted
    and (b.owner = me.person
         or (exists (select from listing_search s where s.domain = 'business' and s.id = b.id)
             and not is_blocked(b.owner, me.person)))
$$;

do $$
declare
  signature text;
  name text;
begin
  foreach signature in array array[
    'seen_item(bigint)', 'remove_item(bigint)', 'dismiss_offers(bigint)', 'make_offer(bigint, bigint)',
    'answer_offer(bigint, text, bigint)', 'reserve_item(bigint, bigint)', 'advance_deal(bigint, text, text)',
    'deal_contact(bigint)', 'request_contact(text, bigint)', 'decide_contact(bigint, boolean)',
    'requested_contact(bigint)', 'seen_business(bigint)', 'settle_dispute(bigint)', 'completed_deal(bigint)',
    'counterpart_deal(bigint)', 'release_listing(bigint)'] loop
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to easymo_person', signature);
  end loop;
  foreach name in array array['market_terms', 'market_items', 'market_offers', 'deals', 'deal_transitions',
                              'contact_requests', 'wanted_ads', 'businesses'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy engine on %I to easymo_engine using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to easymo_engine', name);
  end loop;
end $$;
alter table deal_events enable row level security;
create policy engine on deal_events to easymo_engine using (true) with check (true);
grant select, insert, update (actor), delete on deal_events to easymo_engine; -- two people found to be one

create policy everybody on market_terms for select to easymo_person using (true);
create policy everybody on deal_transitions for select to easymo_person using (true);
create policy own on market_items to easymo_person
  using (seller = nullif(current_setting('app.person', true), '')::bigint)
  with check (seller = nullif(current_setting('app.person', true), '')::bigint);
create policy own on wanted_ads to easymo_person
  using (owner = nullif(current_setting('app.person', true), '')::bigint)
  with check (owner = nullif(current_setting('app.person', true), '')::bigint);
create policy own on businesses to easymo_person
  using (owner = nullif(current_setting('app.person', true), '')::bigint)
  with check (owner = nullif(current_setting('app.person', true), '')::bigint);
create policy sides on market_offers for select to easymo_person
  using (nullif(current_setting('app.person', true), '')::bigint in (buyer, seller));
create policy sides on deals for select to easymo_person
  using (nullif(current_setting('app.person', true), '')::bigint in (buyer, seller));
create policy sides on deal_events for select to easymo_person
  using (exists (select from deals d where d.id = deal));
create policy sides on contact_requests for select to easymo_person
  using (nullif(current_setting('app.person', true), '')::bigint in (asker, owner));
grant select on market_terms, deal_transitions, market_offers, deals, deal_events, contact_requests to easymo_person;
grant select, insert, update on market_items, wanted_ads, businesses to easymo_person;

-- migrate:down
drop function seen_item(bigint), remove_item(bigint), dismiss_offers(bigint), make_offer(bigint, bigint),
              answer_offer(bigint, text, bigint), reserve_item(bigint, bigint), advance_deal(bigint, text, text),
              deal_contact(bigint), request_contact(text, bigint), decide_contact(bigint, boolean),
              requested_contact(bigint), seen_business(bigint), settle_dispute(bigint), completed_deal(bigint),
              counterpart_deal(bigint), release_listing(bigint);
drop table businesses, wanted_ads, contact_requests, deal_events, deal_transitions, deals, market_offers, market_items,
           market_terms;
drop function publish_item(), publish_wanted(), publish_business();
delete from listing_search where domain in ('item', 'wanted', 'business');

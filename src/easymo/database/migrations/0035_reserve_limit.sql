-- migrate:up

-- Deals: as in 0020, and of one buyer's reservations one is made after the other, so that none slips past the limit.
create or replace function reserve_item(
  wanted bigint, agreed bigint, out outcome text, out deal bigint, out seller bigint, out until timestamptz)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  listing market_items;
  live deals;
  price bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('buyer:' || person, 0)); -- three are counted one after the other
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

-- Stays: the owner may name other days, which are then for the guest to confirm.
alter table stays add column from_owner boolean not null default false;

-- ok; or gone, over, past, short (of the least nights), taken, closed, or duplicate (the guest asks for those days, too).
create function move_stay_days(chosen bigint, first_day date, nights integer, out outcome text, out guest bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  found stays;
  its homes;
begin
  select h.* into its from homes h where h.id = (select s.home from stays s where s.id = chosen) for update;
  select * into found from stays s where s.id = chosen for update;
  outcome := case
    when found.id is null or me is distinct from its.owner or found.guest is null then 'gone'
    when found.status <> 'proposed' then 'over'
    when its.status <> 'open' then 'closed'
    when first_day < current_date - 1 or first_day > current_date + 366 or nights not between 1 and 90 then 'past'
    when nights < its.minimum_nights then 'short'
    when exists (select from stays s where s.home = its.id and s.status = 'confirmed'
                 and daterange(s.arrives, s.leaves) && daterange(first_day, first_day + nights)) then 'taken'
    when exists (select from stays s where s.home = its.id and s.guest = found.guest and s.status = 'proposed'
                 and s.arrives = first_day and s.id <> chosen) then 'duplicate'
    else 'ok'
  end;
  if outcome = 'ok' then
    update stays s set arrives = first_day, leaves = first_day + nights, from_owner = true where s.id = chosen;
    guest := found.guest;
  end if;
end $$;
revoke execute on function move_stay_days(bigint, date, integer) from public;
grant execute on function move_stay_days(bigint, date, integer) to easymo_person;

-- As in 0021, and who confirms or declines is who did not name the days.
create or replace function move_stay(
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
    when move in ('confirm', 'decline') and found.status <> 'proposed' then 'over'
    when move in ('confirm', 'decline') and (me = its.owner) = found.from_owner then 'gone'
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

-- Homes: "at least two bedrooms" is one key of what a home says of itself, as its free months are.
create function bedroom_steps(bedrooms integer) returns jsonb
language sql immutable set search_path = pg_catalog as $$
  select coalesce(jsonb_object_agg('bedrooms_from_' || count, true), '{}') from generate_series(1, bedrooms) as count
$$;
revoke execute on function bedroom_steps(integer) from public;

-- As in 0021, with these.
create or replace function publish_home() returns trigger
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
    'amenities', to_jsonb(new.amenities))) || vacant_months(new.available) || bedroom_steps(new.bedrooms);
  published.words := new.words;
  published.created_at := new.created_at;
  published.expires_at := new.expires_at;
  perform publish_listing(published);
  return null;
end $$;
update listing_search set attributes = attributes || bedroom_steps((attributes ->> 'bedrooms')::integer)
where domain = 'home' and attributes ? 'bedrooms';
update hidden_listings
set listing = jsonb_set(listing, '{attributes}',
                        listing -> 'attributes' || bedroom_steps((listing -> 'attributes' ->> 'bedrooms')::integer))
where domain = 'home' and listing -> 'attributes' ? 'bedrooms';

-- What any home is called that one lives in: new ones say it themselves.
update homes
set words = words || ' accommodation amazu habitation home homes house icumbi inzu logement logements maison makazi nyumba nzu urugo'
where type in ('house', 'apartment', 'room', 'studio', 'villa') and status <> 'deleted';

-- Saved searches: what is on the list that is saved counts as told.
grant insert (search, domain, listing, told_at) on listing_matches to easymo_person;

-- migrate:down
revoke insert (search, domain, listing, told_at) on listing_matches from easymo_person;
create or replace function publish_home() returns trigger
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
drop function bedroom_steps(integer);
create or replace function move_stay(
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
drop function move_stay_days(bigint, date, integer);
alter table stays drop column from_owner;
create or replace function reserve_item(
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

-- migrate:up

-- Drivers --------------------------------------------------------------------------------------------------------
-- What somebody drives with and the documents that say so, which lie in the vault. One that waits for operators, one
-- that is approved; replaced: newer ones were approved.
create table driver_papers (
  id bigint generated always as identity primary key,
  driver bigint not null references profiles (id),
  country text not null,
  vehicle text not null check (vehicle in ('moto', 'cab', 'lifan', 'truck', 'other')),
  plate text not null check (plate ~ '^[A-Z0-9]{4,10}$'),
  licence uuid not null,
  insurance uuid not null,
  licence_until date not null,
  insurance_until date not null,
  status text not null default 'pending' check (status in ('pending', 'approved', 'refused', 'replaced')),
  created_at timestamptz not null default now()
);
create unique index driver_papers_pending on driver_papers (driver) where status = 'pending';          -- for: submit_papers
create unique index driver_papers_approved on driver_papers (driver) where status = 'approved';        -- for: go_online, my_driving
create unique index driver_papers_plate on driver_papers (country, plate) where status = 'approved';   -- for: submit_papers
create index driver_papers_driver on driver_papers (driver, id);                                       -- for: my_driving, merges

-- Where a vehicle is on the map of its kind: each kind has one of its own, a thousand degrees from the next, so that one
-- tree finds the nearest of a kind.
create function spot_of(its_vehicle text, lat double precision, lon double precision) returns point
language sql immutable parallel safe as $$
  select point(lon + 1000 * array_position(array['moto', 'cab', 'lifan', 'truck', 'other'], its_vehicle), lat)
$$;

-- Who is online and where: a narrow table of its own, because it changes all the time.
create table driver_positions (
  driver bigint primary key references profiles (id),
  vehicle text not null,
  latitude double precision not null,
  longitude double precision not null,
  spot point not null,                     -- spot_of them
  free boolean not null default true,      -- no trip under way
  seen_at timestamptz not null default now(),
  until timestamptz not null,              -- offline from then on, if nothing more is heard
  check (latitude between -90 and 90 and longitude between -180 and 180)
) with (fillfactor = 70);
create index driver_positions_spot on driver_positions using gist (spot) where free; -- for: nearest_drivers

-- Trips ----------------------------------------------------------------------------------------------------------
-- Who may do what with a trip, and what it is then: easymo.services.mobility.trip.
create table trip_moves (
  status text not null,
  event text not null,
  actor text not null check (actor in ('rider', 'driver', 'system')),
  becomes text not null,
  primary key (status, event, actor)
);
insert into trip_moves values
  ('requested', 'offer', 'system', 'offered'), ('offered', 'offer', 'system', 'offered'),
  ('offered', 'accept', 'driver', 'accepted'), ('offered', 'accept', 'rider', 'accepted'),
  ('requested', 'expire', 'system', 'expired'), ('offered', 'expire', 'system', 'expired'),
  ('requested', 'cancel', 'rider', 'cancelled_by_rider'), ('offered', 'cancel', 'rider', 'cancelled_by_rider'),
  ('accepted', 'head_out', 'driver', 'arriving'), ('accepted', 'arrive', 'driver', 'arrived'),
  ('arriving', 'arrive', 'driver', 'arrived'), ('arrived', 'start', 'driver', 'in_progress'),
  ('arrived', 'not_there', 'driver', 'no_show'), ('in_progress', 'complete', 'driver', 'completed'),
  ('completed', 'settle', 'driver', 'settled'), ('completed', 'settle', 'system', 'settled'),
  ('in_progress', 'cancel', 'rider', 'cancelled_by_rider');
insert into trip_moves
select s.status, 'cancel', a.actor, 'cancelled_by_' || a.actor
from unnest(array['accepted', 'arriving', 'arrived']) as s (status), unnest(array['rider', 'driver', 'system']) as a (actor);

create table trips (
  id bigint generated always as identity primary key,
  rider bigint not null references profiles (id),
  driver bigint references profiles (id),
  country text not null,
  vehicle text not null,
  negotiated boolean not null,             -- the rider named the fare, drivers may answer with theirs
  pickup text not null,
  pickup_latitude double precision not null,
  pickup_longitude double precision not null,
  dropoff text not null,
  dropoff_latitude double precision not null,
  dropoff_longitude double precision not null,
  kilometres double precision not null,    -- by road, as it was estimated
  fare bigint not null check (fare > 0),
  currency text not null,
  least_fee bigint not null,               -- the terms on the day it was asked for: of cancelling late,
  tokens_per_unit double precision not null,
  commission double precision not null,    -- and of the house
  fee bigint not null default 0,           -- what cancelling cost
  pin text not null default lpad(floor(random() * 10000)::text, 4, '0'),
  wrong_pins smallint not null default 0,
  share text not null unique default replace(gen_random_uuid()::text, '-', ''), -- for: follow_trip
  status text not null default 'requested' check (status in (
    'requested', 'offered', 'accepted', 'arriving', 'arrived', 'in_progress', 'completed', 'settled',
    'cancelled_by_rider', 'cancelled_by_driver', 'cancelled_by_system', 'expired', 'no_show')),
  version integer not null default 0,
  ring smallint not null default 0,        -- how far it was looked for drivers
  look_at timestamptz default now(),       -- when the dispatcher looks at it; null: never
  created_at timestamptz not null default now(),
  accepted_at timestamptz,
  arrived_at timestamptz,
  started_at timestamptz,
  ended_at timestamptz
);
-- One active trip a side, whatever anybody does at once.
create unique index trips_one_a_rider on trips (rider)
  where status in ('requested', 'offered', 'accepted', 'arriving', 'arrived', 'in_progress'); -- for: request_trip, current_trip
create unique index trips_one_a_driver on trips (driver)
  where status in ('accepted', 'arriving', 'arrived', 'in_progress');                         -- for: bind_trip, current_trip
create index trips_due on trips (look_at) where look_at is not null;                          -- for: lock_due
create index trips_rider on trips (rider, id desc);                                           -- for: my_trips, merges
create index trips_driver on trips (driver, id desc);                                         -- for: my_trips, earnings, merges
create index trips_open on trips (vehicle, id) where status in ('requested', 'offered');      -- for: waiting_riders

-- What happened to each trip, never changed. The version is the one the event made.
create table trip_events (
  trip bigint not null references trips (id),
  version integer not null,
  event text not null,
  actor text not null,
  status text not null,
  detail jsonb not null default '{}',
  at timestamptz not null default clock_timestamp(),
  primary key (trip, version)
);
create trigger append_only before update or delete or truncate on trip_events
  for each statement execute function refuse_change();

create table ride_offers (
  id bigint generated always as identity primary key,
  trip bigint not null references trips (id),
  driver bigint not null references profiles (id),
  kilometres double precision not null,    -- from driver to rider, as the crow flies
  fare bigint not null,                    -- the driver's own, once countered
  status text not null default 'open' check (status in ('open', 'countered', 'accepted', 'declined', 'taken', 'expired')),
  created_at timestamptz not null default now(),
  until timestamptz not null,
  unique (trip, driver)                    -- for: bind_trip, next_offers
);
create index ride_offers_driver on ride_offers (driver); -- for: merges

-- Tokens somebody owes of rides: a driver the house's share, a rider the driver's fee. Paid from the wallet as soon as
-- that covers it.
create table ride_dues (
  id bigint generated always as identity primary key,
  trip bigint not null references trips (id),
  kind text not null check (kind in ('commission', 'cancellation')),
  debtor bigint not null references profiles (id),
  creditor bigint references profiles (id), -- null: the house
  tokens bigint not null check (tokens > 0),
  created_at timestamptz not null default now(),
  paid_at timestamptz,
  unique (trip, kind)
);
create index ride_dues_unpaid on ride_dues (debtor, id) where paid_at is null; -- for: collect_dues, owed
create index ride_dues_creditor on ride_dues (creditor);                       -- for: merges
create index ride_dues_debtor on ride_dues (debtor);                           -- for: merges

-- Where drivers are ----------------------------------------------------------------------------------------------
create function line_km(a_lat double precision, a_lon double precision, b_lat double precision, b_lon double precision)
returns double precision language sql immutable parallel safe as $$
  select 12742.0176 * asin(least(1.0, sqrt(
    sin(radians(b_lat - a_lat) / 2) ^ 2 + cos(radians(a_lat)) * cos(radians(b_lat)) * sin(radians(b_lon - a_lon) / 2) ^ 2)))
$$;

-- The `most` free drivers of that vehicle nearest to a point, within `radius_km`, the nearest first. The tree orders by
-- degrees, in which east and west are 2 % shorter than north and south where we are furthest from the equator: a few more
-- than wanted are put into their true order.
create function nearest_drivers(
  its_vehicle text, lat double precision, lon double precision, radius_km double precision, most integer,
  others_than bigint[] default '{}')
returns table (driver bigint, kilometres double precision)
language sql stable security definer set search_path = pg_catalog, public as $$
  select n.driver, n.km
  from (
    select p.driver, line_km(lat, lon, p.latitude, p.longitude) as km
    from driver_positions p
    where p.free and p.until > now() and p.driver <> all(others_than)
      and p.spot <@ box(spot_of(its_vehicle, lat + radius_km / 110.5, lon + radius_km / (110.5 * cos(radians(lat)))),
                        spot_of(its_vehicle, lat - radius_km / 110.5, lon - radius_km / (110.5 * cos(radians(lat)))))
    order by p.spot <-> spot_of(its_vehicle, lat, lon) limit most + 20
  ) n
  where n.km <= radius_km
  order by n.km, n.driver limit most
$$;

-- For people: how far the nearest are, not who they are.
create function drivers_nearby(its_vehicle text, lat double precision, lon double precision, most integer)
returns table (kilometres double precision, stars double precision)
language sql stable security definer set search_path = pg_catalog, public as $$
  select n.kilometres, (select avg(r.stars)::double precision from ratings r where r.rated = n.driver)
  from nearest_drivers(its_vehicle, lat, lon, 10, most,
                       array[nullif(current_setting('app.person', true), '')::bigint]) n
$$;

-- Money ----------------------------------------------------------------------------------------------------------
create function owed(whose bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(sum(tokens), 0)::bigint from ride_dues where debtor = whose and paid_at is null
$$;

-- Takes what somebody owes from the wallet, the oldest first, as far as that covers it; returns what is still owed.
create function collect_dues(whose bigint) returns bigint
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  due ride_dues;
  posted text;
begin
  for due in select * from ride_dues d where d.debtor = whose and d.paid_at is null order by d.id for update loop
    select p.outcome into posted
    from post_entry(0, 'ride-due:' || due.id, 'ride', due.tokens, due.creditor,
                    array[open_wallet(whose),
                          case when due.creditor is null then house_account('commission') else open_wallet(due.creditor) end],
                    array[-due.tokens, due.tokens], 0) p;
    exit when posted not in ('ok', 'duplicate');
    update ride_dues set paid_at = now() where id = due.id;
  end loop;
  return owed(whose);
end $$;

-- Moves ----------------------------------------------------------------------------------------------------------
create function me() returns bigint language sql stable set search_path = pg_catalog as $$
  select nullif(current_setting('app.person', true), '')::bigint
$$;

-- Compare and set: does `its_event` if the trip is still of version `seen` (null: whatever it is) and the actor may do
-- that now. Null: neither. Whoever calls has judged that the actor is who he says.
create function move_trip(its_id bigint, its_event text, its_actor text, seen integer, its_detail jsonb default '{}')
returns trips
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  moved trips;
begin
  update trips t
  set status = m.becomes,
      version = t.version + 1,
      accepted_at = case when m.becomes = 'accepted' then now() else t.accepted_at end,
      arrived_at = case when m.becomes = 'arrived' then now() else t.arrived_at end,
      started_at = case when m.becomes = 'in_progress' then now() else t.started_at end,
      ended_at = case when m.becomes in ('requested', 'offered', 'accepted', 'arriving', 'arrived', 'in_progress') then null
                      else coalesce(t.ended_at, now()) end,
      look_at = case when m.becomes = 'offered' then t.look_at end
  from trip_moves m
  where t.id = its_id and (seen is null or t.version = seen)
    and m.status = t.status and m.event = its_event and m.actor = its_actor
  returning t.* into moved;
  if moved.id is null then
    return null;
  end if;
  insert into trip_events (trip, version, event, actor, status, detail)
  values (moved.id, moved.version, its_event, its_actor, moved.status, its_detail);
  if moved.driver is not null and moved.status not in ('arriving', 'arrived', 'in_progress', 'settled') then
    update driver_positions set free = moved.status <> 'accepted' where driver = moved.driver;
  end if;
  if moved.status not in ('requested', 'offered') then
    update ride_offers set status = case when moved.status = 'accepted' then 'taken' else 'expired' end
    where trip = moved.id and status in ('open', 'countered');
  end if;
  return moved;
end $$;

-- outcome: ok, active (there is one already: its number), owing (more than `most_owed` tokens) or banned.
create function request_trip(
  its_country text, its_vehicle text, is_negotiated boolean, from_name text, from_lat double precision,
  from_lon double precision, to_name text, to_lat double precision, to_lon double precision, km double precision,
  its_fare bigint, its_currency text, its_least_fee bigint, its_tokens double precision, its_commission double precision,
  most_owed bigint, out outcome text, out trip bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('rider:' || me(), 0)); -- one after the other
  select t.id into trip from trips t
  where t.rider = me() and t.status in ('requested', 'offered', 'accepted', 'arriving', 'arrived', 'in_progress');
  outcome := case
    when trip is not null then 'active'
    when is_banned(me()) then 'banned'
    when collect_dues(me()) > most_owed then 'owing'
    else 'ok'
  end;
  if outcome <> 'ok' then
    return;
  end if;
  insert into trips (rider, country, vehicle, negotiated, pickup, pickup_latitude, pickup_longitude, dropoff, dropoff_latitude,
                     dropoff_longitude, kilometres, fare, currency, least_fee, tokens_per_unit, commission)
  values (me(), its_country, its_vehicle, is_negotiated, from_name, from_lat, from_lon, to_name, to_lat, to_lon, km, its_fare,
          its_currency, its_least_fee, its_tokens, its_commission)
  returning id into trip;
  insert into trip_events (trip, version, event, actor, status) values (trip, 0, 'request', 'rider', 'requested');
  perform pg_notify('easymo_rides', '');
end $$;

-- The dispatcher's: ends the offers that ran out and offers a trip to the next `most` drivers, in the next ring that has
-- some. outcome: offered, or none: nobody is left, and the trip has expired. The trip is locked by the caller.
create function next_offers(
  its_id bigint, most integer, lasting interval, longest interval, at timestamptz, out outcome text, out offers bigint[])
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  rings constant double precision[] := array[3, 5, 10];
  wanted trips;
  tried bigint[];
  width smallint;
begin
  select * into wanted from trips where id = its_id;
  update ride_offers set status = 'expired' where trip = its_id and status in ('open', 'countered');
  tried := array(select o.driver from ride_offers o where o.trip = its_id)
           || array(select b.blocked from blocks b where b.person = wanted.rider)
           || array(select b.person from blocks b where b.blocked = wanted.rider)
           || wanted.rider;
  width := least(wanted.ring + 1, 3);
  if wanted.created_at + longest > at then
    loop
      with added as (
        insert into ride_offers (trip, driver, kilometres, fare, until)
        select its_id, n.driver, n.kilometres, wanted.fare, at + lasting
        from nearest_drivers(wanted.vehicle, wanted.pickup_latitude, wanted.pickup_longitude, rings[width], most, tried) n
        returning id
      )
      select array_agg(id order by id) into offers from added;
      exit when offers is not null or width = 3;
      width := width + 1;
    end loop;
  end if;
  if offers is null then
    perform move_trip(its_id, 'expire', 'system', null);
    outcome := 'none';
  else
    update trips set ring = width, look_at = at + lasting where id = its_id;
    perform move_trip(its_id, 'offer', 'system', null, jsonb_build_object('ring', rings[width], 'drivers', cardinality(offers)));
    outcome := 'offered';
  end if;
end $$;

-- Binds the driver of an offer to its trip: the first one wins. Everybody locks in this order: driver, trip.
create function bind_trip(its_offer bigint, its_actor text, out outcome text, out trip bigint, out other bigint, out losers bigint[])
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  chosen ride_offers;
  wanted trips;
begin
  select * into chosen from ride_offers where id = its_offer;
  perform pg_advisory_xact_lock(hashtextextended('driver:' || chosen.driver, 0));
  select * into wanted from trips t where t.id = chosen.trip for update;
  select * into chosen from ride_offers where id = its_offer; -- as it is under the lock
  trip := wanted.id;
  other := case its_actor when 'driver' then wanted.rider else chosen.driver end;
  outcome := case
    when chosen.id is null then 'gone'
    when chosen.driver = wanted.driver then 'already'
    when wanted.driver is not null then 'taken'
    when wanted.status <> 'offered' then 'over'
    when chosen.status <> (case its_actor when 'driver' then 'open' else 'countered' end) then 'over'
    when exists (select from trips t where t.driver = chosen.driver
                 and t.status in ('accepted', 'arriving', 'arrived', 'in_progress')) then 'busy'
    when not exists (select from driver_positions p where p.driver = chosen.driver and p.until > now()) then 'offline'
    else 'ok'
  end;
  if outcome <> 'ok' then
    return;
  end if;
  losers := array(select o.driver from ride_offers o
                  where o.trip = wanted.id and o.id <> its_offer and o.status in ('open', 'countered') order by o.id);
  update ride_offers set status = 'accepted' where id = its_offer;
  update trips t set driver = chosen.driver, fare = chosen.fare where t.id = wanted.id;
  perform move_trip(wanted.id, 'accept', its_actor, wanted.version, jsonb_build_object('offer', its_offer));
end $$;

-- The driver's yes. outcome: ok, already (it is theirs), taken, over, busy, offline or gone.
create function accept_offer(its_offer bigint, out outcome text, out trip bigint, out other bigint, out losers bigint[])
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  outcome := 'gone';
  if exists (select from ride_offers o where o.id = its_offer and o.driver = me()) then
    select b.* into outcome, trip, other, losers from bind_trip(its_offer, 'driver') b;
  end if;
end $$;

-- The rider's yes to a driver's fare; outcome as above.
create function accept_counter(its_offer bigint, out outcome text, out trip bigint, out other bigint, out losers bigint[])
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  outcome := 'gone';
  if exists (select from ride_offers o join trips t on t.id = o.trip where o.id = its_offer and t.rider = me()) then
    select b.* into outcome, trip, other, losers from bind_trip(its_offer, 'rider') b;
  end if;
end $$;

-- The driver names a fare. outcome: ok, bounds (half to three times the rider's), over or gone.
create function counter_offer(its_offer bigint, amount bigint, thinking interval, out outcome text, out rider bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  chosen ride_offers;
  wanted trips;
begin
  select * into wanted from trips t
  where t.id = (select o.trip from ride_offers o where o.id = its_offer and o.driver = me()) for update;
  select * into chosen from ride_offers o where o.id = its_offer;
  outcome := case
    when wanted.id is null or not wanted.negotiated then 'gone'
    when wanted.status <> 'offered' or chosen.status not in ('open', 'countered') then 'over'
    when amount < wanted.fare / 2 or amount > wanted.fare * 3 then 'bounds'
    else 'ok'
  end;
  if outcome = 'ok' then
    rider := wanted.rider;
    update ride_offers set status = 'countered', fare = amount, until = greatest(until, now() + thinking) where id = its_offer;
    update trips set look_at = greatest(look_at, now() + thinking) where id = wanted.id;
  end if;
end $$;

-- The driver's no, or the rider's to a driver's fare; with nobody left to wait for, the next are asked at once. `other`:
-- the driver, where it was the rider's; null: nothing changed.
create function decline_offer(its_offer bigint, out outcome text, out driver bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  wanted trips;
begin
  select * into wanted from trips t where t.id = (select o.trip from ride_offers o where o.id = its_offer) for update;
  update ride_offers o set status = 'declined'
  where o.id = its_offer and o.status in ('open', 'countered')
    and (o.driver = me() or (wanted.rider = me() and o.status = 'countered'))
  returning case when o.driver <> me() then o.driver end into driver;
  outcome := case when found then 'ok' else 'over' end;
  if outcome = 'ok' and not exists (select from ride_offers o where o.trip = wanted.id and o.status in ('open', 'countered')) then
    update trips t set look_at = now() where t.id = wanted.id and t.look_at is not null;
    perform pg_notify('easymo_rides', '');
  end if;
end $$;

-- A driver who sees that somebody waits offers himself. Null: that trip waits no more, or it is not for this driver.
create function offer_myself(its_trip bigint, lasting interval) returns bigint
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  wanted trips;
  mine driver_positions;
  offer bigint;
begin
  select * into wanted from trips where id = its_trip and status in ('requested', 'offered') for update;
  select * into mine from driver_positions p where p.driver = me() and p.until > now() and p.free and p.vehicle = wanted.vehicle;
  if mine.driver is null or wanted.rider = me() or is_blocked(me(), wanted.rider)
     or line_km(mine.latitude, mine.longitude, wanted.pickup_latitude, wanted.pickup_longitude) > 10 then
    return null;
  end if;
  insert into ride_offers as o (trip, driver, kilometres, fare, until)
  values (its_trip, me(), line_km(mine.latitude, mine.longitude, wanted.pickup_latitude, wanted.pickup_longitude), wanted.fare,
          now() + lasting)
  on conflict (trip, driver) do update set status = 'open', fare = wanted.fare, until = excluded.until
    where o.status in ('expired', 'declined')
  returning id into offer;
  if wanted.status = 'requested' then
    perform move_trip(its_trip, 'offer', 'system', null, '{"drivers": 1}');
  end if;
  update trips set look_at = greatest(look_at, now() + lasting) where id = its_trip;
  return coalesce(offer, (select o.id from ride_offers o where o.trip = its_trip and o.driver = me()));
end $$;

-- What one side does with a trip. outcome: ok, changed (no longer possible, or not as seen), early (nobody is given up on
-- within `patience` of the driver's arrival) or gone. fee: what it costs the rider.
create function move_on(
  its_trip bigint, seen integer, its_event text, patience interval,
  out outcome text, out status text, out other bigint, out fee bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  known trips;
  moved trips;
  side text;
begin
  select * into known from trips t where t.id = its_trip and me() in (t.rider, t.driver) for update;
  side := case me() when known.rider then 'rider' else 'driver' end;
  fee := 0;
  outcome := case
    when known.id is null or its_event not in ('head_out', 'arrive', 'complete', 'settle', 'cancel', 'not_there') then 'gone'
    when its_event = 'not_there' and known.status = 'arrived' and known.arrived_at + patience > now() then 'early'
    else 'ok'
  end;
  status := known.status;
  if outcome <> 'ok' then
    return;
  end if;
  moved := move_trip(its_trip, its_event, side, seen);
  if moved.id is null then
    outcome := 'changed';
    return;
  end if;
  status := moved.status;
  other := case side when 'rider' then moved.driver else moved.rider end;
  if moved.status = 'no_show' or (moved.status = 'cancelled_by_rider' and known.status in ('arrived', 'in_progress')) then
    fee := greatest(moved.least_fee, ceil(moved.fare * 0.2)::bigint);
    update trips t set fee = move_on.fee where t.id = its_trip;
    insert into ride_dues (trip, kind, debtor, creditor, tokens)
    values (its_trip, 'cancellation', moved.rider, moved.driver, greatest(1, round(fee * moved.tokens_per_unit)));
    perform collect_dues(moved.rider);
  elsif moved.status = 'completed' then
    if moved.commission > 0 then
      insert into ride_dues (trip, kind, debtor, tokens)
      values (its_trip, 'commission', moved.driver, greatest(1, round(moved.fare * moved.commission * moved.tokens_per_unit)));
    end if;
  elsif moved.status = 'settled' then
    perform collect_dues(moved.driver);
  end if;
end $$;

-- The ride begins with the PIN the rider tells. outcome: ok, wrong, renewed (the fifth wrong one: the rider has another
-- now), changed or gone.
create function start_trip(its_trip bigint, seen integer, told_pin text, out outcome text, out rider bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  known trips;
  moved trips;
begin
  select * into known from trips t where t.id = its_trip and t.driver = me() for update;
  rider := known.rider;
  if known.id is null then
    outcome := 'gone';
  elsif known.status <> 'arrived' or known.version <> coalesce(seen, known.version) then
    outcome := 'changed';
  elsif known.pin = told_pin then
    moved := move_trip(its_trip, 'start', 'driver', known.version);
    outcome := 'ok';
  elsif known.wrong_pins >= 4 then
    update trips set wrong_pins = 0, pin = lpad(((pin::integer + 1 + floor(random() * 9998))::integer % 10000)::text, 4, '0')
    where id = its_trip;
    outcome := 'renewed';
  else
    update trips set wrong_pins = wrong_pins + 1 where id = its_trip;
    outcome := 'wrong';
  end if;
end $$;

-- What each side may know of a trip: the PIN is the rider's alone, the other side's number is there while it matters.
create function find_trip(its_id bigint, out id bigint, out side text, out status text, out version integer, out country text, out vehicle text,
  out negotiated boolean, out pickup text, out dropoff text, out pickup_latitude double precision,
  out pickup_longitude double precision, out dropoff_latitude double precision, out dropoff_longitude double precision,
  out kilometres double precision, out fare bigint, out currency text, out fee bigint, out late_fee bigint, out other bigint,
  out other_name text, out plate text, out contact text, out pin text, out share text, out created_at timestamptz,
  out ended_at timestamptz, out rated boolean)
returns setof record
language sql stable security definer set search_path = pg_catalog, public as $$
  select t.id, s.side, t.status, t.version, t.country, t.vehicle, t.negotiated, t.pickup, t.dropoff, t.pickup_latitude,
         t.pickup_longitude, t.dropoff_latitude, t.dropoff_longitude, t.kilometres, t.fare, t.currency, t.fee,
         greatest(t.least_fee, ceil(t.fare * 0.2)::bigint), o.other,
         coalesce((select p.name from profiles p where p.id = o.other), ''),
         coalesce((select d.plate from driver_papers d where d.driver = t.driver and d.status = 'approved'), ''),
         case when t.status in ('accepted', 'arriving', 'arrived', 'in_progress') then
           (select p.phone_number from profiles p where p.id = o.other) end,
         case when s.side = 'rider' and t.status in ('accepted', 'arriving', 'arrived') then t.pin end,
         case when s.side = 'rider' then t.share end,
         t.created_at, t.ended_at,
         exists (select from ratings r where r.domain = 'ride' and r.deal = t.id and r.rater = me())
  from trips t
  cross join lateral (select case me() when t.rider then 'rider' else 'driver' end) s (side)
  cross join lateral (select case s.side when 'rider' then t.driver else t.rider end) o (other)
  where t.id = its_id and me() in (t.rider, t.driver)
$$;

-- An offer as its driver sees it.
create function find_offer(its_id bigint, out id bigint, out trip bigint, out status text, out mine boolean,
  out pickup text, out dropoff text, out away double precision, out kilometres double precision, out fare bigint,
  out asked bigint, out currency text, out negotiated boolean, out rider_name text, out driver_name text, out vehicle text,
  out plate text, out stars double precision)
returns setof record
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.id, t.id, case when o.status in ('open', 'countered') and t.status <> 'offered' then 'expired' else o.status end,
         o.driver = me(), t.pickup, t.dropoff, o.kilometres, t.kilometres, o.fare, t.fare, t.currency, t.negotiated,
         coalesce(r.name, ''), coalesce(d.name, ''), t.vehicle,
         coalesce((select p.plate from driver_papers p where p.driver = o.driver and p.status = 'approved'), ''),
         (select avg(s.stars)::double precision from ratings s
          where s.rated = case when o.driver = me() then t.rider else o.driver end)
  from ride_offers o
  join trips t on t.id = o.trip
  join profiles r on r.id = t.rider
  join profiles d on d.id = o.driver
  where o.id = its_id and me() in (o.driver, t.rider)
$$;

-- For whoever was given the link: how a ride goes on, and where it is while it does.
create function follow_trip(token text, out status text, out rider_name text, out driver_name text, out vehicle text,
  out plate text, out pickup text, out dropoff text, out latitude double precision, out longitude double precision,
  out seen_at timestamptz)
returns setof record
language sql stable security definer set search_path = pg_catalog, public as $$
  select t.status, coalesce(r.name, ''), coalesce(d.name, ''), t.vehicle,
         coalesce((select p.plate from driver_papers p where p.driver = t.driver and p.status = 'approved'), ''),
         t.pickup, t.dropoff, at.latitude, at.longitude, at.seen_at
  from trips t
  join profiles r on r.id = t.rider
  left join profiles d on d.id = t.driver
  left join driver_positions at on at.driver = t.driver
    and t.status in ('accepted', 'arriving', 'arrived', 'in_progress')
  where t.share = token and coalesce(t.ended_at, now()) > now() - interval '1 day'
$$;

-- Requests a driver who is online could take, the nearest first.
create function waiting_riders(most integer, out trip bigint, out pickup text, out dropoff text, out fare bigint,
  out currency text, out away double precision)
returns setof record
language sql stable security definer set search_path = pg_catalog, public as $$
  select t.id, t.pickup, t.dropoff, t.fare, t.currency, line_km(p.latitude, p.longitude, t.pickup_latitude, t.pickup_longitude)
  from driver_positions p
  join trips t on t.vehicle = p.vehicle and t.status in ('requested', 'offered')
  where p.driver = me() and p.until > now() and p.free and t.rider <> me() and not is_blocked(me(), t.rider)
    and line_km(p.latitude, p.longitude, t.pickup_latitude, t.pickup_longitude) <= 10
  order by 6 limit most
$$;

create function counterpart_ride(its_id bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select case me() when t.rider then t.driver when t.driver then t.rider end from trips t where t.id = its_id
$$;
create function completed_ride(its_id bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select counterpart_ride(t.id) from trips t where t.id = its_id and t.status in ('completed', 'settled')
$$;

-- Somebody on a trip asks for help: to operators before all else. Null: it is not a trip of theirs.
create function raise_alarm(its_trip bigint, words jsonb) returns bigint
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  review bigint;
begin
  if not exists (select from trips t where t.id = its_trip and me() in (t.rider, t.driver)) then
    return null;
  end if;
  review := add_review('alarm', 'mobility', format('ride:%s', its_trip), me(), words);
  update reviews set priority = 1 where id = review;
  return review;
end $$;

-- Drivers --------------------------------------------------------------------------------------------------------
-- outcome: ok, waiting (others wait to be looked at), plate (somebody else drives with it) or banned.
create function submit_papers(
  its_country text, its_vehicle text, its_plate text, its_licence uuid, its_licence_until date, its_insurance uuid,
  its_insurance_until date, out outcome text, out review bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  papers bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('driver:' || me(), 0));
  outcome := case
    when is_banned(me()) then 'banned'
    when exists (select from driver_papers p where p.driver = me() and p.status = 'pending') then 'waiting'
    when exists (select from driver_papers p where p.country = its_country and p.plate = its_plate
                 and p.status = 'approved' and p.driver <> me()) then 'plate'
    else 'ok'
  end;
  if outcome <> 'ok' then
    return;
  end if;
  insert into driver_papers (driver, country, vehicle, plate, licence, licence_until, insurance, insurance_until)
  values (me(), its_country, its_vehicle, its_plate, its_licence, its_licence_until, its_insurance, its_insurance_until)
  returning id into papers;
  review := add_review('driver', 'mobility', format('papers:%s', papers), me(), jsonb_build_object(
    'vehicle', its_vehicle, 'plate', its_plate, 'licence', its_licence, 'licence_until', its_licence_until,
    'insurance', its_insurance, 'insurance_until', its_insurance_until));
end $$;

-- What an operator decided of the person's papers takes effect. outcome: approved, refused, plate or gone.
create function decide_papers(its_review bigint, out outcome text, out papers bigint, out plate text)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  decided reviews;
  known driver_papers;
begin
  perform pg_advisory_xact_lock(hashtextextended('driver:' || me(), 0));
  select * into decided from reviews r
  where r.id = its_review and r.kind = 'driver' and r.person = me() and r.status = 'decided';
  select * into known from driver_papers p
  where p.id = substr(decided.subject, 8)::bigint and p.driver = me() for update;
  papers := known.id;
  plate := known.plate;
  outcome := case
    when known.id is null then 'gone'
    when known.status <> 'pending' then known.status
    when decided.decision <> 'approve' then 'refused'
    when exists (select from driver_papers p where p.country = known.country and p.plate = known.plate
                 and p.status = 'approved' and p.driver <> me()) then 'plate'
    else 'approved'
  end;
  if known.status = 'pending' then
    if outcome = 'approved' then
      update driver_papers set status = 'replaced' where driver = me() and status = 'approved';
      delete from driver_positions where driver = me() and vehicle <> known.vehicle;
    end if;
    update driver_papers set status = case outcome when 'approved' then 'approved' else 'refused' end where id = known.id;
  end if;
end $$;

-- Online there from now, for `lasting`, not beyond the papers. outcome: ok, papers (none are approved), expired, owing or
-- banned.
create function go_online(lat double precision, lon double precision, lasting interval, most_owed bigint,
  out outcome text, out vehicle text)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  held driver_papers;
begin
  select * into held from driver_papers p where p.driver = me() and p.status = 'approved';
  vehicle := held.vehicle;
  outcome := case
    when is_banned(me()) then 'banned'
    when held.id is null then 'papers'
    when least(held.licence_until, held.insurance_until) < current_date then 'expired'
    when collect_dues(me()) > most_owed then 'owing'
    else 'ok'
  end;
  if outcome = 'ok' then
    insert into driver_positions as p (driver, vehicle, spot, latitude, longitude, until, free)
    values (me(), held.vehicle, spot_of(held.vehicle, lat, lon), lat, lon,
            least(now() + lasting, least(held.licence_until, held.insurance_until) + interval '1 day'),
            not exists (select from trips t where t.driver = me()
                        and t.status in ('accepted', 'arriving', 'arrived', 'in_progress')))
    on conflict (driver) do update
      set vehicle = excluded.vehicle, spot = excluded.spot, latitude = lat, longitude = lon, seen_at = now(),
          until = excluded.until, free = excluded.free;
  end if;
end $$;

create function go_offline() returns boolean
language sql security definer set search_path = pg_catalog, public as $$
  delete from driver_positions where driver = me() returning true
$$;

-- Rights ---------------------------------------------------------------------------------------------------------
do $$
declare
  name text;
  signature text;
begin
  foreach name in array array['driver_papers', 'driver_positions', 'trip_moves', 'trips', 'trip_events', 'ride_offers',
                              'ride_dues'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy engine on %I to easymo_engine using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to easymo_engine', name);
  end loop;
  foreach signature in array array[
      'nearest_drivers(text, double precision, double precision, double precision, integer, bigint[])', 'owed(bigint)',
      'collect_dues(bigint)', 'move_trip(bigint, text, text, integer, jsonb)', 'bind_trip(bigint, text)',
      'next_offers(bigint, integer, interval, interval, timestamptz)'] loop
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to easymo_engine', signature);
  end loop;
  foreach signature in array array[
      'drivers_nearby(text, double precision, double precision, integer)',
      'request_trip(text, text, boolean, text, double precision, double precision, text, double precision, double precision,'
      ' double precision, bigint, text, bigint, double precision, double precision, bigint)',
      'accept_offer(bigint)', 'accept_counter(bigint)', 'counter_offer(bigint, bigint, interval)', 'decline_offer(bigint)',
      'offer_myself(bigint, interval)', 'move_on(bigint, integer, text, interval)', 'start_trip(bigint, integer, text)',
      'find_trip(bigint)', 'find_offer(bigint)', 'follow_trip(text)', 'waiting_riders(integer)', 'counterpart_ride(bigint)',
      'completed_ride(bigint)', 'raise_alarm(bigint, jsonb)', 'decide_papers(bigint)', 'go_offline()',
      'submit_papers(text, text, text, uuid, date, uuid, date)',
      'go_online(double precision, double precision, interval, bigint)'] loop
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to easymo_person', signature);
  end loop;
end $$;
revoke update, delete on trip_events from easymo_engine;
create policy own on driver_papers for select to easymo_person using (driver = me());
create policy own on driver_positions for select to easymo_person using (driver = me());
create policy own on trips for select to easymo_person using (me() in (rider, driver));
create policy own on ride_dues for select to easymo_person using (me() in (debtor, creditor));
grant select on driver_papers, driver_positions, ride_dues to easymo_person;
grant select (id, rider, driver, vehicle, pickup, dropoff, fare, currency, fee, status, version, created_at, ended_at)
  on trips to easymo_person;

-- migrate:down
drop function go_offline(), go_online(double precision, double precision, interval, bigint), decide_papers(bigint),
              submit_papers(text, text, text, uuid, date, uuid, date), raise_alarm(bigint, jsonb), completed_ride(bigint),
              counterpart_ride(bigint), waiting_riders(integer), follow_trip(text), find_offer(bigint), find_trip(bigint),
              start_trip(bigint, integer, text), move_on(bigint, integer, text, interval), offer_myself(bigint, interval),
              decline_offer(bigint), counter_offer(bigint, bigint, interval), accept_counter(bigint), accept_offer(bigint),
              bind_trip(bigint, text), next_offers(bigint, integer, interval, interval, timestamptz),
              request_trip(text, text, boolean, text, double precision, double precision, text, double precision,
                           double precision, double precision, bigint, text, bigint, double precision, double precision, bigint),
              move_trip(bigint, text, text, integer, jsonb), collect_dues(bigint), owed(bigint),
              drivers_nearby(text, double precision, double precision, integer),
              nearest_drivers(text, double precision, double precision, double precision, integer, bigint[]);
drop table ride_dues, ride_offers, trip_events, trips, trip_moves, driver_positions, driver_papers;
drop function me(), spot_of(text, double precision, double precision), line_km(double precision, double precision, double precision, double precision);

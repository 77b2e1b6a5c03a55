-- name: fill
insert into profiles (id, phone_number) overriding system value
select id, '+2507' || lpad(id::text, 8, '0') from generate_series(1, $1::integer) as id

-- name: place
insert into driver_positions (driver, vehicle, spot, latitude, longitude, until)
select id, v, spot_of(v, lat, lon), lat, lon, now() + interval '2 hours'
from (select id, (array['moto', 'cab', 'lifan', 'truck', 'other'])[1 + id % 5] as v,
             -2.15 + 0.3 * (random() + random()) as lat, 29.9 + 0.3 * (random() + random()) as lon
      from generate_series(1, $1::integer) as id) d

-- name: make_cells
-- The other way: cells of a hundredth of a degree in a btree; a move within one touches no index.
create table bench_positions (
  driver bigint primary key, vehicle text collate "C" not null, y integer not null, x integer not null,
  free boolean not null, latitude double precision not null, longitude double precision not null,
  seen_at timestamptz not null, until timestamptz not null
) with (fillfactor = 70)

-- name: fill_cells
insert into bench_positions
select driver, vehicle, floor(latitude * 100), floor(longitude * 100), free, latitude, longitude, seen_at, until
from driver_positions

-- name: index_cells
create index bench_positions_cell on bench_positions (vehicle, y, x) where free

-- name: search_cells
-- Ever wider circles, each covered by whole cells, until one holds enough: those are then the nearest.
create function bench_nearest(
  its_vehicle text, lat double precision, lon double precision, radius_km double precision, most integer)
returns table (driver bigint, kilometres double precision)
language plpgsql stable as $$
declare
  reach double precision;
  lat_reach double precision;
  lon_reach double precision;
  drivers bigint[];
  distances double precision[];
begin
  foreach reach in array array[0.5, 1, 2, 3, 5, 10] loop
    lat_reach := least(reach, radius_km) / 110.5;
    lon_reach := least(reach, radius_km) / (110.5 * cos(radians(lat)));
    select array_agg(n.driver), array_agg(n.km) into drivers, distances
    from (
      select p.driver, line_km(lat, lon, p.latitude, p.longitude) as km
      from generate_series(floor((lat - lat_reach) * 100)::integer, floor((lat + lat_reach) * 100)::integer) as row_of (y)
      cross join lateral (
        select * from bench_positions c
        where c.vehicle = its_vehicle and c.free and c.y = row_of.y
          and c.x between floor((lon - lon_reach) * 100)::integer and floor((lon + lon_reach) * 100)::integer
        offset 0
      ) p
      where p.until > now() and line_km(lat, lon, p.latitude, p.longitude) <= least(reach, radius_km)
      order by km, p.driver limit most
    ) n;
    exit when reach >= radius_km or cardinality(drivers) >= most;
  end loop;
  return query select d, k from unnest(drivers, distances) as n (d, k);
end $$

-- name: analyze
analyze

-- name: move_tree
update driver_positions p
set latitude = p.latitude + m.north, longitude = p.longitude + m.east, spot = p.spot + point(m.east, m.north),
    seen_at = now(), until = now() + interval '30 minutes'
from unnest($1::bigint[], $2::float8[], $3::float8[]) as m (driver, north, east) where p.driver = m.driver

-- name: move_cells
update bench_positions p
set latitude = p.latitude + m.north, longitude = p.longitude + m.east, y = floor((p.latitude + m.north) * 100),
    x = floor((p.longitude + m.east) * 100), seen_at = now(), until = now() + interval '30 minutes'
from unnest($1::bigint[], $2::float8[], $3::float8[]) as m (driver, north, east) where p.driver = m.driver

-- name: near_tree
select driver, kilometres from nearest_drivers('moto', $1, $2, 10, 10)

-- name: near_cells
select driver, kilometres from bench_nearest('moto', $1, $2, 10, 10)

-- name: hot
select n_tup_hot_upd::float8 / greatest(n_tup_upd, 1) as share from pg_stat_user_tables where relname = $1

-- name: saved_places
select name, place, within, latitude, longitude, country from saved_places
where person = $1
order by created_at, key

-- name: save_place
-- A name that is there gets the new place. None beyond $9: a person's turns run one after another, so nobody counts
-- at the same time.
insert into saved_places as s (person, key, name, place, within, latitude, longitude, country)
select $1, $2, $3, $4, $5, $6, $7, $8
where (select count(*) from saved_places where person = $1 and key <> $2) < $9
on conflict (person, key) do update
  set name = excluded.name, place = excluded.place, within = excluded.within, latitude = excluded.latitude,
      longitude = excluded.longitude, country = excluded.country
returning key

-- name: rename_place
with renamed as (
  update saved_places set key = $3, name = $4
  where person = $1 and key = $2
    and not exists (select from saved_places where person = $1 and key = $3 and key <> $2)
  returning key
)
select case when exists (select from renamed) then 'done'
            when exists (select from saved_places where person = $1 and key = $2) then 'taken'
            else 'gone' end

-- name: delete_place
delete from saved_places where person = $1 and key = $2 returning key

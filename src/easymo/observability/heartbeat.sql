-- name: beat
-- Says that this role of this process is alive, and forgets processes that were killed long ago.
with forgotten as (
  delete from workers where beat_at < now() - interval '1 hour'
)
insert into workers (id, role, services, version) values ($1, $2, $3, $4)
on conflict (id, role) do update set services = excluded.services, version = excluded.version, beat_at = now();

-- name: leave
delete from workers where id = $1 and role = $2;

-- name: alive
select role, services from workers where beat_at > now() - make_interval(secs => $1);

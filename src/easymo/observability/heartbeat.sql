-- name: beat
-- Says that the roles of this process are alive, and forgets processes that were killed long ago. The snapshot of
-- its metrics is kept once, with one of them.
with forgotten as (
  delete from workers where beat_at < now() - interval '1 hour'
)
insert into workers (id, role, services, version, metrics, secrets)
select $1, role, array(select jsonb_array_elements_text(services)), $3, case when position = 1 then $4::bytea end,
  $5::text::jsonb
from jsonb_each($2::text::jsonb) with ordinality as roles (role, services, position)
order by role
on conflict (id, role) do update
set services = excluded.services, version = excluded.version, metrics = excluded.metrics,
  secrets = excluded.secrets, beat_at = now();

-- name: leave
delete from workers where id = $1;

-- name: alive
select role, services from workers where beat_at > now() - make_interval(secs => $1);

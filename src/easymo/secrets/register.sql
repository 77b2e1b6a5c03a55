-- name: tell
-- In one order, so that processes that tell at once do not wait for each other in a circle.
insert into secret_uses (kind, fingerprint, used_at)
select kind, fingerprint, case when used then now() end
from unnest($1::text[], $2::text[], $3::boolean[]) as told (kind, fingerprint, used)
order by kind, fingerprint
on conflict (kind, fingerprint) do update set used_at = excluded.used_at
where excluded.used_at > coalesce(secret_uses.used_at, '-infinity') + make_interval(secs => $4);

-- name: holders
select array_agg(role) as roles, (array_agg(secrets::text))[1] as secrets
from workers
where beat_at > now() - make_interval(secs => $1)
group by id;

-- name: known
select kind, fingerprint, first_seen_at, used_at from secret_uses;

-- name: documents
select key_id, count(*) as documents from documents where deleted_at is null group by key_id;

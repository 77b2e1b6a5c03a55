-- name: take_expiring
-- Open jobs that close within $1 and whose posters were not reminded of that yet.
with expiring as materialized (
  select l.id from job_listings l
  where l.status = 'open' and l.reminded_for is distinct from l.expires_at
    and l.expires_at > now() and l.expires_at <= now() + $1::interval
  order by l.expires_at
  limit $2
  for update of l skip locked
)
update job_listings l set reminded_for = l.expires_at
from expiring where l.id = expiring.id
returning l.id, l.posted_by, l.expires_at, now() as reminded_at

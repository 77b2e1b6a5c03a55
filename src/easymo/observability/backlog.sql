-- name: backlog
-- What waits and how old it is: read for each look at the metrics, so it counts only what is short or indexed.
select 'lanes' as name, queue as label, '' as second, count(*)::float8 as value from lanes group by queue
union all
select 'oldest', queue, '', extract(epoch from now() - min(ready_at))::float8
from lanes where ready_at <= now() group by queue
union all
select 'dead_letters', kind || '/' || status, service, count(*)::float8 from dead_letters group by kind, status, service
union all
select 'sessions', coalesce(active_service, ''), '', count(*)::float8
from whatsapp_user_sessions where updated_at > now() - interval '24 hours' group by active_service
union all
select 'quarantine', '', '', count(*)::float8 from quarantine
union all
select 'workers', role, '', count(*)::float8 from workers where beat_at > now() - make_interval(secs => $1) group by role

-- name: snapshots
select id::text as id, metrics from workers
where metrics is not null and beat_at > now() - make_interval(secs => $1)

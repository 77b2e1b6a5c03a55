-- name: backlog
-- What waits and how old it is: read for each look at the metrics, so it counts only what is short or indexed. Queues
-- are counted up to $2; the first of the outbox, by number and priority, has also waited longest.
with recursive number (id) as (
  (select number_id from outbox order by number_id limit 1)
  union all
  select (select o.number_id from outbox o where o.number_id > number.id order by o.number_id limit 1)
  from number where number.id is not null
), waiting as (
  select row_number() over (partition by priority) as place, priority, first.state, first.created_at
  from number
  cross join generate_series(0, 2) as priority
  cross join lateral (
    select state, created_at from outbox o where o.number_id = number.id and o.priority = priority.priority
    order by o.id limit $2
  ) as first
)
select 'lanes' as name, queue as label, '' as second, count(*)::float8 as value
from (select 'inbox' as queue from lanes where queue = 'inbox' limit $2) as inbox group by queue
union all
select 'lanes', queue, '', count(*)::float8
from (select 'outbox' as queue from lanes where queue = 'outbox' limit $2) as outbox group by queue
union all
select 'oldest', queue, '', extract(epoch from now() - min(first))::float8
from (
  select 'inbox' as queue, (select min(ready_at) from lanes where queue = 'inbox' and ready_at <= now()) as first
  union all
  select 'outbox', (select min(ready_at) from lanes
                    where queue = 'outbox' and lanes.priority = each.priority and ready_at <= now())
  from generate_series(0, 2) as each (priority)
) as firsts
where first is not null group by queue
union all
select 'dead_letters', kind || '/' || status, service, count(*)::float8 from dead_letters group by kind, status, service
union all
select 'sessions', coalesce(active_service, ''), '', count(*)::float8
from whatsapp_user_sessions where updated_at > now() - interval '24 hours' group by active_service
union all
select 'outbox', (array['reply', 'notification', 'bulk'])[priority + 1], state, count(*)::float8
from waiting where place <= $2 group by priority, state
union all
select 'outbox_oldest', (array['reply', 'notification', 'bulk'])[priority + 1], '',
       extract(epoch from now() - min(created_at))::float8
from waiting group by priority
union all
-- By kind only: names hold a token's digest or a number's id.
select 'circuits', kind, '', count(name)::float8
from (values ('credential'), ('number'), ('service')) as kinds (kind)
left join circuits on split_part(name, ':', 1) = kind and retry_at > now() - interval '1 hour' group by kind
union all
select 'templates', status, '', count(*)::float8 from message_templates group by status
union all
select 'activities', name, '', count(*)::float8 from activities group by name
union all
select 'account_events', field, '', count(*)::float8
from account_events where received_at > now() - interval '24 hours' group by field
union all
select 'notifications', (array['urgent', 'normal', 'bulk'])[priority + 1],
       case when due_at <= now() then 'due' else 'later' end, count(*)::float8
from notifications where state = 'waiting' group by priority, due_at <= now()
union all
select 'notification_oldest', (array['urgent', 'normal', 'bulk'])[priority + 1], '',
       extract(epoch from now() - min(due_at))::float8
from notifications where state = 'waiting' and due_at <= now() group by priority
union all
select 'listing_events', '', '', count(*)::float8 from listing_events
union all
select 'listings', domain, '', count(*)::float8 from listing_search where expires_at > now() group by domain
union all
select 'deals', status, '', count(*)::float8 from deals where status in ('reserved', 'paid') group by status
union all
select 'schedule_overdue', '', '', coalesce(extract(epoch from now() - min(due_at)), 0)::float8
from schedules where active and due_at < now()
union all
select 'reviews', kind, priority::text, count(*)::float8
from reviews where status in ('open', 'assigned') group by kind, priority
union all
select 'reviews_oldest', kind, '', extract(epoch from now() - min(created_at))::float8
from reviews where status in ('open', 'assigned') group by kind
union all
select 'quarantine', '', '', count(*)::float8 from quarantine
union all
select 'workers', role, '', count(*)::float8 from workers where beat_at > now() - make_interval(secs => $1) group by role

-- name: snapshots
select id::text as id, metrics from workers
where metrics is not null and beat_at > now() - make_interval(secs => $1)

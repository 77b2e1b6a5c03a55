-- name: backlog
-- Reads the outbox whole: it holds what WhatsApp has not accepted yet, and nothing else.
select priority, count(*) filter (where state = 'pending') as waiting, count(*) filter (where state = 'sending') as sending,
       extract(epoch from now() - min(created_at))::float8 as oldest
from outbox group by priority order by priority;

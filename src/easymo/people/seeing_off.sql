-- name: due
select person from departures where closed_at is null and due_at <= now() order by due_at limit $1

-- name: take
-- After the lock: somebody else may have been faster, or the person may have thought better of it.
select asked_by <> '' as by_operator, put_off from departures
where person = $1 and closed_at is null and due_at <= now()
for update

-- name: holds_back
select holds_back($1)

-- name: put_off
-- Looked at again every day; the person hears of it once.
update departures set due_at = now() + interval '1 day', put_off = true where person = $1

-- name: close
update departures set closed_at = now() where person = $1

-- name: soon
-- Whose last day has begun, and who is not reminded of it yet.
select person, due_at, key
from departures cross join lateral (select 'departure:' || extract(epoch from asked_at)::bigint || ':soon' as key) as its
where closed_at is null and not put_off and due_at > now() and due_at <= now() + interval '1 day' and asked_by = ''
  and not exists (select from notifications n where n.person = departures.person and n.key = its.key)
order by due_at limit $1

-- name: closed
-- An hour after they were taken leave of: what was sent to them has arrived by then, and its statuses have come.
select person, closed_at < now() - interval '3 days' as patience_is_over from departures
where erased_at is null and closed_at < now() - interval '1 hour'
order by closed_at limit $1

-- name: lock
-- The lane and the queue of sends, like a merge. Nobody is waited for.
select pg_try_advisory_xact_lock($1) and pg_try_advisory_xact_lock(hashtextextended('outbox', $1))

-- name: is_busy
select exists (select from inbox where conversation = $1) or exists (select from outbox where conversation = $1)
       or exists (select from activities where conversation = $1)

-- name: erased
update departures set erased_at = now() where person = $1 and erased_at is null returning person

-- name: close_wallet
select close_wallet($1)

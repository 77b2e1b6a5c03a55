-- name: account_events
-- Of one field by its index; of all of them the table, which is small.
select received_at, field, business_account, payload
from account_events
where received_at >= now() - $1::interval and ($2 = '' or field = $2)
order by received_at desc
limit $3;

-- name: quarantined
select received_at, reason, correlation_id, payload
from quarantine
where received_at >= now() - $1::interval
order by received_at desc
limit $2;

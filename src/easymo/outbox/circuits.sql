-- name: read
-- Those nobody has asked for an hour have nobody to whom they matter (a token that was replaced, a number that went).
select name, failures, probing, extract(epoch from retry_at - clock_timestamp())::float8 as seconds
from circuits where retry_at > now() - interval '1 hour';

-- name: open
-- One that is open already opens anew, for longer, only by its probe: the others were asked before it opened.
insert into circuits as c (name, code, reason, retry_at)
values ($1, $2, $3, now() + make_interval(secs => $4))
on conflict (name) do update
set failures = least(c.failures + 1, 1000), probing = false, opened_at = now(), code = excluded.code,
    reason = excluded.reason,
    retry_at = now() + make_interval(secs => least($4 * 2 ^ least(c.failures, 20), $5))
where c.probing or c.retry_at < now() - interval '1 hour'
returning failures, extract(epoch from retry_at - now())::float8 as seconds;

-- name: probe
-- One asker at a time; one that never comes back is followed by another.
update circuits set probing = true, retry_at = now() + make_interval(secs => $2)
where name = $1 and retry_at <= now()
returning name;

-- name: exists
select exists (select from circuits where name = $1);

-- name: close
delete from circuits where name = $1 returning name;

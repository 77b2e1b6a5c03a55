-- name: claim
-- Due $2 after it was last done; whoever takes it has it for $3, after which it is due again unless it was done.
insert into session_sweeps as s (name, reached) values ($1, now() - $2::interval + $3::interval)
on conflict (name) do update set reached = excluded.reached where s.reached <= now() - $2::interval
returning name

-- name: done
update session_sweeps set reached = now() where name = $1

-- name: forget_history
select what, sum(gone)::bigint as gone
from (select what, gone from forget_history() union all select 'seen_default', forget_undated()) as chores
group by what

-- name: keep_photos
-- What is published keeps them; beside it, what was posted lately is remembered no longer than that.
select forget_postings() from keep_listing_photos()

-- name: forget_history
select what, sum(gone)::bigint as gone
from (select what, gone from forget_history() union all select 'seen_default', forget_undated()) as chores
group by what

-- name: keep_photos
-- What is published keeps them; beside it, what was posted lately is remembered no longer than that.
select forget_postings() from keep_listing_photos()

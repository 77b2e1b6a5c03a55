-- name: forget_history
select what, sum(gone)::bigint as gone
from (select what, gone from forget_history() union all select 'seen_default', forget_undated()) as chores
group by what

-- name: keep_photos
-- What is published keeps them; beside it, what was posted lately is remembered no longer than that.
select forget_postings() from keep_listing_photos()

-- name: forget_talks
-- What was said to assistants after a day, what they used after 90.
with memories as (
  delete from agent_memories where heard_at < now() - interval '1 day' returning 1
), usage as (
  delete from agent_usage where begun_at < now() - interval '90 days' returning 1
), people as (
  delete from agent_person_days where day < current_date - 90
), house as (
  delete from agent_house_days where day < current_date - 90
)
select 'agent_memories' as what, (select count(*) from memories) as gone
union all select 'agent_usage', (select count(*) from usage)

-- name: take_of_person
-- Takes $3 tokens of the person's day, unless that would be more than $4.
insert into agent_person_days as d (person, day, tokens) select $1, $2, $3::bigint where $3 <= $4
on conflict (person, day) do update set tokens = d.tokens + excluded.tokens where d.tokens + excluded.tokens <= $4
returning tokens

-- name: take_of_house
insert into agent_house_days as d (day, tokens) select $1, $2::bigint where $2 <= $3
on conflict (day) do update set tokens = d.tokens + excluded.tokens where d.tokens + excluded.tokens <= $3
returning tokens

-- name: begin
insert into agent_usage (person, persona, model, day, reserved) values ($1, $2, $3, $4, $5) returning id

-- name: settle
-- What a run used in fact; what it did not use of its reservation goes back to the day's budgets.
with ended as (
  update agent_usage set tokens_in = $2, tokens_out = $3, cost_micros = $4, latency_ms = $5, outcome = $6
  where id = $1 and outcome = 'begun'
  returning person, day, reserved - ($2::integer + $3::integer) as left_over
), persons as (
  update agent_person_days d set tokens = greatest(0, d.tokens - e.left_over) from ended e
  where d.person = e.person and d.day = e.day
)
update agent_house_days d set tokens = greatest(0, d.tokens - e.left_over) from ended e where d.day = e.day

-- name: note
-- A run that takes of no budget.
insert into agent_usage (person, persona, model, day, reserved, tokens_in, tokens_out, latency_ms, outcome)
values ($1, $2, $3, $4, 0, $5, $6, $7, $8)

-- name: usage_of_days
select day, persona, model, outcome, count(*) as runs, sum(tokens_in)::bigint as tokens_in,
       sum(tokens_out)::bigint as tokens_out, sum(cost_micros)::bigint as cost_micros,
       coalesce(percentile_disc(0.95) within group (order by latency_ms), 0)::integer as p95_ms
from agent_usage where begun_at >= $1
group by day, persona, model, outcome order by day desc, persona, model, outcome

-- name: watch
create extension if not exists pg_stat_statements

-- name: dearest
-- Of the house's own roles, in all databases; not of the owner, who fills and checks.
select 100 * sum(total_exec_time) / sum(sum(total_exec_time)) over () as share, sum(calls)::bigint as calls,
       sum(total_exec_time) / sum(calls) as mean, sum(rows)::float8 / sum(calls) as rows,
       left(regexp_replace(query, '\s+', ' ', 'g'), 70) as text
from pg_stat_statements
where userid <> current_user::regrole and calls > 0
group by text
order by sum(total_exec_time) desc
limit 20

-- name: forget
select pg_stat_statements_reset()

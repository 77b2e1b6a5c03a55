-- name: count_hours
-- The hours since the last that was counted, that one anew: it may not have been over. By idx_audit_created_at.
with counted as (
  insert into message_stats_hourly as s (hour, service, message_count, error_count, avg_latency)
  select date_trunc('hour', created_at, 'UTC'), service, count(*), count(error), avg(latency_ms)
  from webhook_audit_log
  where created_at >= coalesce((select max(hour) from message_stats_hourly), '-infinity') and routed_to is not null
  group by 1, 2
  on conflict (hour, service) do update
    set message_count = excluded.message_count, error_count = excluded.error_count, avg_latency = excluded.avg_latency
  returning 1
)
select count(*) from counted

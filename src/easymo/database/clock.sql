-- name: read_clock
select clock_timestamp();

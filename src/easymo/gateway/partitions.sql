-- name: ensure_partitions
select ensure_partitions()

-- migrate:up

-- A snapshot of the process's metrics (easymo.observability.exposition), left by one of its roles' heartbeats.
alter table workers add column metrics bytea;

-- migrate:down
alter table workers drop column metrics;

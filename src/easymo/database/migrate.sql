-- name: read_applied
-- What the server has; fails with undefined_table before the first migration.
select version, checksum from schema_migrations;

-- name: create_table
create table if not exists schema_migrations (
  version text primary key,
  checksum text not null,
  applied_at timestamptz not null default now()
);
alter table schema_migrations enable row level security;

-- name: wait_for_turn
-- Until the transaction ends, no other migration runs on this database.
select pg_advisory_xact_lock(hashtextextended('easymo.schema_migrations', 0));

-- name: limit_waiting
-- A migration that waits for a table makes all who come after it wait too.
set local lock_timeout = '10s';

-- name: record
insert into schema_migrations (version, checksum) values ($1, $2);

-- name: read_login
select session_user::text;

-- name: read_grant
select pg_has_role($1::name, 'easymo_engine', 'member');

-- name: write_grant
-- Role names cannot be parameters of a grant.
do $$
begin
  execute format('grant easymo_engine to %I', current_setting('easymo.login'));
end $$;

-- name: name_login
select set_config('easymo.login', $1, true);

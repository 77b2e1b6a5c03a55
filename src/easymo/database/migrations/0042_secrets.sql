-- migrate:up

-- When a secret was first held and last used, by its fingerprint; written by whoever holds it, once a minute at most.
create table secret_uses (
  kind text not null check (kind in ('app-secret', 'verify-token', 'access-token', 'vault-key')),
  fingerprint text not null,
  first_seen_at timestamptz not null default now(),
  used_at timestamptz,
  primary key (kind, fingerprint)                           -- for: tell, known (secrets)
);
alter table secret_uses enable row level security;
create policy engine on secret_uses to easymo_engine using (true) with check (true);
grant select, insert, update on secret_uses to easymo_engine;

-- The fingerprints of the secrets a process holds: {kind: [fingerprint, …]}.
alter table workers add column secrets jsonb not null default '{}';

-- migrate:down
alter table workers drop column secrets;
drop table secret_uses;

-- migrate:up

-- waiting: its next replay is due by the schedule, or an operator's; replaying: it is back in its lane;
-- abandoned: the schedule has ended, or the conversation went on without it: for an operator to decide.
alter table dead_letters
  add column status text not null default 'waiting' check (status in ('waiting', 'replaying', 'abandoned')),
  add column replays smallint not null default 0,
  add column failed_at timestamptz not null default now(),
  add column traceback_hash text,
  add column retryable boolean not null default true,
  add column entry_kind text not null default 'message',     -- turn: the inbox row's kind
  add column target text not null default '',                -- turn: the callback path's service
  add column received_at timestamptz not null default now(), -- turn: the inbox row's; send: the outbox row's created_at
  add column session_version bigint,                         -- turn: the session's when it failed
  add column resend boolean not null default true;           -- send
create index dead_letters_waiting on dead_letters (failed_at) where status = 'waiting'; -- for: replay_due

-- migrate:down
alter table dead_letters
  drop column status, drop column replays, drop column failed_at, drop column traceback_hash, drop column retryable,
  drop column entry_kind, drop column target, drop column received_at, drop column session_version,
  drop column resend;

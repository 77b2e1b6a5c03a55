-- migrate:up

-- The business number a person wrote to last. window_until is that number's: of any other nothing is known, and
-- WhatsApp is asked. Reminders, operators and what others tell go out from it, too.
alter table whatsapp_user_sessions add column number_id text;

-- The outbox may hold millions of sends: what looks at it in between goes by number and priority, oldest first.
-- squawk-ignore require-concurrent-index-creation
create index outbox_waiting on outbox (number_id, priority, id); -- for: numbers (outbox), backlog (observability)

-- What lies in seen's default partition has no day that tells how long it has been kept.
alter table seen add column stored_at timestamptz not null default now();

-- As forget_history does for the days: WhatsApp delivers again for 7 days.
create function forget_undated() returns bigint
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  gone bigint;
begin
  delete from public.seen_default where stored_at < now() - interval '8 days';
  get diagnostics gone = row_count;
  return gone;
end $$;
revoke execute on function forget_undated() from public;
grant execute on function forget_undated() to easymo_engine;

-- migrate:down
drop function forget_undated();
alter table seen drop column stored_at;
drop index outbox_waiting;
alter table whatsapp_user_sessions drop column number_id;

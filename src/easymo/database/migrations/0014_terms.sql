-- migrate:up

-- What WhatsApp tells of templates is heeded once by a sender; the other events are for operators.
alter table account_events add column heeded boolean not null default false;
-- Account events are few.
-- squawk-ignore require-concurrent-index-creation
create index account_events_unheeded on account_events (id) -- for: take (outbox/template_events.sql)
  where not heeded and field in ('message_template_status_update', 'message_template_quality_update',
                                 'message_template_components_update', 'template_category_update');

-- Removes what has been kept for as long as it is to be: partitions that lie wholly in the past, and what little lies
-- beside them. The terms stand here, so that whoever may call it can remove nothing else. A partition that somebody
-- reads for longer than a second is left for the next time.
create function forget_history() returns table (what text, gone bigint)
language plpgsql security definer set search_path = pg_catalog, public set lock_timeout = '1s'
  set timezone = 'UTC' as $$
declare
  over record;
begin
  gone := 0;
  for over in
    select parent.relname as parent, child.oid::regclass as partition
    from (values ('seen', interval '8 days'), ('messages', interval '90 days'), ('webhook_audit_log', interval '90 days'))
           as terms (name, term)
    join pg_class parent on parent.oid = ('public.' || terms.name)::regclass
    join pg_inherits on inhparent = parent.oid
    join pg_class child on child.oid = inhrelid
    -- Only a range with an end: never the default partition.
    where substring(pg_get_expr(child.relpartbound, child.oid) from 'TO \(''([^'']+)''\)')::timestamptz <= now() - terms.term
    order by 1, 2
  loop
    begin
      execute format('drop table %s', over.partition);
      what := over.parent;
      gone := 1;
      return next;
    exception when lock_not_available then null;
    end;
  end loop;

  what := 'messages_default';
  delete from public.messages_default where created_at < now() - interval '90 days';
  get diagnostics gone = row_count;
  return next;
  what := 'webhook_audit_log_default';
  delete from public.webhook_audit_log_default where created_at < now() - interval '90 days';
  get diagnostics gone = row_count;
  return next;
  what := 'account_events';
  delete from public.account_events where received_at < now() - interval '90 days';
  get diagnostics gone = row_count;
  return next;
end $$;
revoke execute on function forget_history() from public;
grant execute on function forget_history() to easymo_engine;

-- migrate:down
drop function forget_history();
drop index account_events_unheeded;
alter table account_events drop column heeded;

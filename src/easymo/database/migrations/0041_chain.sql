-- migrate:up

-- Each action holds the digest of the one before it: who changes, inserts or removes one behind our back breaks the
-- chain from there on, unless he rewrites all that follows; its last digest, noted elsewhere, shows that too.
alter table operator_actions
  add column previous bytea,
  add column digest bytea;
-- A number is given once the chain is ours, not before.
-- squawk-ignore ban-alter-identity
alter table operator_actions alter column id drop identity;
create sequence operator_actions_number owned by operator_actions.id;
select setval('operator_actions_number', coalesce((select max(id) from operator_actions), 0) + 1, false);

create function action_digest(action operator_actions) returns bytea
language sql stable set search_path = pg_catalog, public set timezone = 'UTC' as $$
  select sha256(convert_to((to_jsonb(action) - 'digest')::text, 'UTF8'))
$$;
grant execute on function action_digest(operator_actions) to easymo_engine;

create function chain_action() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- One after another, so that the order of numbers is that of the chain. Operators are few.
  perform pg_advisory_xact_lock(hashtextextended('operator_actions', 0));
  new.id := nextval('public.operator_actions_number');
  new.previous := coalesce((select digest from operator_actions order by id desc limit 1), '');
  new.digest := action_digest(new);
  return new;
end $$;

do $$
declare
  action operator_actions;
  before bytea := '';
begin
  for action in select * from operator_actions order by id loop
    action.previous := before;
    before := action_digest(action);
    update operator_actions set previous = action.previous, digest = before where id = action.id;
  end loop;
end $$;
create trigger chained before insert on operator_actions for each row execute function chain_action();

-- migrate:down
drop trigger chained on operator_actions;
drop function chain_action();
drop function action_digest(operator_actions);
alter table operator_actions
  drop column previous,
  drop column digest,
  alter column id drop default;
drop sequence operator_actions_number;
alter table operator_actions alter column id add generated always as identity;
select setval(pg_get_serial_sequence('operator_actions', 'id'), coalesce((select max(id) from operator_actions), 0) + 1, false);

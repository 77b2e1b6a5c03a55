-- migrate:up

-- What nobody goes on with is ended, so that nobody stays bound for ever.
insert into trip_moves values ('in_progress', 'complete', 'system', 'completed');
-- squawk-ignore require-concurrent-index-creation -- a migration is one transaction
create index trips_unsettled on trips (ended_at) where status = 'completed'; -- for: end_forgotten_trips

-- Settles what was completed `unsettled` ago; calls off what nobody came to within `unmet` of the driver's yes (or of his
-- arrival); completes what has been under way for `unfinished`. Returns those who are told, and what.
create function end_forgotten_trips(
  at timestamptz, unsettled interval, unmet interval, unfinished interval, most integer)
returns table (trip bigint, person bigint, news text)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  known trips;
  moved trips;
  its_event text;
begin
  for known in
    select * from trips t
    where t.id in (
      select c.id from trips c where c.status = 'completed' and c.ended_at < at - unsettled
      union all
      select a.id from trips a
      where a.status in ('accepted', 'arriving', 'arrived', 'in_progress')
        and (a.status <> 'in_progress' and coalesce(a.arrived_at, a.accepted_at) < at - unmet
             or a.status = 'in_progress' and a.started_at < at - unfinished))
    order by t.id limit most for update skip locked
  loop
    its_event := case known.status when 'completed' then 'settle' when 'in_progress' then 'complete' else 'cancel' end;
    moved := move_trip(known.id, its_event, 'system', known.version);
    if its_event = 'complete' and moved.commission > 0 then
      insert into ride_dues (trip, kind, debtor, tokens)
      values (moved.id, 'commission', moved.driver,
              greatest(1, round(moved.fare * moved.commission * moved.tokens_per_unit)));
    elsif its_event = 'settle' then
      perform collect_dues(moved.driver);
      continue;
    end if;
    trip := moved.id;
    news := case its_event when 'cancel' then 'cancelled-by-system' else 'ended' end;
    person := moved.rider;
    return next;
    person := moved.driver;
    return next;
  end loop;
end $$;
revoke execute on function end_forgotten_trips(timestamptz, interval, interval, interval, integer) from public;
grant execute on function end_forgotten_trips(timestamptz, interval, interval, interval, integer) to easymo_engine;

-- migrate:down
drop function end_forgotten_trips(timestamptz, interval, interval, interval, integer);
drop index trips_unsettled;
delete from trip_moves where status = 'in_progress' and event = 'complete' and actor = 'system';

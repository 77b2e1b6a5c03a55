-- migrate:up

-- When the team is there for people in person, by the clock in Kigali. No rows: at any hour.
create table support_hours (
  day smallint primary key check (day between 1 and 7),  -- 1: Monday
  opens time not null,
  closes time not null,                                  -- 24:00: at midnight
  check (opens < closes)
);
insert into support_hours
select day, case day when 7 then '09:00' else '07:00' end::time, case day when 7 then '17:00' else '20:00' end::time
from generate_series(1, 7) as day;

create table support_terms (
  name text primary key check (name in ('waiting', 'unanswered', 'silence', 'reopening')),
  lasts interval not null check (lasts > '0')
);
insert into support_terms values
  ('waiting', '5 minutes'),      -- to wait for a colleague, until the operators are reminded
  ('unanswered', '10 minutes'),  -- the same for who was taken and has written since
  ('silence', '1 hour'),         -- on both sides, until the bots have the conversation again
  ('reopening', '7 days');       -- after a ticket was resolved

-- What people are promised, in hours the team is there.
create table ticket_terms (
  priority text primary key check (priority in ('low', 'medium', 'high', 'urgent')),
  rank smallint not null unique, -- 1 comes first
  answer interval not null check (answer > '0'),
  resolve interval not null check (resolve >= answer)
);
insert into ticket_terms values
  ('urgent', 1, '15 minutes', '4 hours'), ('high', 2, '1 hour', '13 hours'),
  ('medium', 3, '8 hours', '39 hours'), ('low', 4, '26 hours', '65 hours');

create table tickets (
  id bigint generated always as identity primary key,
  person bigint not null references profiles (id),
  category text not null check (category in ('payment', 'technical', 'account', 'fraud', 'escalation', 'other')),
  priority text not null references ticket_terms (priority),
  status text not null default 'open' check (status in ('open', 'waiting', 'in_progress', 'resolved', 'closed')),
  subject text not null,
  assignee text,
  answer_due_at timestamptz not null,
  resolve_due_at timestamptz not null,
  answered_at timestamptz,                  -- by an operator, since it was opened last
  resolved_at timestamptz,
  late text[] not null default '{}',        -- the terms that were missed: answer, resolve
  stars smallint check (stars between 1 and 5),
  version integer not null default 1,       -- counts changes: nobody changes what he has not seen
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  check ((status in ('resolved', 'closed')) = (resolved_at is not null))
);
create index tickets_person on tickets (person, id desc);                                    -- for: my_tickets, merges
create index tickets_unresolved on tickets (answer_due_at) where resolved_at is null;        -- for: list_unresolved, note_late_tickets
create index tickets_resolved on tickets (resolved_at) where status = 'resolved';            -- for: close_tickets

-- What was said of it, by the person and by operators; what only operators may read are operator_actions.
create table ticket_messages (
  id bigint generated always as identity primary key,
  ticket bigint not null references tickets (id),
  at timestamptz not null default now(),
  operator text,                            -- null: the person
  is_ours boolean not null generated always as (operator is not null) stored,
  words text not null,
  documents uuid[] not null default '{}'    -- in the vault
);
create index ticket_messages_ticket on ticket_messages (ticket, id); -- for: messages_of

-- All that happened to it: added to, never changed.
create table ticket_events (
  id bigint generated always as identity primary key,
  ticket bigint not null references tickets (id),
  at timestamptz not null default now(),
  actor text not null,                      -- person, house, or operator:<name>
  event text not null,                      -- opened, added, taken, answered, resolved, closed, reopened, late, rated …
  detail jsonb not null default '{}'
);
create index ticket_events_ticket on ticket_events (ticket, id); -- for: events_of

-- Who waits for a colleague, whom one is with, and how that ended.
create table handoffs (
  id bigint generated always as identity primary key,
  person bigint not null references profiles (id),
  reason text not null check (reason in ('asked', 'unsure', 'taken')), -- unsure: an assistant was; taken: by an operator
  words text not null default '',
  ticket bigint references tickets (id),
  asked_at timestamptz not null default now(),
  operator text,
  taken_at timestamptz,
  replied_at timestamptz,
  reminded_at timestamptz,                  -- operators were, of who waits now
  ended_at timestamptz,
  ended text check (ended in ('released', 'silence', 'left', 'closed')), -- closed: the team went home
  check ((operator is null) = (taken_at is null)),
  check ((ended is null) = (ended_at is null))
);
create unique index handoffs_one on handoffs (person) where ended_at is null;                        -- for: want_human, take
create index handoffs_waiting on handoffs (asked_at) where ended_at is null and taken_at is null;    -- for: list_handoffs, place
create index handoffs_person on handoffs (person);                                                   -- for: policy own, merges
create index handoffs_ticket on handoffs (ticket);                                                   -- for: foreign key
insert into handoffs (person, reason, operator, taken_at)
select conversation, 'taken', operator, coalesce(taken_at, now()) from whatsapp_user_sessions where operator is not null;

-- Articles of the help centre that operators wrote: one of a topic and language that is shipped takes its place.
create table knowledge_articles (
  topic text not null check (topic ~ '^[a-z][a-z0-9-]{1,39}$'),
  language text not null check (language in ('en', 'fr', 'rw', 'sw')),
  category text not null,
  title text not null,
  words text not null default '',           -- how people ask for it
  body text not null,
  is_shown boolean not null default true,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (topic, language)
);

-- Whether an answer helped, by whom is not kept.
create table knowledge_votes (
  topic text not null,
  language text not null,
  helped boolean not null,
  at timestamptz not null default now()
);
create index knowledge_votes_topic on knowledge_votes (topic, language); -- for: articles

-- What operators say often, in the languages it was written in.
create table canned_answers (
  name text not null check (name ~ '^[a-z][a-z0-9-]{1,39}$'),
  language text not null check (language in ('en', 'fr', 'rw', 'sw')),
  words text not null check (length(words) between 1 and 4096),
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (name, language)
);

-- Hours ----------------------------------------------------------------------------------------------------------
-- When so much of the team's time has passed after a moment; nothing of it: the moment itself, or when they open next.
create function after_support_time(at timestamptz, lasts interval) returns timestamptz
language plpgsql stable set search_path = pg_catalog, public as $$
declare
  today date := (at at time zone 'Africa/Kigali')::date;
  hours support_hours;
  first timestamptz;
  last timestamptz;
begin
  for ahead in 0 .. 90 loop
    select * into hours from support_hours where day = extract(isodow from today + ahead);
    continue when not found;
    first := greatest(at, (today + ahead + hours.opens) at time zone 'Africa/Kigali');
    last := ((today + ahead) + (hours.closes - time '00:00')) at time zone 'Africa/Kigali'; -- 24:00 is no time of a day
    continue when first >= last;
    if first + lasts <= last then
      return first + lasts;
    end if;
    lasts := lasts - (last - first);
  end loop;
  return at + lasts;
end $$;

create function is_support_open(at timestamptz) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select after_support_time(at, '0') = at
$$;

create function support_term(its_name text) returns interval
language sql stable set search_path = pg_catalog, public as $$
  select lasts from support_terms where name = its_name
$$;

-- Tickets --------------------------------------------------------------------------------------------------------
-- What a ticket may become of what it is.
create function keep_ticket_order() returns trigger
language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status <> new.status and (old.status, new.status) not in (
    ('open', 'in_progress'), ('open', 'waiting'), ('open', 'resolved'), ('in_progress', 'open'),
    ('in_progress', 'waiting'), ('in_progress', 'resolved'), ('waiting', 'open'), ('waiting', 'in_progress'),
    ('waiting', 'resolved'), ('resolved', 'open'), ('resolved', 'closed')) then
    raise check_violation using message = format('a ticket that is %s does not become %s', old.status, new.status);
  end if;
  new.version := old.version + 1;
  new.changed_at := now();
  return new;
end $$;
create trigger keep_order before update of status, priority, assignee, answered_at, stars on tickets
  for each row execute function keep_ticket_order();

-- What was late is nobody's any more once it is answered, or resolved.
create function settle_lateness() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform close_review('overdue', 'ticket:' || new.id);
  return null;
end $$;
create trigger settle_lateness after update of status on tickets for each row
  when (new.status in ('waiting', 'resolved', 'closed') and old.status <> new.status)
  execute function settle_lateness();

create function note_ticket(its_ticket bigint, its_actor text, its_event text, its_detail jsonb default '{}')
returns bigint
language sql security definer set search_path = pg_catalog, public as $$
  insert into ticket_events (ticket, actor, event, detail) values (its_ticket, its_actor, its_event, its_detail)
  returning id
$$;

-- Those of the vault that are the person's.
create function own_documents(its_documents uuid[]) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(id), '{}') from documents
  where id = any (its_documents) and person = nullif(current_setting('app.person', true), '')::bigint
$$;

-- outcome: ok, or enough: five of the person's are not resolved yet.
create function open_ticket(
  its_category text, its_priority text, its_subject text, its_words text, its_documents uuid[],
  out outcome text, out ticket bigint, out answer_by timestamptz)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
begin
  outcome := 'enough';
  if (select count(*) from tickets t where t.person = me and t.resolved_at is null) >= 5 then
    return;
  end if;
  outcome := 'ok';
  insert into tickets (person, category, priority, subject, answer_due_at, resolve_due_at)
  select me, its_category, t.priority, its_subject, after_support_time(now(), t.answer), after_support_time(now(), t.resolve)
  from ticket_terms t where t.priority = its_priority
  returning id, answer_due_at into ticket, answer_by;
  insert into ticket_messages (ticket, words, documents) values (ticket, its_words, own_documents(its_documents));
  perform note_ticket(ticket, 'person', 'opened', jsonb_build_object('category', its_category, 'priority', its_priority));
end $$;

-- What the person adds. ok, reopened: it was resolved lately; closed: it is over, or gone: not theirs.
create function add_to_ticket(its_ticket bigint, its_words text, its_documents uuid[]) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  stands tickets;
  was_resolved boolean;
begin
  select * into stands from tickets t
  where t.id = its_ticket and t.person = nullif(current_setting('app.person', true), '')::bigint for update;
  if stands.id is null then
    return 'gone';
  end if;
  was_resolved := stands.resolved_at is not null;
  if stands.status = 'closed' or stands.resolved_at <= now() - support_term('reopening') then
    return 'closed';
  end if;
  insert into ticket_messages (ticket, words, documents)
  values (its_ticket, its_words, own_documents(its_documents));
  update tickets t
  set status = case when was_resolved or t.assignee is null then 'open' else 'in_progress' end,
      resolved_at = null,
      answered_at = case when was_resolved then null else t.answered_at end,
      answer_due_at = case when was_resolved then after_support_time(now(), d.answer) else t.answer_due_at end,
      resolve_due_at = case when was_resolved then after_support_time(now(), d.resolve) else t.resolve_due_at end,
      late = case when was_resolved then '{}' else t.late end
  from ticket_terms d
  where t.id = its_ticket and d.priority = t.priority;
  perform note_ticket(its_ticket, 'person', case when was_resolved then 'reopened' else 'added' end);
  return case when was_resolved then 'reopened' else 'ok' end;
end $$;

-- The person needs no more help with it. False: it was over, or is not theirs.
create function resolve_own_ticket(its_ticket bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update tickets set status = 'resolved', resolved_at = now()
  where id = its_ticket and resolved_at is null and person = nullif(current_setting('app.person', true), '')::bigint;
  if found then
    perform note_ticket(its_ticket, 'person', 'resolved');
    return true;
  end if;
  return false;
end $$;

-- False: it is not resolved, was rated, or is not theirs.
create function rate_ticket(its_ticket bigint, its_stars integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update tickets set stars = its_stars
  where id = its_ticket and resolved_at is not null and stars is null
    and person = nullif(current_setting('app.person', true), '')::bigint;
  if found then
    perform note_ticket(its_ticket, 'person', 'rated', jsonb_build_object('stars', its_stars));
    return true;
  end if;
  return false;
end $$;

-- Terms that were missed since this was asked last; each also waits as a review, before what is not urgent.
create function note_late_tickets() returns table (term text, priority text)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  missed record;
  review bigint;
begin
  for missed in
    select t.id, t.priority, t.category, due.term
    from tickets t
    cross join lateral (values
      ('answer', t.answered_at is null and t.answer_due_at <= now()),
      ('resolve', t.status <> 'waiting' and t.resolve_due_at <= now())) as due (term, is_missed)
    where t.resolved_at is null and due.is_missed and due.term <> all (t.late)
    order by t.id
    for update of t skip locked
  loop
    update tickets t set late = late || missed.term where t.id = missed.id;
    perform note_ticket(missed.id, 'house', 'late', jsonb_build_object('term', missed.term));
    review := add_review('overdue', 'ai-agents', 'ticket:' || missed.id, null,
                         jsonb_build_object('term', missed.term, 'priority', missed.priority, 'category', missed.category));
    update reviews r set priority = 1 where r.id = review;
    term := missed.term;
    priority := missed.priority;
    return next;
  end loop;
end $$;

-- Closes what was resolved long ago; returns how many.
create function close_tickets() returns integer
language sql security definer set search_path = pg_catalog, public as $$
  with over as (
    select id from tickets where status = 'resolved' and resolved_at <= now() - support_term('reopening')
    order by id for update skip locked
  ), closed as (
    update tickets t set status = 'closed' from over where t.id = over.id returning t.id
  )
  select count(note_ticket(id, 'house', 'closed'))::integer from closed
$$;

-- People who take over -------------------------------------------------------------------------------------------
-- outcome: waiting, or closed: nobody is there before opens_at. place: in the queue, 1 is next. Who waits goes on
-- waiting; who has somebody already is not asked about (no bot speaks then).
create function want_human(
  its_reason text, its_words text, its_ticket bigint, out outcome text, out place integer, out opens_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
begin
  place := 0;
  opens_at := after_support_time(now(), '0');
  outcome := case when is_support_open(now()) then 'waiting' else 'closed' end;
  if outcome = 'closed' then
    return;
  end if;
  insert into handoffs as h (person, reason, words, ticket)
  values (me, its_reason, its_words, (select id from tickets where id = its_ticket and person = me))
  on conflict (person) where ended_at is null do update
    set words = left(concat_ws(E'\n', nullif(h.words, ''), nullif(excluded.words, '')), 2000),
        ticket = coalesce(excluded.ticket, h.ticket);
  place := place_in_queue(me);
end $$;

-- 0: does not wait.
create function place_in_queue(who bigint) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(max(place), 0)::integer from (
    select person, row_number() over (order by asked_at, id) as place from handoffs
    where ended_at is null and taken_at is null
  ) as waiting where person = who
$$;

create function my_place_in_queue() returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select place_in_queue(nullif(current_setting('app.person', true), '')::bigint)
$$;

create function leave_queue() returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update handoffs set ended_at = now(), ended = 'left'
  where ended_at is null and taken_at is null and person = nullif(current_setting('app.person', true), '')::bigint;
  return found;
end $$;

-- Whoever still waits when the team goes home waits no longer: returns whom, to be told.
create function end_queue() returns table (handoff bigint, person bigint)
language sql security definer set search_path = pg_catalog, public as $$
  update handoffs h set ended_at = now(), ended = 'closed'
  where h.ended_at is null and h.taken_at is null and not is_support_open(now())
  returning h.id, h.person
$$;

-- What the person wrote who waited in vain becomes a ticket, once. outcome: ok, enough, or gone: it is not theirs.
create function ticket_of_handoff(
  its_handoff bigint, its_subject text, out outcome text, out ticket bigint, out answer_by timestamptz)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  waited handoffs;
begin
  select * into waited from handoffs h
  where h.id = its_handoff and h.ended = 'closed'
    and h.person = nullif(current_setting('app.person', true), '')::bigint for update;
  outcome := 'gone';
  if waited.id is null then
    return;
  end if;
  if waited.ticket is not null then
    select 'ok', t.id, t.answer_due_at into outcome, ticket, answer_by from tickets t where t.id = waited.ticket;
    return;
  end if;
  select o.outcome, o.ticket, o.answer_by into outcome, ticket, answer_by
  from open_ticket('escalation', 'high', coalesce(nullif(left(waited.words, 80), ''), its_subject),
                   coalesce(nullif(waited.words, ''), its_subject), '{}') o;
  update handoffs h set ticket = ticket_of_handoff.ticket where h.id = its_handoff;
end $$;

-- Operators are reminded of who waits too long, by a review of the first priority: once until somebody does something.
create function remind_operators() returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  waits record;
  review bigint;
  reminded integer := 0;
begin
  for waits in
    select h.id, h.person, h.reason, h.operator, h.asked_at
    from handoffs h left join whatsapp_user_sessions s on s.conversation = h.person
    where h.ended_at is null and h.reminded_at is null
      and case when h.taken_at is null then h.asked_at <= now() - support_term('waiting')
               else s.updated_at > greatest(h.taken_at, h.replied_at)
                    and s.updated_at <= now() - support_term('unanswered') end
    order by h.id
    for update of h skip locked
  loop
    update handoffs h set reminded_at = now() where h.id = waits.id;
    review := add_review('waiting', 'ai-agents', 'conversation:' || waits.person, null,
                         jsonb_build_object('reason', waits.reason, 'since', waits.asked_at));
    update reviews r
    set priority = 1, assignee = waits.operator, status = case when waits.operator is null then 'open' else 'assigned' end
    where r.id = review;
    reminded := reminded + 1;
  end loop;
  return reminded;
end $$;

-- Taken, answered or over: nobody has to be reminded any more.
create function settle_waiting() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform close_review('waiting', 'conversation:' || new.person);
  return null;
end $$;
create trigger settle_waiting after update of taken_at, replied_at, ended_at on handoffs for each row
  when (old.reminded_at is not null and new.reminded_at is null or new.ended_at is not null)
  execute function settle_waiting();

-- What is forgotten of a person who has left.
create function forget_help(whose bigint) returns void
language sql security definer set search_path = pg_catalog, public as $$
  delete from handoffs where person = whose;
  delete from ticket_messages where ticket in (select id from tickets where person = whose);
  delete from ticket_events where ticket in (select id from tickets where person = whose);
  delete from tickets where person = whose;
$$;

-- How the house is, for whoever asks whether something is wrong: messages, files, people.
create function service_status() returns table (part text, works boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select 'messages', not exists (select from circuits where split_part(name, ':', 1) <> 'service' and retry_at > now())
  union all
  select 'files', exists (select from workers where role = 'agent-runner' and beat_at > now() - interval '1 minute')
  union all
  select 'people', is_support_open(now())
$$;

-- Row-level security ---------------------------------------------------------------------------------------------
do $$
declare
  name text;
  signature text;
begin
  foreach name in array array['support_hours', 'support_terms', 'ticket_terms', 'tickets', 'ticket_messages',
                              'ticket_events', 'handoffs', 'knowledge_articles', 'knowledge_votes', 'canned_answers'] loop
    execute format('alter table %I enable row level security', name);
    continue when name in ('ticket_events', 'ticket_messages');
    execute format('create policy engine on %I to easymo_engine using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to easymo_engine', name);
  end loop;
  -- What was said and what happened stays.
  foreach name in array array['ticket_events', 'ticket_messages'] loop
    execute format('create policy engine on %I for select to easymo_engine using (true)', name);
    execute format('create policy engine_adds on %I for insert to easymo_engine with check (true)', name);
    execute format('grant select, insert on %I to easymo_engine', name);
    execute format('create policy own on %I for select to easymo_person'
                   ' using (exists (select from tickets t where t.id = ticket))', name);
  end loop;
  foreach name in array array['support_hours', 'ticket_terms', 'support_terms', 'knowledge_articles'] loop
    execute format('create policy everybody on %I for select to easymo_person using (true)', name);
    execute format('grant select on %I to easymo_person', name);
  end loop;
  foreach name in array array['tickets', 'handoffs'] loop
    execute format('create policy own on %I for select to easymo_person'
                   ' using (person = nullif(current_setting(''app.person'', true), '''')::bigint)', name);
  end loop;
  foreach signature in array array[
    'after_support_time(timestamptz, interval)', 'is_support_open(timestamptz)', 'support_term(text)',
    'keep_ticket_order()', 'settle_lateness()', 'settle_waiting()', 'note_ticket(bigint, text, text, jsonb)',
    'own_documents(uuid[])', 'place_in_queue(bigint)', 'note_late_tickets()', 'close_tickets()', 'end_queue()',
    'remind_operators()', 'open_ticket(text, text, text, text, uuid[])', 'add_to_ticket(bigint, text, uuid[])',
    'resolve_own_ticket(bigint)', 'rate_ticket(bigint, integer)', 'want_human(text, text, bigint)',
    'my_place_in_queue()', 'leave_queue()', 'ticket_of_handoff(bigint, text)', 'forget_help(bigint)',
    'service_status()'] loop
    execute format('revoke execute on function %s from public', signature);
  end loop;
  foreach signature in array array[
    'after_support_time(timestamptz, interval)', 'is_support_open(timestamptz)', 'support_term(text)',
    'note_late_tickets()', 'close_tickets()', 'end_queue()', 'remind_operators()', 'place_in_queue(bigint)',
    'forget_help(bigint)'] loop
    execute format('grant execute on function %s to easymo_engine', signature);
  end loop;
  foreach signature in array array[
    'open_ticket(text, text, text, text, uuid[])', 'add_to_ticket(bigint, text, uuid[])', 'resolve_own_ticket(bigint)',
    'rate_ticket(bigint, integer)', 'want_human(text, text, bigint)', 'my_place_in_queue()', 'leave_queue()',
    'ticket_of_handoff(bigint, text)', 'service_status()', 'after_support_time(timestamptz, interval)',
    'is_support_open(timestamptz)', 'support_term(text)'] loop
    execute format('grant execute on function %s to easymo_person', signature);
  end loop;
end $$;
grant select (id, ticket, at, is_ours, words, documents) on ticket_messages to easymo_person;
grant select (id, ticket, event) on ticket_events to easymo_person;
grant select (id, person, category, priority, status, subject, answer_due_at, resolved_at, stars, created_at, changed_at)
  on tickets to easymo_person;
grant select (id, person, words, ticket, asked_at, ended) on handoffs to easymo_person;
create policy everybody on knowledge_votes for insert to easymo_person with check (true);
grant insert on knowledge_votes to easymo_person;

-- migrate:down
drop function service_status(), forget_help(bigint), remind_operators(), ticket_of_handoff(bigint, text), end_queue(), leave_queue(),
              my_place_in_queue(), place_in_queue(bigint), want_human(text, text, bigint), close_tickets(),
              note_late_tickets(), rate_ticket(bigint, integer), resolve_own_ticket(bigint),
              add_to_ticket(bigint, text, uuid[]), open_ticket(text, text, text, text, uuid[]), own_documents(uuid[]),
              note_ticket(bigint, text, text, jsonb), support_term(text), is_support_open(timestamptz),
              after_support_time(timestamptz, interval);
drop table canned_answers, knowledge_votes, knowledge_articles, handoffs, ticket_events, ticket_messages, tickets,
           ticket_terms, support_terms, support_hours;
drop function settle_waiting(), settle_lateness(), keep_ticket_order();

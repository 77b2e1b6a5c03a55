-- migrate:up

-- Who insures, and what for how much: operators fill these, by the admin API. Shares are hundredths of a per cent.
create table insurers (
  id text primary key check (id ~ '^[a-z0-9-]{2,40}$'),
  name text not null,
  country text not null,
  payee text not null default '',            -- MoMo Pay code that premiums are paid to
  is_active boolean not null default true
);
create table insurance_rates (
  insurer text not null references insurers (id),
  cover text not null check (cover in ('third_party', 'comprehensive')),
  usage text not null check (usage in ('private', 'commercial', 'taxi', 'motorcycle')),
  base integer not null check (base >= 0),
  value_share integer not null default 0 check (value_share between 0 and 10000),
  per_seat integer not null default 0 check (per_seat >= 0),
  premium_least integer not null default 0 check (premium_least >= 0),
  levy_share integer not null default 0 check (levy_share between 0 and 10000),
  vat_share integer not null default 1800 check (vat_share between 0 and 10000),
  valid_days integer not null default 30 check (valid_days between 1 and 90),
  primary key (insurer, cover, usage)        -- for: rates
);

create table insurance_vehicles (
  id bigint generated always as identity primary key,
  person bigint not null references profiles (id),
  plate text not null,
  vin text not null default '',
  make text not null default '',
  model text not null default '',
  year integer,
  seats integer,
  insured_until date,                        -- as its papers say, ours or another insurer's
  reminded_before integer,                   -- days before insured_until that its last reminder was for
  quiet_until date,                          -- no reminders before that day
  unique (person, plate)                     -- for: save_insurance_draft, merges
);
create index insurance_vehicles_ending on insurance_vehicles (insured_until) where insured_until is not null; -- for: take_ending

-- What may become of what. The trigger below refuses everything else.
create table insurance_transitions (
  kind text not null,
  before text not null,
  after text not null,
  primary key (kind, before, after)
);
insert into insurance_transitions values
  ('request', 'draft', 'submitted'), ('request', 'draft', 'expired'),
  ('request', 'submitted', 'in_review'), ('request', 'submitted', 'declined'),
  ('request', 'in_review', 'submitted'), ('request', 'in_review', 'quoted'), ('request', 'in_review', 'declined'),
  ('request', 'quoted', 'accepted'), ('request', 'quoted', 'declined'), ('request', 'quoted', 'expired'),
  ('request', 'accepted', 'payment_pending'),
  ('request', 'payment_pending', 'paid'), ('request', 'payment_pending', 'expired'),
  ('request', 'paid', 'issued');

create table insurance_requests (
  id bigint generated always as identity primary key,
  person bigint not null references profiles (id),
  vehicle bigint not null references insurance_vehicles (id),
  status text not null default 'draft',
  certificate jsonb not null default '{}',   -- the fields of the certificate, as the person left them
  documents uuid[] not null default '{}',    -- in the vault
  cover text check (cover in ('third_party', 'comprehensive')),
  usage text check (usage in ('private', 'commercial', 'taxi', 'motorcycle')),
  value integer check (value >= 0),
  starts_on date,
  country text not null,
  currency text not null,
  quote bigint,                              -- the one that was accepted
  reference text unique,                     -- what the payment is known by
  declared_at timestamptz,                   -- the person says it is paid
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
create index insurance_requests_person on insurance_requests (person, id desc);   -- for: my_requests, merges
create index insurance_requests_vehicle on insurance_requests (vehicle, status);  -- for: save_insurance_draft
create index insurance_requests_lapsing on insurance_requests (changed_at)
  where status in ('draft', 'quoted', 'payment_pending');                         -- for: expire_insurance

create table insurance_quotes (
  id bigint generated always as identity primary key,
  request bigint not null references insurance_requests (id) on delete cascade,
  insurer text not null references insurers (id),
  base integer not null check (base > 0),
  levy integer not null check (levy >= 0),
  vat integer not null check (vat >= 0),
  total integer not null generated always as (base + levy + vat) stored,
  valid_days integer not null check (valid_days between 1 and 90),
  valid_until timestamptz,                   -- null: not offered yet
  unique (request, insurer)                  -- for: my_quotes, insurance_quotes_of
);
alter table insurance_requests add foreign key (quote) references insurance_quotes (id);

create table insurance_policies (
  id bigint generated always as identity primary key,
  person bigint not null references profiles (id),
  request bigint not null unique references insurance_requests (id),
  quote bigint not null references insurance_quotes (id),
  number text not null unique,
  starts_on date not null,
  ends_on date not null,
  issued_at timestamptz not null default now()
);
create index insurance_policies_person on insurance_policies (person, ends_on desc); -- for: my_policies, merges

-- Every change of a request or claim: added to, never changed.
create table insurance_events (
  id bigint generated always as identity primary key,
  kind text not null,
  subject bigint not null,
  status text not null,
  at timestamptz not null default now()
);
create index insurance_events_subject on insurance_events (kind, subject, id); -- for: history

create function note_insurance_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' then
    if new.status = old.status then
      return new;
    end if;
    if not exists (select from insurance_transitions t
                   where t.kind = tg_argv[0] and t.before = old.status and t.after = new.status) then
      raise check_violation using message = format('a %s goes not from %s to %s', tg_argv[0], old.status, new.status);
    end if;
  end if;
  new.changed_at := now();
  insert into insurance_events (kind, subject, status) values (tg_argv[0], new.id, new.status);
  return new;
end $$;
create trigger note_change before insert or update of status on insurance_requests
  for each row execute function note_insurance_change('request');

-- What operators do with the review is what becomes of the request: taken, or given back.
create function follow_quote_review() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update insurance_requests set status = case new.status when 'assigned' then 'in_review' else 'submitted' end
  where id = split_part(new.subject, ':', 2)::bigint
    and status = case new.status when 'assigned' then 'submitted' else 'in_review' end;
  return new;
end $$;
create trigger follow_quote_review after update of status on reviews for each row
  when (new.kind = 'quote' and new.service = 'insurance' and new.status in ('open', 'assigned')
        and new.status is distinct from old.status)
  execute function follow_quote_review();

-- For the person of the turn ---------------------------------------------------------------------------------------
-- A vehicle and what is known of its cover. A draft of the same vehicle is written over. Returns the request.
create function save_insurance_draft(
  its_plate text, its_vin text, its_make text, its_model text, its_year integer, its_seats integer,
  its_end date, its_certificate jsonb, its_documents uuid[], its_country text, its_currency text) returns bigint
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  its_vehicle bigint;
  draft bigint;
begin
  insert into insurance_vehicles as v (person, plate, vin, make, model, year, seats, insured_until)
  values (me, its_plate, its_vin, its_make, its_model, its_year, its_seats, its_end)
  on conflict (person, plate) do update
    set vin = coalesce(nullif(excluded.vin, ''), v.vin), make = coalesce(nullif(excluded.make, ''), v.make),
        model = coalesce(nullif(excluded.model, ''), v.model), year = coalesce(excluded.year, v.year),
        seats = coalesce(excluded.seats, v.seats),
        insured_until = greatest(excluded.insured_until, v.insured_until),
        reminded_before = case when excluded.insured_until > v.insured_until then null else v.reminded_before end
  returning id into its_vehicle;
  select id into draft from insurance_requests where vehicle = its_vehicle and status = 'draft' limit 1 for update;
  if draft is null then
    insert into insurance_requests (person, vehicle, country, currency) values (me, its_vehicle, its_country, its_currency)
    returning id into draft;
  end if;
  update insurance_requests
  set certificate = its_certificate, documents = (
    select coalesce(array_agg(d.id), '{}') from documents d where d.id = any (its_documents) and d.person = me)
  where id = draft;
  return draft;
end $$;

create function insurance_rates_for(its_country text, its_cover text, its_usage text)
returns table (insurer text, base integer, value_share integer, per_seat integer, premium_least integer, levy_share integer,
               vat_share integer, valid_days integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.insurer, r.base, r.value_share, r.per_seat, r.premium_least, r.levy_share, r.vat_share, r.valid_days
  from insurance_rates r join insurers i on i.id = r.insurer
  where i.country = its_country and i.is_active and r.cover = its_cover and r.usage = its_usage
$$;

-- Lays a draft of the person's own before the staff, with what the tables say it costs; those offers are not made yet.
-- False: it is no draft any more.
create function submit_insurance_request(
  its_id bigint, its_cover text, its_usage text, its_value integer, its_start date, its_offers jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  wanted record;
begin
  update insurance_requests
  set status = 'submitted', cover = its_cover, usage = its_usage, value = its_value, starts_on = its_start
  where id = its_id and person = me and status = 'draft'
  returning vehicle, documents into wanted;
  if not found then
    return false;
  end if;
  insert into insurance_quotes (request, insurer, base, levy, vat, valid_days)
  select its_id, o.insurer, o.base, o.levy, o.vat, o.valid_days
  from jsonb_to_recordset(its_offers) o (insurer text, base integer, levy integer, vat integer, valid_days integer);
  perform open_review('quote', 'insurance', 'insurance_request:' || its_id, jsonb_build_object(
    'plate', (select plate from insurance_vehicles where id = wanted.vehicle), 'cover', its_cover, 'usage', its_usage,
    'value', its_value, 'starts_on', its_start, 'documents', wanted.documents));
  return true;
end $$;

-- What the staff decided, carried out once. outcome: quoted, declined, or gone: nothing was decided, or it is over.
create function settle_insurance_quote(its_review bigint, out outcome text, out request bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  decided record;
  stands text;
begin
  outcome := 'gone';
  select r.decision, split_part(r.subject, ':', 2)::bigint as subject into decided from reviews r
  where r.id = its_review and r.kind = 'quote' and r.service = 'insurance' and r.person = me and r.status = 'decided';
  if not found then
    return;
  end if;
  request := decided.subject;
  select status into stands from insurance_requests where id = request and person = me for update;
  if stands = 'submitted' then
    update insurance_requests set status = 'in_review' where id = request;
    stands := 'in_review';
  end if;
  if stands = 'in_review' then
    stands := case when decided.decision = 'quote'
                    and exists (select from insurance_quotes q where q.request = decided.subject)
                   then 'quoted' else 'declined' end;
    update insurance_quotes q set valid_until = now() + make_interval(days => q.valid_days)
    where q.request = decided.subject and stands = 'quoted';
    update insurance_requests set status = stands where id = request;
  end if;
  outcome := case when stands in ('quoted', 'declined') then stands else 'gone' end;
end $$;

-- outcome: ok; already: it or another offer was accepted; expired; gone. What is to be paid where, by which reference.
create function accept_insurance_quote(its_quote bigint, out outcome text, out request bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  chosen record;
begin
  select q.request, q.valid_until, r.status into chosen
  from insurance_quotes q join insurance_requests r on r.id = q.request
  where q.id = its_quote and r.person = me and q.valid_until is not null
  for update of r;
  request := chosen.request;
  outcome := case
    when chosen.request is null then 'gone'
    when chosen.status in ('accepted', 'payment_pending', 'paid', 'issued') then 'already'
    when chosen.status <> 'quoted' then 'gone'
    when chosen.valid_until < now() then 'expired'
    else 'ok'
  end;
  if outcome = 'ok' then
    update insurance_requests set status = 'accepted', quote = its_quote,
      reference = 'EM' || lpad(chosen.request::text, 6, '0')
    where id = chosen.request;
    update insurance_requests set status = 'payment_pending' where id = chosen.request;
  end if;
end $$;

-- The person wants none of it. False: it is too late, or not theirs.
create function decline_insurance(its_request bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update insurance_requests set status = 'declined'
  where id = its_request and person = nullif(current_setting('app.person', true), '')::bigint
    and status in ('submitted', 'in_review', 'quoted');
  if not found then
    return false;
  end if;
  perform close_review('quote', 'insurance_request:' || its_request);
  return true;
end $$;

-- The person says it is paid; operators look whether it came. outcome: ok, already, gone.
create function declare_insurance_payment(its_request bigint, its_transaction text) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  due record;
begin
  select r.reference, r.declared_at, q.total, r.currency into due
  from insurance_requests r join insurance_quotes q on q.id = r.quote
  where r.id = its_request and r.person = me and r.status = 'payment_pending'
  for update of r;
  if not found then
    return 'gone';
  end if;
  perform open_review('premium', 'insurance', 'insurance_request:' || its_request, jsonb_build_object(
    'reference', due.reference, 'amount', due.total, 'currency', due.currency, 'transaction', its_transaction));
  update insurance_requests set declared_at = now() where id = its_request;
  return case when due.declared_at is null then 'ok' else 'already' end;
end $$;

-- outcome: issued, unpaid, gone. Paid, the policy is issued at once: it begins when it was asked for, or today.
create function settle_insurance_payment(its_review bigint, out outcome text, out request bigint, out policy bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  decided record;
  due record;
  begins date;
begin
  outcome := 'gone';
  select r.decision, split_part(r.subject, ':', 2)::bigint as subject into decided from reviews r
  where r.id = its_review and r.kind = 'premium' and r.service = 'insurance' and r.person = me and r.status = 'decided';
  if not found then
    return;
  end if;
  request := decided.subject;
  select * into due from insurance_requests where id = request and person = me for update;
  if due.status = 'payment_pending' and decided.decision = 'received' then
    update insurance_requests set status = 'paid' where id = request;
    begins := greatest(due.starts_on, current_date);
    insert into insurance_policies (person, request, quote, number, starts_on, ends_on)
    values (me, request, due.quote, format('EM-%s-%s', to_char(begins, 'YYYY'), lpad(request::text, 6, '0')),
            begins, (begins + interval '1 year - 1 day')::date)
    returning id into policy;
    update insurance_requests set status = 'issued' where id = request;
    update insurance_vehicles v
    set insured_until = p.ends_on, reminded_before = null, quiet_until = null
    from insurance_policies p where p.id = policy and v.id = due.vehicle;
    outcome := 'issued';
  elsif due.status = 'payment_pending' then
    update insurance_requests set declared_at = null where id = request;
    outcome := 'unpaid';
  elsif due.status = 'issued' then
    select p.id into policy from insurance_policies p where p.request = due.id;
    outcome := 'issued';
  end if;
end $$;

-- Not to be reminded of a vehicle's cover for so many days. False: it is not the person's.
create function snooze_insurance(its_vehicle bigint, days integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update insurance_vehicles set quiet_until = current_date + days
  where id = its_vehicle and person = nullif(current_setting('app.person', true), '')::bigint;
  return found;
end $$;

-- For the sweep: offers and drafts nobody came back to. Returns how many requests that were.
create function expire_insurance(most integer) returns integer
language sql security definer set search_path = pg_catalog, public as $$
  with over as (
    select r.id from insurance_requests r
    where r.status = 'draft' and r.changed_at < now() - interval '30 days'
       or r.status = 'quoted' and not exists (
            select from insurance_quotes q where q.request = r.id and q.valid_until > now())
       or r.status = 'payment_pending' and r.declared_at is null and exists (
            select from insurance_quotes q where q.id = r.quote and q.valid_until + interval '7 days' < now())
    limit most
    for update of r skip locked
  ), expired as (
    update insurance_requests r set status = 'expired' from over where r.id = over.id returning 1
  )
  select count(*)::integer from expired
$$;

do $$
declare
  name text;
begin
  foreach name in array array['insurers', 'insurance_rates', 'insurance_vehicles', 'insurance_transitions',
                              'insurance_requests', 'insurance_quotes', 'insurance_policies', 'insurance_events'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy engine on %I to easymo_engine using (true) with check (true)', name);
  end loop;
  foreach name in array array['insurance_vehicles', 'insurance_requests', 'insurance_policies'] loop
    execute format('create policy own on %I for select to easymo_person'
                   ' using (person = nullif(current_setting(''app.person'', true), '''')::bigint)', name);
    execute format('grant select on %I to easymo_person', name);
  end loop;
end $$;
create policy own on insurance_quotes for select to easymo_person
  using (valid_until is not null and exists (select from insurance_requests r where r.id = request));
create policy everybody on insurers for select to easymo_person using (true);
grant select on insurance_quotes, insurers to easymo_person;
grant select, insert, update, delete on insurers, insurance_rates, insurance_vehicles, insurance_requests,
  insurance_quotes, insurance_policies to easymo_engine;
grant select on insurance_transitions to easymo_engine;
grant select, insert on insurance_events to easymo_engine;

revoke execute on function note_insurance_change(), follow_quote_review(),
  save_insurance_draft(text, text, text, text, integer, integer, date, jsonb, uuid[], text, text),
  insurance_rates_for(text, text, text), submit_insurance_request(bigint, text, text, integer, date, jsonb),
  settle_insurance_quote(bigint), accept_insurance_quote(bigint), decline_insurance(bigint),
  declare_insurance_payment(bigint, text), settle_insurance_payment(bigint), snooze_insurance(bigint, integer),
  expire_insurance(integer) from public;
grant execute on function save_insurance_draft(text, text, text, text, integer, integer, date, jsonb, uuid[], text, text),
  insurance_rates_for(text, text, text), submit_insurance_request(bigint, text, text, integer, date, jsonb),
  settle_insurance_quote(bigint), accept_insurance_quote(bigint), decline_insurance(bigint),
  declare_insurance_payment(bigint, text), settle_insurance_payment(bigint), snooze_insurance(bigint, integer)
  to easymo_person;
grant execute on function expire_insurance(integer) to easymo_engine;

-- migrate:down
drop function expire_insurance(integer), snooze_insurance(bigint, integer), settle_insurance_payment(bigint),
  declare_insurance_payment(bigint, text), decline_insurance(bigint), accept_insurance_quote(bigint),
  settle_insurance_quote(bigint), submit_insurance_request(bigint, text, text, integer, date, jsonb),
  insurance_rates_for(text, text, text),
  save_insurance_draft(text, text, text, text, integer, integer, date, jsonb, uuid[], text, text);
drop trigger follow_quote_review on reviews;
drop function follow_quote_review();
drop table insurance_events, insurance_policies;
alter table insurance_requests drop column quote;
drop table insurance_quotes, insurance_requests, insurance_transitions, insurance_vehicles, insurance_rates, insurers;
drop function note_insurance_change();

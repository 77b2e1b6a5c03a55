-- migrate:up

insert into insurance_transitions values
  ('claim', 'submitted', 'in_review'),
  ('claim', 'in_review', 'submitted'), ('claim', 'in_review', 'info_requested'), ('claim', 'in_review', 'approved'),
  ('claim', 'in_review', 'rejected'),
  ('claim', 'info_requested', 'submitted'), ('claim', 'info_requested', 'closed'),
  ('claim', 'approved', 'paid'), ('claim', 'rejected', 'closed'), ('claim', 'paid', 'closed');

create table insurance_claims (
  id bigint generated always as identity primary key,
  person bigint not null references profiles (id),
  policy bigint not null references insurance_policies (id),
  reference text unique,                     -- 'CL-2026-000042'
  kind text not null check (kind in ('accident', 'theft', 'damage', 'third_party', 'other')),
  happened_on date not null,
  place text not null,
  latitude double precision not null,
  longitude double precision not null,
  description text not null,
  documents uuid[] not null default '{}',    -- evidence, in the vault
  status text not null default 'submitted',
  amount integer check (amount > 0),         -- what is paid
  answer text not null default '',           -- what the staff asks or says of it
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
create index insurance_claims_person on insurance_claims (person, id desc);            -- for: my_claims, merges
create unique index insurance_claims_open on insurance_claims (policy, kind, happened_on)
  where status not in ('rejected', 'closed');                                          -- for: submit_insurance_claim
create index insurance_claims_ended on insurance_claims (changed_at)
  where status in ('rejected', 'paid', 'info_requested');                              -- for: close_insurance_claims
create trigger note_change before insert or update of status on insurance_claims
  for each row execute function note_insurance_change('claim');

-- Taken by an operator, or given back; the person hears that somebody looks at it.
create function follow_claim_review() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  its_claim bigint := split_part(new.subject, ':', 2)::bigint;
  whose bigint;
begin
  update insurance_claims set status = case new.status when 'assigned' then 'in_review' else 'submitted' end
  where id = its_claim and status = case new.status when 'assigned' then 'submitted' else 'in_review' end
  returning person into whose;
  if found and new.status = 'assigned' then
    insert into notifications (person, key, address, given, priority, due_at)
    values (whose, format('claim:%s:in-review', its_claim), 'insurance:told-claim:' || its_claim, '{}', 1, now())
    on conflict (person, key) do nothing;
    perform pg_notify('easymo_notifications', '');
  end if;
  return new;
end $$;
create trigger follow_claim_review after update of status on reviews for each row
  when (new.kind = 'claim' and new.service = 'insurance' and new.status in ('open', 'assigned')
        and new.status is distinct from old.status)
  execute function follow_claim_review();

-- outcome: ok, already: that was claimed, or gone: no cover of the person's on that day.
create function submit_insurance_claim(
  its_policy bigint, its_kind text, its_day date, its_place text, its_latitude double precision,
  its_longitude double precision, its_description text, its_documents uuid[], out outcome text, out claim bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  covered insurance_policies;
begin
  select * into covered from insurance_policies where id = its_policy and person = me;
  outcome := 'gone';
  if not found or its_day not between covered.starts_on and covered.ends_on then
    return;
  end if;
  insert into insurance_claims (person, policy, kind, happened_on, place, latitude, longitude, description, documents)
  values (me, its_policy, its_kind, its_day, its_place, its_latitude, its_longitude, its_description,
          (select coalesce(array_agg(d.id), '{}') from documents d where d.id = any (its_documents) and d.person = me))
  on conflict (policy, kind, happened_on) where status not in ('rejected', 'closed') do nothing
  returning id into claim;
  outcome := case when found then 'ok' else 'already' end;
  if outcome = 'already' then
    select c.id into claim from insurance_claims c
    where c.policy = its_policy and c.kind = its_kind and c.happened_on = its_day and c.status not in ('rejected', 'closed');
    return;
  end if;
  update insurance_claims
  set reference = format('CL-%s-%s', to_char(now(), 'YYYY'), lpad(claim::text, 6, '0')) where id = claim;
  perform open_insurance_claim(claim);
end $$;

-- Lays it before the staff, as it is now.
create function open_insurance_claim(its_claim bigint) returns void
language sql security definer set search_path = pg_catalog, public as $$
  select open_review('claim', 'insurance', 'insurance_claim:' || c.id, jsonb_build_object(
    'reference', c.reference, 'policy', p.number, 'kind', c.kind, 'happened_on', c.happened_on, 'place', c.place,
    'description', c.description, 'documents', c.documents))
  from insurance_claims c join insurance_policies p on p.id = c.policy where c.id = its_claim
$$;

-- What the person adds to a claim that is not decided: words, papers. False: it is decided, or not theirs.
create function add_to_insurance_claim(its_claim bigint, its_words text, its_documents uuid[]) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
begin
  update insurance_claims
  set description = left(concat_ws(E'\n', description, nullif(its_words, '')), 4000),
      documents = documents || (select coalesce(array_agg(d.id), '{}') from documents d
                                where d.id = any (its_documents) and d.person = me and d.id <> all (documents)),
      status = case status when 'info_requested' then 'submitted' else status end
  where id = its_claim and person = me and status in ('submitted', 'in_review', 'info_requested')
    and cardinality(documents) < 30;
  if not found then
    return false;
  end if;
  perform open_insurance_claim(its_claim);
  return true;
end $$;

-- What the staff decided, carried out once; status: what became of the claim, '' if nothing was decided of it.
create function settle_insurance_claim(its_review bigint, out status text, out claim bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  decided record;
  stands insurance_claims;
  wanted text;
begin
  status := '';
  select r.decision, r.kind, split_part(r.subject, ':', 2)::bigint as subject into decided from reviews r
  where r.id = its_review and r.kind in ('claim', 'payout') and r.service = 'insurance' and r.person = me
    and r.status = 'decided';
  if not found then
    return;
  end if;
  claim := decided.subject;
  select * into stands from insurance_claims c where c.id = claim and c.person = me for update;
  wanted := case decided.decision when 'approve' then 'approved' when 'reject' then 'rejected'
                                  when 'ask' then 'info_requested' when 'paid' then 'paid' end;
  if decided.kind = 'claim' and stands.status = 'submitted' then
    update insurance_claims c set status = 'in_review' where c.id = claim;
    stands.status := 'in_review';
  end if;
  if decided.kind = 'claim' and stands.status = 'in_review' or wanted = 'paid' and stands.status = 'approved' then
    update insurance_claims c set status = wanted where c.id = claim;
    stands.status := wanted;
    if wanted = 'approved' then
      perform open_review('payout', 'insurance', 'insurance_claim:' || claim, jsonb_build_object(
        'reference', stands.reference, 'amount', stands.amount));
    end if;
  end if;
  status := stands.status;
end $$;

-- The person has their money, or lets it be. False: there is nothing to close, or it is not theirs.
create function close_insurance_claim(its_claim bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update insurance_claims set status = 'closed'
  where id = its_claim and person = nullif(current_setting('app.person', true), '')::bigint
    and status in ('rejected', 'paid', 'info_requested');
  return found;
end $$;

-- For the sweep: what ended a month ago and nobody objected to. Returns how many that were.
create function close_insurance_claims(most integer) returns integer
language sql security definer set search_path = pg_catalog, public as $$
  with over as (
    select c.id from insurance_claims c
    where c.status in ('rejected', 'paid', 'info_requested') and c.changed_at < now() - interval '30 days'
    limit most for update of c skip locked
  ), closed as (
    update insurance_claims c set status = 'closed' from over where c.id = over.id returning 1
  )
  select count(*)::integer from closed
$$;

alter table insurance_claims enable row level security;
create policy engine on insurance_claims to easymo_engine using (true) with check (true);
create policy own on insurance_claims for select to easymo_person
  using (person = nullif(current_setting('app.person', true), '')::bigint);
grant select on insurance_claims to easymo_person;
grant select, insert, update, delete on insurance_claims to easymo_engine;

revoke execute on function follow_claim_review(), open_insurance_claim(bigint),
  submit_insurance_claim(bigint, text, date, text, double precision, double precision, text, uuid[]),
  add_to_insurance_claim(bigint, text, uuid[]), settle_insurance_claim(bigint), close_insurance_claim(bigint),
  close_insurance_claims(integer) from public;
grant execute on function
  submit_insurance_claim(bigint, text, date, text, double precision, double precision, text, uuid[]),
  add_to_insurance_claim(bigint, text, uuid[]), settle_insurance_claim(bigint), close_insurance_claim(bigint)
  to easymo_person;
grant execute on function close_insurance_claims(integer) to easymo_engine;

-- migrate:down
drop function close_insurance_claims(integer), close_insurance_claim(bigint), settle_insurance_claim(bigint),
  add_to_insurance_claim(bigint, text, uuid[]),
  submit_insurance_claim(bigint, text, date, text, double precision, double precision, text, uuid[]),
  open_insurance_claim(bigint);
drop trigger follow_claim_review on reviews;
drop function follow_claim_review();
drop table insurance_claims;
delete from insurance_transitions where kind = 'claim';

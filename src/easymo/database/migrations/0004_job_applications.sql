-- migrate:up

-- pending → shortlisted → accepted | rejected by the employer; withdrawn by the applicant while undecided.
create table job_applications (
  id bigint generated always as identity primary key,
  job_id bigint not null references job_listings (id),
  applicant bigint not null references profiles (id),
  applicant_name text not null,
  note text not null,
  status text not null default 'pending'
    check (status in ('pending', 'shortlisted', 'accepted', 'rejected', 'withdrawn')),
  created_at timestamptz not null default now(),
  decided_at timestamptz,
  unique (job_id, applicant)
);
create index job_applications_applicant on job_applications (applicant, created_at desc); -- for: my_applications

alter table job_applications enable row level security;
create policy engine on job_applications to easymo_engine using (true) with check (true);
create policy applicant on job_applications for select to easymo_person
  using (applicant = nullif(current_setting('app.person', true), '')::bigint);
create policy employer on job_applications for select to easymo_person
  using (exists (select from job_listings l where l.id = job_id
                 and l.posted_by = nullif(current_setting('app.person', true), '')::bigint));
grant select, insert, update, delete on job_applications to easymo_engine;
grant select on job_applications to easymo_person;

-- What the person of the turn may do to rows that are not theirs alone: each function checks the right itself,
-- locks what it judges, and answers a refusal as a word.
create function apply_for_job(job bigint, words text, out outcome text, out application bigint, out employer bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  listing job_listings;
begin
  select * into listing from job_listings where id = job for share;
  outcome := case
    when listing.id is null or person is null then 'gone'
    when listing.posted_by = person then 'own'
    when listing.status <> 'open' then 'closed'
    when listing.expires_at <= now() then 'expired'
  end;
  if outcome is not null then
    return;
  end if;
  insert into job_applications (job_id, applicant, applicant_name, note)
  select job, person, coalesce(name, '…'), words from profiles where id = person
  on conflict (job_id, applicant) do update
    set status = 'pending', note = excluded.note, created_at = now(), decided_at = null
    where job_applications.status = 'withdrawn'
  returning id into application;
  employer := listing.posted_by;
  outcome := case when application is null then 'duplicate' else 'ok' end;
end $$;

create function decide_application(chosen bigint, decision text, out outcome text, out applicant bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  found job_applications;
begin
  select a.* into found from job_applications a join job_listings l on l.id = a.job_id
  where a.id = chosen and l.posted_by = person
  for update of a;
  if found.id is null or decision not in ('shortlisted', 'accepted', 'rejected') then
    outcome := 'gone';
  elsif found.status = decision then
    outcome := 'already';
  elsif found.status in ('accepted', 'rejected', 'withdrawn') then
    outcome := found.status;
  else
    update job_applications set status = decision, decided_at = now() where id = chosen;
    outcome := 'ok';
    applicant := found.applicant;
  end if;
end $$;

create function withdraw_application(chosen bigint, out outcome text, out employer bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
begin
  update job_applications a set status = 'withdrawn', decided_at = now()
  from job_listings l
  where a.id = chosen and a.applicant = person and a.status in ('pending', 'shortlisted') and l.id = a.job_id
  returning l.posted_by into employer;
  outcome := case when employer is null then 'gone' else 'ok' end;
end $$;

-- The other side's number: only of an accepted application, only to its two sides.
create function application_contact(chosen bigint) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case nullif(current_setting('app.person', true), '')::bigint
           when l.posted_by then (select phone_number from profiles where id = a.applicant)
           when a.applicant then (select phone_number from profiles where id = l.posted_by)
         end
  from job_applications a join job_listings l on l.id = a.job_id
  where a.id = chosen and a.status = 'accepted'
$$;

-- The job of one's application, open or not.
create function applied_job_title(job bigint) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select l.title from job_listings l
  where l.id = job and exists (
    select from job_applications a where a.job_id = l.id
    and (a.applicant = nullif(current_setting('app.person', true), '')::bigint
         or l.posted_by = nullif(current_setting('app.person', true), '')::bigint))
$$;

do $$
declare
  signature text;
begin
  foreach signature in array array['apply_for_job(bigint, text)', 'decide_application(bigint, text)',
                                   'withdraw_application(bigint)', 'application_contact(bigint)',
                                   'applied_job_title(bigint)'] loop
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to easymo_person', signature);
  end loop;
end $$;

-- migrate:down
drop function apply_for_job(bigint, text), decide_application(bigint, text), withdraw_application(bigint),
              application_contact(bigint), applied_job_title(bigint);
drop table job_applications;

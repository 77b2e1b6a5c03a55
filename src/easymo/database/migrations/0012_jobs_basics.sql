-- migrate:up

alter table job_applications add column cv uuid; -- a document of the applicant's in the vault; it may be gone
-- squawk-ignore ban-drop-constraint -- the next statement is a wider one
alter table job_applications drop constraint job_applications_status_check;
-- closed: the job was filled or closed before anybody decided.
alter table job_applications add constraint job_applications_status_check
  check (status in ('pending', 'shortlisted', 'accepted', 'rejected', 'withdrawn', 'closed')) not valid;
alter table job_listings add column reminded_for timestamptz; -- the end of its time that the poster was reminded of
-- squawk-ignore require-concurrent-index-creation -- a migration is one transaction
create index job_listings_expiring on job_listings (expires_at)
  where status = 'open' and reminded_for is distinct from expires_at; -- for: take_expiring

-- As in 0004: each function checks the right itself, and locks what it judges, the job before its applications. Those
-- of 0004 that these replace stay for processes of the release before.
create function apply_for_job(
  job bigint, words text, document uuid, out outcome text, out application bigint, out employer bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  listing job_listings;
  own_document uuid := (
    select d.id from documents d
    where d.id = document and d.person = nullif(current_setting('app.person', true), '')::bigint
      and d.deleted_at is null);
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
  insert into job_applications (job_id, applicant, applicant_name, note, cv)
  select job, person, coalesce(name, '…'), words, own_document from profiles where id = person
  on conflict (job_id, applicant) do update
    set status = 'pending', note = excluded.note, cv = excluded.cv, created_at = now(), decided_at = null
    where job_applications.status in ('withdrawn', 'closed')
  returning id into application;
  employer := listing.posted_by;
  outcome := case when application is null then 'duplicate' else 'ok' end;
end $$;

-- filled: this acceptance was the last one needed, and the job is found no more. waiting: applicants still undecided.
create function decide_applicant(
  chosen bigint, decision text, out outcome text, out applicant bigint, out filled boolean, out waiting integer)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  listing job_listings;
  found job_applications;
begin
  filled := false;
  waiting := 0;
  select l.* into listing from job_listings l
  where l.id = (select a.job_id from job_applications a where a.id = chosen) and l.posted_by = person
  for update;
  select a.* into found from job_applications a where a.id = chosen and a.job_id = listing.id for update;
  if found.id is null or decision not in ('shortlisted', 'accepted', 'rejected') then
    outcome := 'gone';
  elsif found.status = decision then
    outcome := 'already';
  elsif found.status not in ('pending', 'shortlisted') then
    outcome := found.status;
  else
    update job_applications a set status = decision, decided_at = now() where a.id = chosen;
    outcome := 'ok';
    applicant := found.applicant;
  end if;
  if outcome = 'ok' and decision = 'accepted' and listing.status in ('open', 'paused') then
    select count(*) filter (where a.status = 'accepted') >= listing.slots,
           count(*) filter (where a.status in ('pending', 'shortlisted'))
    into filled, waiting
    from job_applications a where a.job_id = listing.id;
    update job_listings l set status = 'filled' where l.id = listing.id and filled;
  end if;
end $$;

-- Ends what is undecided of a job that is filled or closed; each is returned once, to be told.
create function dismiss_applicants(job bigint) returns table (application bigint, applicant bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from job_listings l
  where l.id = job and l.status in ('filled', 'closed')
    and l.posted_by = nullif(current_setting('app.person', true), '')::bigint
  for update;
  if found then
    return query
      update job_applications a set status = 'closed', decided_at = now()
      where a.job_id = job and a.status in ('pending', 'shortlisted')
      returning a.id, a.applicant;
  end if;
end $$;

-- The document of an application that stands: only to the employer.
create function application_cv(chosen bigint, out document uuid, out owner bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select a.cv, a.applicant
  from job_applications a join job_listings l on l.id = a.job_id
  where a.id = chosen and a.cv is not null and a.status in ('pending', 'shortlisted', 'accepted')
    and l.posted_by = nullif(current_setting('app.person', true), '')::bigint
$$;

do $$
declare
  signature text;
begin
  foreach signature in array array['apply_for_job(bigint, text, uuid)', 'decide_applicant(bigint, text)',
                                   'dismiss_applicants(bigint)', 'application_cv(bigint)'] loop
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to easymo_person', signature);
  end loop;
end $$;

-- migrate:down
drop function apply_for_job(bigint, text, uuid), decide_applicant(bigint, text), dismiss_applicants(bigint),
              application_cv(bigint);
drop index job_listings_expiring;
alter table job_listings drop column reminded_for;
update job_applications set status = 'rejected' where status = 'closed';
alter table job_applications drop constraint job_applications_status_check;
alter table job_applications add constraint job_applications_status_check
  check (status in ('pending', 'shortlisted', 'accepted', 'rejected', 'withdrawn'));
alter table job_applications drop column cv;

-- migrate:up

alter table job_listings add column starts date;                       -- null: to be agreed
alter table job_listings add column schedule text not null default ''; -- days and hours, in the poster's words
alter table job_listings add column matched_at timestamptz;            -- when seekers were looked for; null: not yet
-- squawk-ignore ban-drop-constraint -- the next statement is a wider one
alter table job_listings drop constraint job_listings_status_check;
-- held: an operator looks at it before it is found.
alter table job_listings add constraint job_listings_status_check
  check (status in ('open', 'paused', 'filled', 'closed', 'expired', 'held')) not valid;
-- squawk-ignore require-concurrent-index-creation -- a migration is one transaction
create index job_listings_unmatched on job_listings (id) where status = 'open' and matched_at is null; -- for: take_jobs

alter table job_applications add column completed_at timestamptz;
-- squawk-ignore ban-drop-constraint -- the next statement is a wider one
alter table job_applications drop constraint job_applications_status_check;
-- completed: either side says that the work is done. Then both may rate, once.
alter table job_applications add constraint job_applications_status_check
  check (status in ('pending', 'shortlisted', 'accepted', 'completed', 'rejected', 'withdrawn', 'closed')) not valid;

-- What people who look for work say of themselves.
create table job_seekers (
  person bigint primary key references profiles (id),
  country text not null,
  skills text[] not null check (cardinality(skills) between 1 and 10),  -- as typed
  terms text[] not null,                 -- their words, folded
  places jsonb not null default '[]' check (jsonb_array_length(places) <= 5), -- none: anywhere
  years smallint not null check (years between 0 and 50),
  kinds text[] not null,                 -- easymo.services.jobs.job.KINDS; none: any
  pay bigint check (pay > 0),            -- the least; null: whatever is offered
  period text check (period in ('hour', 'day', 'week', 'month', 'fixed')),
  suggested boolean not null,            -- consent: employers whose jobs fit may see all this, and the name
  matched_at timestamptz,                -- when jobs were looked for; null: not yet
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((pay is null) = (period is null))
);
create index job_seekers_terms on job_seekers using gin (terms);                                   -- for: seekers_for
create index job_seekers_unmatched on job_seekers (person) where suggested and matched_at is null; -- for: take_seekers

-- Jobs and seekers that fit each other, once for each pair.
create table job_matches (
  id bigint generated always as identity primary key,
  job_id bigint not null references job_listings (id) on delete cascade,
  seeker bigint not null references job_seekers (person) on delete cascade on update cascade,
  score real not null,                   -- 0..1
  reasons text[] not null,               -- easymo.services.jobs.fitting
  kilometres real,                       -- from the nearest of the seeker's places
  found_at timestamptz not null default now(),
  told_at timestamptz,                   -- when the seeker was told
  invited_at timestamptz,                -- when the employer asked the seeker to apply
  unique (job_id, seeker)
);
create index job_matches_seeker on job_matches (seeker, id desc); -- for: take_fitting_jobs, told_fitting_jobs

alter table job_seekers enable row level security;
alter table job_matches enable row level security;
create policy engine on job_seekers to easymo_engine using (true) with check (true);
create policy engine on job_matches to easymo_engine using (true) with check (true);
create policy own on job_seekers to easymo_person
  using (person = nullif(current_setting('app.person', true), '')::bigint)
  with check (person = nullif(current_setting('app.person', true), '')::bigint);
create policy own on job_matches to easymo_person
  using (seeker = nullif(current_setting('app.person', true), '')::bigint)
  with check (seeker = nullif(current_setting('app.person', true), '')::bigint);
grant select, insert, update, delete on job_seekers, job_matches to easymo_engine;
grant select, insert, update, delete on job_seekers to easymo_person;
grant select, update (told_at) on job_matches to easymo_person;

-- All beginnings of a text's words that say anything: a skill is one of them.
create function word_beginnings(said text) returns text[]
language sql immutable parallel safe set search_path = pg_catalog as $$
  select array(select distinct left(word, size)
               from regexp_split_to_table(said, ' ') as word,
                    generate_series(least(4, length(word)), length(word)) as size)
$$;

-- As in 0016, with the period of the pay, the start and the hours.
create or replace function publish_job() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  published listing_search;
begin
  if tg_op = 'DELETE' or new.status <> 'open' then
    perform withdraw_listing('job', old.id);
    return null;
  end if;
  published.domain := 'job';
  published.id := new.id;
  published.owner := new.posted_by;
  published.country := new.country;
  published.category := new.category;
  published.title := new.title;
  published.details := new.details;
  published.place := new.place;
  published.latitude := new.latitude;
  published.longitude := new.longitude;
  published.price_low := new.pay_low;
  published.price_high := new.pay_high;
  published.price_unit := coalesce(new.pay_period, '');
  published.currency := new.currency;
  published.attributes := jsonb_strip_nulls(
    jsonb_build_object('kind', new.kind, 'slots', new.slots, 'period', new.pay_period, 'starts', new.starts,
                       'schedule', nullif(new.schedule, '')));
  published.words := new.words;
  published.created_at := new.created_at;
  published.expires_at := new.expires_at;
  perform publish_listing(published);
  return null;
end $$;
update job_listings set status = status where status = 'open'; -- publishes it

-- What is found of an employer beside the job: stars, how many gave them, and the badge.
create function job_employer(job bigint, out stars double precision, out count integer, out verified boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.average, r.count, is_verified(l.posted_by)
  from job_listings l, rating_of(l.posted_by) r
  where l.id = job
$$;

-- What the employer sees of an applicant, beside the name and the note.
create function job_applicant(
  chosen bigint, out skills text[], out years smallint, out stars double precision, out count integer, out verified boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.skills, s.years, r.average, r.count, is_verified(a.applicant)
  from job_applications a
  join job_listings l on l.id = a.job_id
  cross join rating_of(a.applicant) r
  left join job_seekers s on s.person = a.applicant
  where a.id = chosen and l.posted_by = nullif(current_setting('app.person', true), '')::bigint
$$;

-- Deletes a job of the person's own, and with it all that others wrote to apply for it. Returns whom that concerns: who
-- waited for an answer, and who was to do the work.
create function delete_job(job bigint, out deleted boolean, out title text, out applicants bigint[])
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  select l.title into title from job_listings l
  where l.id = job and l.posted_by = nullif(current_setting('app.person', true), '')::bigint
  for update;
  deleted := found;
  applicants := '{}';
  if not deleted then
    return;
  end if;
  with gone as (
    delete from job_applications a where a.job_id = job returning a.applicant, a.status, a.cv
  ), ended as (
    update documents d set expires_at = now() from gone
    where d.id = gone.cv and d.deleted_at is null and d.expires_at > now()
  )
  select coalesce(array_agg(g.applicant) filter (where g.status in ('pending', 'shortlisted', 'accepted')), '{}')
  into applicants from gone g;
  perform close_review('listing', format('job:%s', job));
  delete from job_listings l where l.id = job;
end $$;

-- Either side of an accepted application says that the work is done. outcome: ok, already or gone.
create function complete_application(chosen bigint, out outcome text, out other bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  found_status text;
begin
  select a.status, case me when l.posted_by then a.applicant when a.applicant then l.posted_by end
  into found_status, other
  from job_applications a join job_listings l on l.id = a.job_id
  where a.id = chosen and me in (l.posted_by, a.applicant)
  for update of a;
  outcome := case found_status when 'accepted' then 'ok' when 'completed' then 'already' else 'gone' end;
  if outcome = 'ok' then
    update job_applications set status = 'completed', completed_at = now() where id = chosen;
  else
    other := null;
  end if;
end $$;

-- The other side of work that is done: to its two sides only. For: rate_person, and whom one rates
create function completed_application(chosen bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select case nullif(current_setting('app.person', true), '')::bigint
           when l.posted_by then a.applicant
           when a.applicant then l.posted_by
         end
  from job_applications a join job_listings l on l.id = a.job_id
  where a.id = chosen and a.status = 'completed'
$$;

create function has_rated_application(chosen bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from ratings where domain = 'application' and deal = chosen
                 and rater = nullif(current_setting('app.person', true), '')::bigint)
$$;

-- As in 0004; who has worked for somebody may still be reached.
create or replace function application_contact(chosen bigint) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case nullif(current_setting('app.person', true), '')::bigint
           when l.posted_by then (select phone_number from profiles where id = a.applicant)
           when a.applicant then (select phone_number from profiles where id = l.posted_by)
         end
  from job_applications a join job_listings l on l.id = a.job_id
  where a.id = chosen and a.status in ('accepted', 'completed')
$$;

-- As in 0012; who has done the work was accepted, too.
create or replace function decide_applicant(
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
    select count(*) filter (where a.status in ('accepted', 'completed')) >= listing.slots,
           count(*) filter (where a.status in ('pending', 'shortlisted'))
    into filled, waiting
    from job_applications a where a.job_id = listing.id;
    update job_listings l set status = 'filled' where l.id = listing.id and filled;
  end if;
end $$;

-- Seekers who fit a job of the person's own and have agreed to be suggested, the best first; who applied, was declined
-- or is not to be met is not among them. `only`: one match.
create function fitting_seekers(job bigint, only_match bigint default null)
returns table (id bigint, job_id bigint, title text, name text, skills text[], years smallint, reasons text[],
               kilometres real, invited boolean, stars double precision, count integer, verified boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select m.id, l.id, l.title, coalesce(p.name, '…'), s.skills, s.years, m.reasons, m.kilometres,
         m.invited_at is not null, r.average, r.count, is_verified(s.person)
  from job_matches m
  join job_listings l on l.id = m.job_id
  join job_seekers s on s.person = m.seeker and s.suggested
  join profiles p on p.id = s.person
  cross join rating_of(s.person) r
  where (m.job_id = job or m.id = only_match)
    and l.posted_by = nullif(current_setting('app.person', true), '')::bigint
    and l.status = 'open' and l.expires_at > now()
    and not exists (select from job_applications a where a.job_id = m.job_id and a.applicant = m.seeker)
    and not is_blocked(m.seeker, l.posted_by) and not is_banned(m.seeker)
  order by m.score desc, m.id
$$;

-- The employer asks a seeker who fits to apply. outcome: ok, already or gone.
create function invite_seeker(chosen bigint, out outcome text, out seeker bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from job_matches m where m.id = chosen for update;
  select case when f.invited then 'already' else 'ok' end into outcome from fitting_seekers(null, chosen) f;
  outcome := coalesce(outcome, 'gone');
  if outcome = 'ok' then
    update job_matches m set invited_at = now() where m.id = chosen returning m.seeker into seeker;
  end if;
end $$;

do $$
declare
  signature text;
begin
  foreach signature in array array['job_employer(bigint)', 'job_applicant(bigint)', 'delete_job(bigint)',
                                   'complete_application(bigint)', 'completed_application(bigint)',
                                   'has_rated_application(bigint)', 'fitting_seekers(bigint, bigint)',
                                   'invite_seeker(bigint)'] loop
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to easymo_person', signature);
  end loop;
end $$;

-- migrate:down
drop function invite_seeker(bigint), fitting_seekers(bigint, bigint), has_rated_application(bigint), completed_application(bigint),
              complete_application(bigint), delete_job(bigint), job_applicant(bigint), job_employer(bigint),
              word_beginnings(text);
drop table job_matches, job_seekers;
update job_applications set status = 'accepted' where status = 'completed';
alter table job_applications drop constraint job_applications_status_check;
alter table job_applications add constraint job_applications_status_check
  check (status in ('pending', 'shortlisted', 'accepted', 'rejected', 'withdrawn', 'closed'));
alter table job_applications drop column completed_at;
update job_listings set status = 'closed' where status = 'held';
alter table job_listings drop constraint job_listings_status_check;
alter table job_listings add constraint job_listings_status_check
  check (status in ('open', 'paused', 'filled', 'closed', 'expired'));
drop index job_listings_unmatched;
alter table job_listings drop column matched_at;
create or replace function publish_job() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  published listing_search;
begin
  if tg_op = 'DELETE' or new.status <> 'open' then
    perform withdraw_listing('job', old.id);
    return null;
  end if;
  published.domain := 'job';
  published.id := new.id;
  published.owner := new.posted_by;
  published.country := new.country;
  published.category := new.category;
  published.title := new.title;
  published.details := new.details;
  published.place := new.place;
  published.latitude := new.latitude;
  published.longitude := new.longitude;
  published.price_low := new.pay_low;
  published.price_high := new.pay_high;
  published.price_unit := coalesce(new.pay_period, '');
  published.currency := new.currency;
  published.attributes := jsonb_build_object('kind', new.kind, 'slots', new.slots);
  published.words := new.words;
  published.created_at := new.created_at;
  published.expires_at := new.expires_at;
  perform publish_listing(published);
  return null;
end $$;
alter table job_listings drop column schedule;
alter table job_listings drop column starts;

-- name: mine
select skills, places, years, kinds, pay, period, suggested from job_seekers
where person = nullif(current_setting('app.person', true), '')::bigint

-- name: save
insert into job_seekers (person, country, skills, terms, places, years, kinds, pay, period, suggested)
values (nullif(current_setting('app.person', true), '')::bigint, $1, $2, $3, $4::text::jsonb, $5, $6, $7, $8, $9)
on conflict (person) do update
  set country = excluded.country, skills = excluded.skills, terms = excluded.terms, places = excluded.places,
      years = excluded.years, kinds = excluded.kinds, pay = excluded.pay, period = excluded.period,
      suggested = excluded.suggested, matched_at = null, updated_at = now()

-- name: forget
delete from job_seekers where person = nullif(current_setting('app.person', true), '')::bigint returning true

-- name: is_newcomer
select not exists (select from job_seekers where person = nullif(current_setting('app.person', true), '')::bigint)
   and not exists (select from job_applications
                   where applicant = nullif(current_setting('app.person', true), '')::bigint)

-- name: candidates
-- Open jobs that say any of the words $2 or a word that begins so, the newest $3: nobody's the person does not meet,
-- none of their own, none applied for.
select id, title, details, words, place, latitude, longitude, price_low, price_high, price_unit, currency, created_at,
       coalesce(attributes ->> 'kind', '') as kind
from listing_search l
where domain = 'job' and country = $1 and expires_at > now()
  and document @@ (select string_agg(quote_literal(word) || ':*', ' | ') from unnest($2::text[]) as word)::tsquery
  and id <> all (coalesce((select blocked_listings('job')), '{}'))
  and not exists (select from job_listings own where own.id = l.id)
  and not exists (select from job_applications a
                  where a.job_id = l.id and a.applicant = nullif(current_setting('app.person', true), '')::bigint)
order by created_at desc, id desc
limit $3

-- name: take_fitting_jobs
-- What was found for the person and is open, the best $1; all of it counts as told.
with told as (
  update job_matches set told_at = now()
  where seeker = nullif(current_setting('app.person', true), '')::bigint and told_at is null
  returning job_id, score, reasons, kilometres
)
select l.id, l.title, l.place, l.price_low as pay_low, l.price_high as pay_high, l.price_unit as period, l.currency,
       t.reasons, t.kilometres, count(*) over ()::integer as among
from told t join listing_search l on l.domain = 'job' and l.id = t.job_id and l.expires_at > now()
where l.id <> all (coalesce((select blocked_listings('job')), '{}'))
order by t.score desc, l.id desc
limit $1

-- name: told_fitting_jobs
-- What take_fitting_jobs gave last, as far as it is open.
select l.id, l.title, l.place, l.price_low as pay_low, l.price_high as pay_high, l.price_unit as period, l.currency,
       m.reasons, m.kilometres, count(*) over ()::integer as among
from job_matches m join listing_search l on l.domain = 'job' and l.id = m.job_id and l.expires_at > now()
where m.seeker = nullif(current_setting('app.person', true), '')::bigint
  and m.told_at = (select max(told_at) from job_matches
                   where seeker = nullif(current_setting('app.person', true), '')::bigint)
  and l.id <> all (coalesce((select blocked_listings('job')), '{}'))
order by m.score desc, l.id desc
limit $1

-- name: fitting
select id, job_id, title, name, skills, years, reasons, kilometres, invited, stars, count as ratings, verified
from fitting_seekers($1)
limit $2 offset $3

-- name: count_fitting
select count(*)::integer from fitting_seekers($1)

-- name: find_fitting
select id, job_id, title, name, skills, years, reasons, kilometres, invited, stars, count as ratings, verified
from fitting_seekers(null, $1)

-- name: invite
select outcome, seeker from invite_seeker($1)

-- name: invited_to
-- The job the person was asked to apply for.
select job_id from job_matches
where id = $1 and seeker = nullif(current_setting('app.person', true), '')::bigint and invited_at is not null

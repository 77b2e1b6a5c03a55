-- name: take_jobs
-- Keys are not locked: another worker may record a match with what is in one's hands.
-- Jobs that are found and for which nobody was looked for yet, the oldest $1, nobody else's.
with unmatched as materialized (
  select id from job_listings
  where status = 'open' and matched_at is null and not is_hidden('job', id)
  order by id limit $1 for no key update skip locked
)
update job_listings l set matched_at = now() from unmatched where l.id = unmatched.id
returning l.id

-- name: take_seekers
-- Seekers who agreed to be suggested and for whom nothing was looked for yet, $1 of them, nobody else's.
with unmatched as materialized (
  select person from job_seekers where suggested and matched_at is null order by person limit $1
  for no key update skip locked
)
update job_seekers s set matched_at = now() from unmatched where s.person = unmatched.person
returning s.person

-- name: seekers_for
-- The jobs $1, each with the $2 seekers whose profiles are newest of those who have a word of it among their skills.
select l.id, l.owner, l.title, l.details, l.words, l.latitude, l.longitude, l.price_low, l.price_high, l.price_unit,
       l.created_at, coalesce(l.attributes ->> 'kind', '') as kind,
       s.person, s.skills, s.places, s.years, s.kinds, s.pay, s.period, s.suggested
from listing_search l
cross join lateral (
  select * from job_seekers s
  where s.terms && word_beginnings(l.words) and s.country = l.country and s.person <> l.owner
    and not is_blocked(s.person, l.owner)
    and not exists (select from job_applications a where a.job_id = l.id and a.applicant = s.person)
  order by s.updated_at desc
  limit $2
) s
where l.domain = 'job' and l.id = any($1::bigint[]) and l.expires_at > now()

-- name: jobs_for
-- The seekers $1, each with the $2 newest jobs that say a word of their skills.
select l.id, l.owner, l.title, l.details, l.words, l.latitude, l.longitude, l.price_low, l.price_high, l.price_unit,
       l.created_at, coalesce(l.attributes ->> 'kind', '') as kind,
       s.person, s.skills, s.places, s.years, s.kinds, s.pay, s.period, s.suggested
from job_seekers s
cross join lateral (
  select * from listing_search l
  where l.domain = 'job' and l.country = s.country and l.expires_at > now() and l.owner <> s.person
    and l.document @@ (select string_agg(quote_literal(word) || ':*', ' | ') from unnest(s.terms) as word)::tsquery
    and not is_blocked(s.person, l.owner)
    and not exists (select from job_applications a where a.job_id = l.id and a.applicant = s.person)
  order by l.created_at desc, l.id desc
  limit $2
) l
where s.person = any($1::bigint[])

-- name: record
-- Each pair once. told: the seeker looks at what fits anyway.
insert into job_matches (job_id, seeker, score, reasons, kilometres, told_at)
select job, seeker, score, string_to_array(reasons, ' '), kilometres, case when $6 then now() end
from unnest($1::bigint[], $2::bigint[], $3::real[], $4::text[], $5::real[])
     as m (job, seeker, score, reasons, kilometres)
on conflict (job_id, seeker) do nothing
returning job_id, seeker

-- name: search_jobs
-- Jobs with any of the words or words that begin so; those with more of them, and whole ones, first, then the nearest
-- (within reach, in degrees), then those that say them more often, then the newest.
select id, title, details, category, kind, place, latitude, longitude, pay_low, pay_high, pay_period, currency, slots,
       created_at, expires_at
from job_search
where country = $1
  and expires_at > now()
  and ($2::text[] = '{}' or document @@ to_tsquery('simple', array_to_string($2, ':* | ') || ':*'))
  and ($3 = '' or category = $3)
  and ($4::float8 is null or latitude between $4 - $6 and $4 + $6)
  and ($5::float8 is null or longitude between $5 - $6::float8 and $5 + $6)
order by (select sum((document @@ to_tsquery('simple', word || ':*'))::int + (document @@ to_tsquery('simple', word))::int)
          from unnest($2) as word) desc,
         (latitude - $4) ^ 2 + (longitude - $5) ^ 2,
         case when $2 <> '{}' then ts_rank(document, to_tsquery('simple', array_to_string($2, ':* | ') || ':*')) end desc,
         created_at desc, id desc
limit $7 offset $8

-- name: newest_jobs
-- A search for nothing in particular: by index, where search_jobs would sort all there is.
select id, title, details, category, kind, place, latitude, longitude, pay_low, pay_high, pay_period, currency, slots,
       created_at, expires_at
from job_search
where country = $1 and expires_at > now() and ($2 = '' or category = $2)
order by created_at desc, id desc
limit $3 offset $4

-- name: find_job
select id, title, details, category, kind, place, latitude, longitude, pay_low, pay_high, pay_period, currency, slots,
       created_at, expires_at, 'open' as status,
       exists (select from job_listings l where l.id = s.id) as mine,
       exists (select from job_applications a
               where a.job_id = s.id and a.applicant = nullif(current_setting('app.person', true), '')::bigint
                 and a.status not in ('withdrawn', 'closed')) as applied
from job_search s
where id = $1 and expires_at > now()
union all
select id, title, details, category, kind, place, latitude, longitude, pay_low, pay_high, pay_period, currency, slots,
       created_at, expires_at, case when status = 'open' then 'expired' else status end, true, false
from job_listings
where id = $1 and (status <> 'open' or expires_at <= now())

-- name: create_job
insert into job_listings (posted_by, title, details, category, kind, place, latitude, longitude, country, pay_low,
                          pay_high, pay_period, currency, slots, words, expires_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
returning id

-- name: my_jobs
select id, title, case when status = 'open' and expires_at <= now() then 'expired' else status end as status
from job_listings
where posted_by = nullif(current_setting('app.person', true), '')::bigint
order by created_at desc, id desc
limit $1 offset $2

-- name: my_job
select title, details, category, kind, place, latitude, longitude, country, pay_low, pay_high, pay_period, slots
from job_listings
where id = $1 and status = 'open' and expires_at > now()
  and posted_by = nullif(current_setting('app.person', true), '')::bigint

-- name: change_job
update job_listings
set title = $2, details = $3, category = $4, kind = $5, place = $6, latitude = $7, longitude = $8, country = $9,
    pay_low = $10, pay_high = $11, pay_period = $12, currency = $13, slots = $14, words = $15, expires_at = $16
where id = $1 and status = 'open' and posted_by = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: pause_job
update job_listings set status = 'paused'
where id = $1 and status = 'open' and expires_at > now()
  and posted_by = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: open_job
update job_listings set status = 'open', expires_at = $2
where id = $1 and status in ('open', 'expired', 'paused', 'filled')
  and posted_by = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: close_job
update job_listings set status = 'closed'
where id = $1 and status <> 'closed' and posted_by = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: find_job
select id, title, details, category, attributes ->> 'kind' as kind, place, price_low as pay_low, price_high as pay_high,
       nullif(price_unit, '') as pay_period, currency, (attributes ->> 'slots')::integer as slots, created_at, expires_at,
       'open' as status,
       exists (select from job_listings l where l.id = s.id) as mine,
       exists (select from job_applications a
               where a.job_id = s.id and a.applicant = nullif(current_setting('app.person', true), '')::bigint
                 and a.status not in ('withdrawn', 'closed')) as applied,
       (attributes ->> 'starts')::date as starts, coalesce(attributes ->> 'schedule', '') as schedule,
       e.stars, e.count as ratings, e.verified
from listing_search s, job_employer(s.id) e
where domain = 'job' and id = $1 and expires_at > now() and id <> all (coalesce((select blocked_listings('job')), '{}'))
union all
select id, title, details, category, kind, place, pay_low, pay_high, pay_period, currency, slots, created_at, expires_at,
       case when status <> 'open' then status when expires_at <= now() then 'expired' else 'hidden' end, true, false,
       starts, schedule, 0, 0, false
from job_listings
where id = $1 and (status <> 'open' or expires_at <= now() or is_hidden('job', id))

-- name: create_job
insert into job_listings (posted_by, title, details, category, kind, place, latitude, longitude, country, pay_low,
                          pay_high, pay_period, currency, slots, starts, schedule, words, expires_at, status)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
returning id

-- name: my_jobs
select id, title,
       case when status <> 'open' then status when expires_at <= now() then 'expired'
            when is_hidden('job', id) then 'hidden' else 'open' end as status
from job_listings
where posted_by = nullif(current_setting('app.person', true), '')::bigint
order by created_at desc, id desc
limit $1 offset $2

-- name: my_job
select title, details, category, kind, place, latitude, longitude, country, pay_low, pay_high, pay_period, slots,
       starts, schedule
from job_listings
where id = $1 and status = 'open' and expires_at > now()
  and posted_by = nullif(current_setting('app.person', true), '')::bigint

-- name: change_job
update job_listings
set title = $2, details = $3, category = $4, kind = $5, place = $6, latitude = $7, longitude = $8, country = $9,
    pay_low = $10, pay_high = $11, pay_period = $12, currency = $13, slots = $14, starts = $15, schedule = $16, words = $17,
    expires_at = $18, status = $19, matched_at = null
where id = $1 and status = 'open' and posted_by = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: publish_held
update job_listings set status = 'open', expires_at = $2, created_at = now()
where id = $1 and status = 'held' and posted_by = nullif(current_setting('app.person', true), '')::bigint
returning title

-- name: refuse_held
update job_listings set status = 'closed'
where id = $1 and status = 'held' and posted_by = nullif(current_setting('app.person', true), '')::bigint
returning title

-- name: delete_job
select deleted, title, applicants from delete_job($1)

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

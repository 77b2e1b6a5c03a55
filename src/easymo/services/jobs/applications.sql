-- name: apply
select outcome, application, employer from apply_for_job($1, $2, $3)

-- name: decide
select outcome, applicant, filled, waiting from decide_applicant($1, $2)

-- name: dismiss
select application, applicant from dismiss_applicants($1)

-- name: complete
select outcome, other from complete_application($1)

-- name: other_side
-- Who is to be rated for work that is done.
select completed_application($1)

-- name: withdraw
select outcome, employer from withdraw_application($1)

-- name: find_application
select id, job_id, applied_job_title(job_id) as title, applicant_name, note, status, created_at,
       application_contact(id) as contact, cv is not null as cv,
       applicant = nullif(current_setting('app.person', true), '')::bigint as mine,
       coalesce(s.skills, '{}') as skills, s.years, coalesce(s.stars, 0) as stars, coalesce(s.count, 0) as ratings,
       coalesce(s.verified, false) as verified,
       has_rated_application(id) as rated
from job_applications
left join job_applicant($1) s on true
where id = $1

-- name: applicants
-- Those to be answered first, then those on the shortlist; the oldest of each first.
select id, applicant_name as title, status, cv is not null as cv from job_applications
where job_id = $1 and status <> 'withdrawn'
  and applicant <> nullif(current_setting('app.person', true), '')::bigint
order by case status when 'pending' then 0 when 'shortlisted' then 1 else 2 end, created_at, id
limit $2 offset $3

-- name: next_applicant
select id from job_applications
where job_id = $1 and status = 'pending'
  and applicant <> nullif(current_setting('app.person', true), '')::bigint
order by created_at, id
limit 1

-- name: find_cv
select document, owner from application_cv($1) where document is not null

-- name: my_applications
select id, applied_job_title(job_id) as title, status, cv is not null as cv from job_applications
where applicant = nullif(current_setting('app.person', true), '')::bigint
order by created_at desc, id desc
limit $1 offset $2

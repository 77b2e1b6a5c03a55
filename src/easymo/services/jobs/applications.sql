-- name: apply
select outcome, application, employer from apply_for_job($1, $2)

-- name: decide
select outcome, applicant from decide_application($1, $2)

-- name: withdraw
select outcome, employer from withdraw_application($1)

-- name: find_application
select id, job_id, applied_job_title(job_id) as title, applicant_name, note, status, created_at,
       application_contact(id) as contact,
       applicant = nullif(current_setting('app.person', true), '')::bigint as mine
from job_applications
where id = $1

-- name: applicants
-- Those to be answered first, then those on the shortlist; the oldest of each first.
select id, applicant_name as title, status from job_applications
where job_id = $1 and status <> 'withdrawn'
  and applicant <> nullif(current_setting('app.person', true), '')::bigint
order by case status when 'pending' then 0 when 'shortlisted' then 1 else 2 end, created_at, id
limit $2

-- name: my_applications
select id, applied_job_title(job_id) as title, status from job_applications
where applicant = nullif(current_setting('app.person', true), '')::bigint
order by created_at desc, id desc
limit $1

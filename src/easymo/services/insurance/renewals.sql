-- name: ending
select id, person, insured_until, reminded_before, quiet_until, (now() at time zone 'Africa/Kigali')::date as today
from insurance_vehicles
where insured_until between (now() at time zone 'Africa/Kigali')::date and (now() at time zone 'Africa/Kigali')::date + $1::integer
  and id > $2
order by id limit $3
for update skip locked

-- name: reminded
update insurance_vehicles v set reminded_before = told.days
from unnest($1::bigint[], $2::integer[]) told (id, days) where v.id = told.id

-- name: expire
select expire_insurance($1) as requests, close_insurance_claims($1) as claims

-- name: submit
select outcome, claim from submit_insurance_claim($1, $2, $3, $4, $5, $6, $7, $8)

-- name: add_to
select add_to_insurance_claim($1, $2, $3)

-- name: settle
select status, claim from settle_insurance_claim($1)

-- name: close
select close_insurance_claim($1)

-- name: my_claims
select id, reference, kind, status from insurance_claims order by id desc limit $1

-- name: find
select c.id, c.reference, c.kind, c.status, c.happened_on, c.place, c.description, cardinality(c.documents) as papers,
       c.amount, c.answer, r.currency, v.plate
from insurance_claims c join insurance_policies p on p.id = c.policy
join insurance_requests r on r.id = p.request join insurance_vehicles v on v.id = r.vehicle
where c.id = $1

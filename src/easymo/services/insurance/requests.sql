-- name: save_draft
select save_insurance_draft($1, $2, $3, $4, $5, $6, $7, $8::text::jsonb, $9, $10, $11)

-- name: rates
select insurer, base, value_share, per_seat, premium_least, levy_share, vat_share, valid_days from insurance_rates_for($1, $2, $3)

-- name: submit
select submit_insurance_request($1, $2, $3, $4, $5, $6::text::jsonb)

-- name: settle_quote
select outcome, request from settle_insurance_quote($1)

-- name: find_request
select r.id, r.status, v.plate, r.cover, r.usage, r.starts_on, r.currency, r.country, r.reference, r.declared_at is not null as declared,
       q.total, coalesce(i.name, '') as insurer, coalesce(i.payee, '') as payee
from insurance_requests r join insurance_vehicles v on v.id = r.vehicle
left join insurance_quotes q on q.id = r.quote left join insurers i on i.id = q.insurer
where r.id = $1

-- name: my_requests
select r.id, r.status, v.plate from insurance_requests r join insurance_vehicles v on v.id = r.vehicle
where r.status not in ('draft', 'issued', 'expired', 'declined')
order by r.id desc limit $1

-- name: my_quotes
select q.id, q.request, i.name as insurer, q.base, q.levy, q.vat, q.total, q.valid_until, r.currency, r.cover, r.status, v.plate
from insurance_quotes q join insurance_requests r on r.id = q.request join insurers i on i.id = q.insurer
join insurance_vehicles v on v.id = r.vehicle
where q.request = $1 order by q.total, q.id

-- name: find_quote
select q.id, q.request, i.name as insurer, q.base, q.levy, q.vat, q.total, q.valid_until, r.currency, r.cover, r.status, v.plate
from insurance_quotes q join insurance_requests r on r.id = q.request join insurers i on i.id = q.insurer
join insurance_vehicles v on v.id = r.vehicle
where q.id = $1

-- name: accept
select outcome, request from accept_insurance_quote($1)

-- name: decline
select decline_insurance($1)

-- name: declare
select declare_insurance_payment($1, $2)

-- name: settle_payment
select outcome, request, policy from settle_insurance_payment($1)

-- name: my_policies
select p.id, p.number, v.plate, p.starts_on, p.ends_on
from insurance_policies p join insurance_requests r on r.id = p.request join insurance_vehicles v on v.id = r.vehicle
order by p.ends_on desc, p.id desc limit $1

-- name: find_policy
select p.id, p.number, i.name as insurer, coalesce(w.name, '') as holder, r.cover, r.usage, v.plate, v.make, v.model, v.vin, v.seats,
       p.starts_on, p.ends_on, q.base, q.levy, q.vat, q.total, r.currency, v.id as vehicle
from insurance_policies p join insurance_requests r on r.id = p.request join insurance_vehicles v on v.id = r.vehicle
join insurance_quotes q on q.id = p.quote join insurers i on i.id = q.insurer
left join profiles w on w.id = p.person
where p.id = $1

-- name: find_vehicle
select id, plate, vin, make, model, year, seats, insured_until from insurance_vehicles where id = $1

-- name: snooze
select snooze_insurance($1, $2)

-- name: insurers
select i.id, i.name, i.country, i.payee, i.is_active,
       coalesce(json_agg(json_build_object(
         'cover', r.cover, 'usage', r.usage, 'base', r.base, 'value_share', r.value_share, 'per_seat', r.per_seat,
         'premium_least', r.premium_least, 'levy_share', r.levy_share, 'vat_share', r.vat_share, 'valid_days', r.valid_days)
         order by r.cover, r.usage) filter (where r.insurer is not null), '[]')::text as rates
from insurers i left join insurance_rates r on r.insurer = i.id
group by i.id order by i.country, i.name

-- name: save_insurer
insert into insurers (id, name, country, payee, is_active) values ($1, $2, $3, $4, $5)
on conflict (id) do update
  set name = excluded.name, country = excluded.country, payee = excluded.payee, is_active = excluded.is_active

-- name: drop_rates
delete from insurance_rates where insurer = $1

-- name: add_rate
insert into insurance_rates (insurer, cover, usage, base, value_share, per_seat, premium_least, levy_share, vat_share, valid_days)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)

-- name: find_request
select r.id, r.status, r.person, v.plate, v.vin, v.make, v.model, v.year, v.seats, r.cover, r.usage, r.value, r.starts_on,
       r.certificate::text as certificate, r.documents, r.country, r.currency, r.reference, r.quote as accepted
from insurance_requests r join insurance_vehicles v on v.id = r.vehicle where r.id = $1

-- name: offers
select id, insurer, base, levy, vat, total, valid_days, valid_until from insurance_quotes where request = $1 order by total, id

-- name: lock_open_request
select id from insurance_requests where id = $1 and status in ('submitted', 'in_review') for update

-- name: known_insurers
select id from insurers where id = any ($1::text[])

-- name: drop_offers
delete from insurance_quotes where request = $1

-- name: add_offer
insert into insurance_quotes (request, insurer, base, levy, vat, valid_days) values ($1, $2, $3, $4, $5, $6)

-- name: find_claim
select c.id, c.reference, c.status, c.person, p.number as policy, v.plate, c.kind, c.happened_on, c.place, c.latitude, c.longitude,
       c.description, c.documents, c.amount, c.answer, r.currency
from insurance_claims c join insurance_policies p on p.id = c.policy
join insurance_requests r on r.id = p.request join insurance_vehicles v on v.id = r.vehicle
where c.id = $1

-- name: assess
update insurance_claims set amount = $2, answer = $3 where id = $1 and status in ('submitted', 'in_review') returning id

-- name: history
select status, at from insurance_events where kind = $1 and subject = $2 order by id

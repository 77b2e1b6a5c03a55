-- name: driving
select p.vehicle, p.plate, p.status, least(p.licence_until, p.insurance_until) as until,
       at.driver is not null and at.until > now() as online, at.until as online_until, (select coalesce(sum(tokens), 0)::bigint from ride_dues where debtor = me() and paid_at is null) as owed
from driver_papers p
left join driver_positions at on at.driver = p.driver
where p.driver = me() and p.status in ('approved', 'pending')
order by p.status limit 1

-- name: submit
select outcome, review from hand_in_papers($1, $2, $3, $4, $5, $6, $7, $8, $9::text::jsonb)

-- name: decide
select outcome, papers, plate from decide_papers($1)

-- name: papers
select id, plate, licence_until, insurance_until from driver_papers
where id = $1 and status = 'approved' and driver = me()

-- name: online
select outcome, vehicle from go_online($1, $2, $3, $4)

-- name: offline
select go_offline()

-- name: earnings
select currency, count(*) filter (where ended_at > $1) as rides_today, coalesce(sum(fare) filter (where ended_at > $1), 0)::bigint as today,
       count(*) as rides, sum(fare)::bigint as total
from trips
where driver = me() and status in ('completed', 'settled') and ended_at > $2
group by currency order by total desc

-- name: booked_days
select arrives, leaves from booked_days($1)

-- name: ask_stay
select outcome, stay, other from ask_stay($1, $2, $3)

-- name: move_stay
select outcome, other, declined, guests from move_stay($1, $2)

-- name: move_stay_days
select outcome, guest from move_stay_days($1, $2, $3)

-- name: keep_days
select keep_days($1, $2, $3)

-- name: find_stay
select t.id, t.home, h.title, t.arrives, t.leaves, t.status,
       case t.guest when nullif(current_setting('app.person', true), '')::bigint then 'seeker' else 'owner' end as side,
       t.guest is null as kept, t.from_owner, h.price_low, h.price_high, h.unit, h.currency, s.other, s.name, s.contact
from stays t, known_home(t.home) h, stay_sides(t.id) s
where t.id = $1

-- name: my_stays
select t.id, h.title, t.arrives, t.leaves, t.status
from stays t, known_home(t.home) h
where t.guest = nullif(current_setting('app.person', true), '')::bigint
order by t.arrives desc, t.id desc
limit $1 offset $2

-- name: home_stays
select t.id, coalesce(s.name, case when t.guest is null then '' else '…' end) as title, t.arrives, t.leaves, t.status
from stays t, stay_sides(t.id) s
where t.home = $1 and t.status in ('proposed', 'confirmed') and t.leaves > current_date
  and exists (select from homes h where h.id = t.home and h.owner = nullif(current_setting('app.person', true), '')::bigint)
order by t.arrives, t.id
limit $2 offset $3

-- name: viewing_moments
select viewing_moments as at from viewing_moments($1)

-- name: propose_viewing
select outcome, viewing, other from propose_viewing($1, $2)

-- name: move_viewing
select outcome, other from move_viewing($1, $2, $3, $4)

-- name: find_viewing
select v.id, v.home, (select title from known_home(v.home)) as title, v.at, v.at <= now() as begun, v.proposed_by, v.status, v.version,
       case v.seeker when nullif(current_setting('app.person', true), '')::bigint then 'seeker' else 'owner' end as side,
       s.other, s.name, s.contact
from viewings v, viewing_sides(v.id) s
where v.id = $1 and s.other is not null

-- name: my_viewings
-- What something may still become of first, the soonest of it first; then what was, the latest first.
select v.id, (select title from known_home(v.home)) as title, v.at, v.status
from viewings v
order by v.status in ('proposed', 'confirmed') and v.at > now() desc,
         case when v.status in ('proposed', 'confirmed') and v.at > now() then v.at end, v.at desc, v.id desc
limit $1 offset $2

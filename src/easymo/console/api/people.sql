-- name: find_by_alias
select p.id, p.phone_number, p.user_id, p.name, p.country, p.language, p.stopped_at is not null as stopped, b.banned_at,
       p.created_at, (select count(*) from reports where owner = p.id) as reports, r.average as rating,
       r.count as ratings
from aliases a
join profiles p on p.id = a.conversation
left join bans b on b.person = p.id
cross join lateral rating_of(p.id) r
where a.alias = $1

-- name: find
select p.id, p.phone_number, p.user_id, p.name, p.country, p.language, p.stopped_at is not null as stopped, b.banned_at,
       p.created_at, (select count(*) from reports where owner = p.id) as reports, r.average as rating,
       r.count as ratings
from profiles p
left join bans b on b.person = p.id
cross join lateral rating_of(p.id) r
where p.id = $1

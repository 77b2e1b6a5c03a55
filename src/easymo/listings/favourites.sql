-- name: keep
select keep_listing($1, $2, $3)

-- name: mine
select f.domain, f.listing, f.title, f.currency, coalesce(l.price_low, f.price) as price, f.price_before,
       l.id is null as gone
from favourites f
left join listing_search l on l.domain = f.domain and l.id = f.listing and l.expires_at > now()
where f.person = nullif(current_setting('app.person', true), '')::bigint
order by f.kept_at desc, f.listing desc
limit $1 offset $2

-- name: find
select f.domain, f.listing, f.title, f.currency, coalesce(l.price_low, f.price) as price, f.price_before,
       l.id is null as gone
from favourites f
left join listing_search l on l.domain = f.domain and l.id = f.listing and l.expires_at > now()
where f.person = nullif(current_setting('app.person', true), '')::bigint and f.domain = $1 and f.listing = $2

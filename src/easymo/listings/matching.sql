-- name: note_expired
-- Listings whose time has ended since this was asked last count as gone.
with before as materialized (
  select reached from session_sweeps where name = 'listings_expired' for update
), reached as (
  insert into session_sweeps (name, reached) values ('listings_expired', $1)
  on conflict (name) do update set reached = greatest(session_sweeps.reached, excluded.reached)
)
insert into listing_events (domain, listing, happened)
select domain, id, 'gone' from listing_search
where expires_at > coalesce((select reached from before), $1::timestamptz - interval '1 day') and expires_at <= $1

-- name: take_events
-- The oldest $1, nobody else's.
with taken as materialized (
  select id from listing_events order by id limit $1 for update skip locked
)
delete from listing_events e using taken where e.id = taken.id
returning e.domain, e.listing

-- name: wanted
-- Wanted ads among the listings $1, as they are published now.
select id, owner, country, title, category, coalesce(price_high, price_low) as price_high, expires_at
from listing_search where domain = 'wanted' and id = any($1::bigint[]) and expires_at > $2

-- name: follow_wanted
insert into saved_searches (person, source, domain, country, name, category, words, enough, anchor, price_high, until)
values ($1, $2, 'item', $3, $4, $5, $6, $7, $8, $9, $10)
on conflict (source) where source <> '' do update
  set person = excluded.person, country = excluded.country, name = excluded.name, category = excluded.category,
      words = excluded.words, enough = excluded.enough, anchor = excluded.anchor, price_high = excluded.price_high,
      until = excluded.until

-- name: leave_wanted
delete from saved_searches where source = any($1::text[])

-- name: match
-- Searches that the listings ($1, $2) are what was looked for, each pair once. What is negotiable fits any price. A
-- search's words each begin a word of the listing; `beginnings` are all of those, so that searches are found by key.
with listed as materialized (
  select l.*, array(
    select distinct left(word, size)
    from regexp_split_to_table(l.words, ' ') as word, generate_series(least(3, length(word)), length(word)) as size
  ) as beginnings
  from unnest($1::text[], $2::bigint[]) as e (domain, id)
  join listing_search l on l.domain = e.domain and l.id = e.id
  where l.expires_at > $3
), found as (
  insert into listing_matches (search, domain, listing)
  select s.id, l.domain, l.id
  from listed l
  join saved_searches s on s.domain = l.domain and s.country = l.country and s.anchor = any(array_append(l.beginnings, ''))
                       and s.category in ('', l.category)
  where s.until > $3
    and s.person <> l.owner
    and (select count(*) from unnest(s.words) as word where word = any(l.beginnings)) >= s.enough
    and (s.price_high is null or l.price_low is null or l.price_low <= s.price_high)
    and (s.price_low is null or l.price_low is null or coalesce(l.price_high, l.price_low) >= s.price_low)
    and l.attributes @> s.attributes
    and (s.latitude is null
         or power(l.latitude - s.latitude, 2) + power((l.longitude - s.longitude) * cos(radians(s.latitude)), 2)
            <= power(s.radius_km / 111.2, 2))
    and not is_blocked(s.person, l.owner)
  on conflict (search, domain, listing) do nothing
  returning id, search, domain
)
select f.search, f.domain, min(f.id) as first, count(*) as found, s.person, s.cadence, s.created_at, p.country
from found f join saved_searches s on s.id = f.search join profiles p on p.id = s.person
group by f.search, f.domain, s.person, s.cadence, s.created_at, p.country
order by s.person, f.search

-- name: note_prices
-- What people keep and costs less than they know.
update favourites f set price_before = f.price, price = l.price_low
from unnest($1::text[], $2::bigint[]) as e (domain, id)
join listing_search l on l.domain = e.domain and l.id = e.id
where f.domain = e.domain and f.listing = e.id and l.price_low < f.price and l.currency = f.currency and l.expires_at > $3
returning f.person, f.domain, f.listing, f.price

-- name: note_back
-- What was gone and is there again.
update favourites f set gone_at = null
from unnest($1::text[], $2::bigint[]) as e (domain, id)
join listing_search l on l.domain = e.domain and l.id = e.id
where f.domain = e.domain and f.listing = e.id and f.gone_at is not null and l.expires_at > $3

-- name: note_gone
update favourites f set gone_at = $3
from unnest($1::text[], $2::bigint[]) as e (domain, id)
where f.domain = e.domain and f.listing = e.id and f.gone_at is null
  and not exists (select from listing_search l where l.domain = e.domain and l.id = e.id and l.expires_at > $3)
returning f.person, f.domain, f.listing

-- name: forget_searches
-- Searches that ended a month ago, with what was found for them.
delete from saved_searches where until < $1::timestamptz - interval '30 days'

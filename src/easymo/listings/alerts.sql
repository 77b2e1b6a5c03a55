-- name: save_search
-- Saved anew it is renewed. None: there are $14 others already.
insert into saved_searches as s (person, domain, country, name, query, category, words, enough, anchor, price_low,
                                 price_high, attributes, latitude, longitude, radius_km, cadence, until)
select p.person, $1, $2, $3, $4, $5, $6::text[], cardinality($6::text[]), $7, $8, $9, $10::text::jsonb, $11, $12, $13, $15,
       now() + $16::interval
from (select nullif(current_setting('app.person', true), '')::bigint as person) p
where (select count(*) from saved_searches o
       where o.person = p.person and o.source = '' and o.until > now() and (o.domain, o.query) <> ($1, $4)) < $14
on conflict (person, source, domain, query) do update
  set name = excluded.name, cadence = excluded.cadence, until = excluded.until
returning s.id, s.until

-- name: count_as_told
-- What is found anyway when the search $1 is saved.
insert into listing_matches (search, domain, listing, told_at)
select $1, $2, listing, now() from unnest($3::bigint[]) as listing
on conflict (search, domain, listing) do update set told_at = excluded.told_at where listing_matches.told_at is null

-- name: mine
select id, domain, source, name, query, cadence, until, until <= now() as ended from saved_searches
where person = nullif(current_setting('app.person', true), '')::bigint and source = ''
order by created_at desc, id desc
limit $1

-- name: find
select id, domain, source, name, query, cadence, until, until <= now() as ended from saved_searches
where id = $1 and person = nullif(current_setting('app.person', true), '')::bigint

-- name: change_cadence
update saved_searches set cadence = $2
where id = $1 and person = nullif(current_setting('app.person', true), '')::bigint
returning id

-- name: renew
update saved_searches set until = now() + $2::interval
where id = $1 and source = '' and person = nullif(current_setting('app.person', true), '')::bigint
returning until

-- name: stop
delete from saved_searches
where id = $1 and person = nullif(current_setting('app.person', true), '')::bigint
returning name

-- name: take_matches
-- What was found for the search $1 and not told yet: told now, all of it at the same moment. The newest $2 of what is
-- still there, and how many that are.
with taken as (
  update listing_matches set told_at = now() where search = $1 and told_at is null
  returning id, domain, listing
)
select l.domain, l.id, l.title, l.place, l.price_low, l.price_high, l.price_unit, l.currency, count(*) over ()::integer as among
from taken t join listing_search l on l.domain = t.domain and l.id = t.listing
where l.expires_at > now()
order by t.id desc
limit $2

-- name: told_matches
-- What was told of the search $1 last.
select l.domain, l.id, l.title, l.place, l.price_low, l.price_high, l.price_unit, l.currency, count(*) over ()::integer as among
from listing_matches t join listing_search l on l.domain = t.domain and l.id = t.listing
where t.search = $1 and t.told_at = (select max(told_at) from listing_matches where search = $1) and l.expires_at > now()
order by t.id desc
limit $2

-- name: plan_for_values
-- Statements are planned with their values, or PostgreSQL would choose one plan for the rarest word and the commonest.
-- It takes a look at a listing's words for cheap, and so at all listings for cheaper than the index.
select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'off', true)

-- name: plan_as_ever
select set_config('plan_cache_mode', 'auto', true), set_config('enable_seqscan', 'on', true)

-- name: lacks_meaning
-- Whether a model is at work that has not seen $1.
select exists (select from search_models where seen_at > now() - interval '1 minute') and not has_meaning($1)

-- name: near_words
-- Words of listings that sound like one of $2; and that are spelt like one of $3, where no listing has that word.
select asked.word as asked, near.word, true as same
from unnest($2::text[]) as asked (word)
cross join lateral (
  select word from listing_words where domain = $1 and sound = heard(asked.word) and word <> asked.word limit 8
) as near
union all
select asked.word, near.word, false
from unnest($3::text[]) as asked (word)
cross join lateral like_words($1, heard(asked.word)) as near
where near.sound <> heard(asked.word)
  and not exists (select from listing_words where domain = $1 and listing_words.word = asked.word)

-- name: wanted
-- What every statement below looks among. A degree has 111.2 km.
country = $2 and expires_at > now()
  and ($3 = '' or category = $3)
  and ($4::bigint is null or coalesce(price_high, price_low, $4) >= $4) -- what is negotiable is within any bounds
  and ($5::bigint is null or coalesce(price_low, $5) <= $5)
  and ($6 = '{}' or attributes @> $6::text::jsonb)
  and ($9::float8 is null or (point(longitude, latitude) <-> point($8::float8, $7::float8)) * 111.2 <= $9)
  and id <> all (array(select hidden_listings($1)))

-- name: all_wanted
-- One stretch of them in the order $10. With its values known, the order is that of an index.
select id
from listing_search
where domain = $1 and {wanted}
  and ($9 is null or point(longitude, latitude) <@ circle(point($8, $7), $9 / 111.2)) -- so that an index serves
order by case when $10 = 'nearest' then point(longitude, latitude) <-> point($8, $7) end,
         case when $10 = 'cheapest' then price_low end,
         created_at desc, id desc
limit $11 offset $12

-- name: recent_with_words
-- The newest with the words $10, if these are common: only the newest $12 of all are looked at.
select id
from (
  select id, country, category, latitude, longitude, price_low, price_high, attributes, created_at, expires_at, document
  from listing_search
  where domain = $1 and country = $2
  order by created_at desc, id desc
  limit $12
) as recent
where {wanted} and document @@ to_tsquery('simple', $10)
order by created_at desc, id desc
limit $11

-- name: with_words
-- One stretch of those with the words $10 in the order $11. By the index of words: rather than trust in finding enough
-- soon, in another's order.
with found as materialized (
  select id, latitude, longitude, price_low, created_at
  from listing_search
  where domain = $1 and {wanted} and document @@ to_tsquery('simple', $10)
)
select id
from found
order by case when $11 = 'nearest' then point(longitude, latitude) <-> point($8, $7) end,
         case when $11 = 'cheapest' then price_low end,
         created_at desc, id desc
limit $12 offset $13

-- name: listed
select id, title, category, place, latitude, longitude, price_low, price_high, price_unit, currency, created_at
from listing_search
where domain = $1 and id = any ($2::bigint[])
order by array_position($2, id)

-- name: ranked
-- The best of $10 and of what means the same as $11. A listing's words count by the best form ($13, worth $14) it has
-- of each term ($12), the rarer of them more, and in the title more.
with chosen as materialized (
  select id as chosen_id, max(cosine) as cosine
  from (select unnest($10::bigint[]) as id, 0 as cosine union all select * from meant($1, $11, $10, 100)) as either
  group by id
), candidate as materialized (
  select listing.*, cosine
  from chosen cross join lateral (
    select id, title, country, category, place, latitude, longitude, price_low, price_high, price_unit, currency,
           attributes, created_at, expires_at, strip(document) as document, -- taken out of its compression once
           to_tsvector('simple', translate(lower(title), 'àâäáçéèêëíîïóôöúùûüñ', 'aaaaceeeeiiiooouuuun')) as heading
    from listing_search
    where domain = $1 and id = chosen_id
    offset 0 -- one by one, by their key
  ) as listing
  where {wanted}
    and (id = any ($10) or cosine >= $18::float8)
), hit as materialized (
  select c.id, form.term, max(form.worth * case when c.heading @@ form.query then 1 + $15::float8 else 1 end) as worth
  from candidate c
  join unnest($12::int[], $13::text[]::tsquery[], $14::float8[]) as form (term, query, worth) on c.document @@ form.query
  group by c.id, form.term
), term as (
  select term, ln(1 + (select count(*) from candidate)::float8 / count(*)) as rarity from hit group by term
), worded as (
  select id, sum(worth * rarity) / (select sum(rarity) from term) as words, count(*) as terms
  from hit join term using (term)
  group by id
)
select id, title, category, place, latitude, longitude, price_low, price_high, price_unit, currency, created_at,
       coalesce(terms, 0) as terms
from candidate left join worded using (id)
order by coalesce(words, 0)
         + $16::float8 * cosine
         + coalesce($17::float8 * exp(- (point(longitude, latitude) <-> point($8, $7)) * 111.2 / 6), 0)
         + 0.05 * exp(- extract(epoch from now() - created_at) / 864000) desc,
         created_at desc, id desc
limit $19 offset $20

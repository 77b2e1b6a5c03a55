-- name: choose_plans
-- Statements are planned with their values, or PostgreSQL would choose one plan for the rarest word and the commonest.
select set_config('plan_cache_mode', $1, true)

-- name: lacks_meaning
-- Whether a model is at work that has not seen $1.
select exists (select from search_models where seen_at > now() - interval '1 minute') and not has_meaning($1)

-- name: near_words
-- Words of listings that sound like one of $2, or are spelt like one of them.
select asked.word as asked, near.word, near.sound = heard(asked.word) as same
from unnest($2::text[]) as asked (word)
cross join lateral (
  (select word, sound from listing_words where domain = $1 and sound = heard(asked.word) limit 8)
  union
  select word, sound from like_words($1, heard(asked.word))
) as near
where near.word <> asked.word

-- name: wanted
-- What every statement below looks among.
domain = $1 and country = $2 and expires_at > now()
  and ($3 = '' or category = $3)
  and ($4::bigint is null or coalesce(price_high, price_low, $4) >= $4) -- what is negotiable is within any bounds
  and ($5::bigint is null or coalesce(price_low, $5) <= $5)
  and ($6 = '{}' or attributes @> $6::text::jsonb)
  and ($9::float8 is null or point(longitude, latitude) <@ circle(point($8::float8, $7::float8), $9 / 111.2)) -- km in a degree
  and id <> all (array(select hidden_listings($1)))

-- name: matching
-- One stretch of them in the order $11. With its values known, the order is that of an index.
select id
from listing_search
where {wanted}
  and ($10 = '' or document @@ to_tsquery('simple', $10))
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
with candidate as materialized (
  select id, title, category, place, latitude, longitude, price_low, price_high, price_unit, currency, created_at,
         document, coalesce(meant.cosine, 0) as cosine,
         to_tsvector('simple', translate(lower(title), 'àâäáçéèêëíîïóôöúùûüñ', 'aaaaceeeeiiiooouuuun')) as heading
  from listing_search
  left join meant($1, $11, $10, 100) as meant using (id)
  where {wanted} and (id = any ($10::bigint[]) or meant.cosine >= $18::float8)
), hit as materialized (
  select c.id, form.term, max(form.worth * case when c.heading @@ form.query then 1 + $15::float8 else 1 end) as worth
  from candidate c
  join unnest($12::int[], $13::text[]::tsquery[], $14::float8[]) as form (term, query, worth) on c.document @@ form.query
  group by c.id, form.term
), term as (
  select term, ln(1 + (select count(*) from candidate)::float8 / count(id)) as rarity
  from unnest($12::int[]) as all_terms (term) left join hit using (term)
  group by term having count(id) > 0
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

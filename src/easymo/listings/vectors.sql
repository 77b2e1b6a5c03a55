-- name: has_vectors
-- Whether this server can keep any.
select to_regclass('public.listing_vectors') is not null

-- name: announce_model
insert into search_models (model) values ($1) on conflict (model) do update set seen_at = now()

-- name: find_missing
-- Listings that were published before vectors were to be had, or that have those of another model.
insert into listing_changes (domain, id)
select s.domain, s.id from listing_search s
where not exists (select from listing_vectors v where v.domain = s.domain and v.id = s.id and v.model = $1)
on conflict do nothing

-- name: take_changes
-- For a lease of a minute: what its taker does not get done is then somebody else's.
with due as materialized (
  select domain, id from listing_changes where due_at <= now() order by due_at limit $1 for update skip locked
), taken as (
  update listing_changes c set due_at = now() + interval '1 minute'
  from due where c.domain = due.domain and c.id = due.id
  returning c.domain, c.id, c.change
)
select taken.domain, taken.id, taken.change, s.title, s.details, s.words
from taken join listing_search s on s.domain = taken.domain and s.id = taken.id

-- name: keep_vector
-- Of a listing that is still there; what has changed since is looked at again.
with listing as (
  select domain, id from listing_search where domain = $1 and id = $2 for key share
), kept as (
  insert into listing_vectors (domain, id, model, embedding)
  select domain, id, $4, $5::text::halfvec from listing
  on conflict (domain, id) do update set model = excluded.model, embedding = excluded.embedding
)
delete from listing_changes where domain = $1 and id = $2 and change = $3

-- name: keep_query
insert into query_vectors (model, asked, embedding) values ($1, $2, $3::text::halfvec) on conflict do nothing

-- name: forget_queries
-- Those of other models, and what was asked first a month ago: what people still ask is learnt again.
delete from query_vectors where created_at < now() - interval '30 days' or model <> $1

-- name: forget_words
-- Words that no listing has any more.
delete from listing_words w
where not exists (
  select from listing_search s where s.domain = w.domain and s.document @@ quote_literal(w.word)::tsquery
)

-- name: unlearn
-- Filled first, indexed afterwards.
drop index listing_vectors_job_embedding_idx, listing_vectors_item_embedding_idx, listing_vectors_home_embedding_idx

-- name: index_vectors
create index on {table} using hnsw (embedding halfvec_cosine_ops)

-- name: keep_model
insert into search_models (model, seen_at) values ('bench', now() + interval '1 day')

-- name: finish
vacuum analyze

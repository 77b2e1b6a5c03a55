-- name: find
select id, mime_type, size from documents where person = $1 and key = $2

-- name: keep
insert into documents (id, person, key, kind, mime_type, size, sha256, key_id, wrapped_key, expires_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() + make_interval(days => $10))
on conflict (person, key) do nothing
returning id, mime_type, size

-- name: open
-- Written down in the statement that gives the key: nothing is opened unseen.
with found as (
  select id, kind, mime_type, sha256, key_id, wrapped_key from documents
  where id = $1 and person = $2 and deleted_at is null
), noted as (
  insert into document_accesses (document, act, by, why) select id, 'open', $3, $4 from found
)
select kind, mime_type, sha256, key_id, wrapped_key from found

-- name: owner
select person from documents where id = $1

-- name: delete
with deleted as (
  update documents set deleted_at = now(), key_id = null, wrapped_key = null, sha256 = null
  where id = $1 and person = $2 and deleted_at is null
  returning id
)
insert into document_accesses (document, act, by, why) select id, 'delete', $3, $4 from deleted returning document

-- name: is_there
select exists (select from documents where id = $1 and deleted_at is null)

-- name: accesses
select act, by, why, at from document_accesses where document = $1 order by at, id

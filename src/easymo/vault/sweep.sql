-- name: expire
-- $1: how many at most. Several sweeps at once share them.
with due as (
  select id from documents where deleted_at is null and expires_at <= now()
  order by expires_at limit $1
  for update skip locked
), expired as (
  update documents d set deleted_at = now(), key_id = null, wrapped_key = null, sha256 = null
  from due where d.id = due.id
  returning d.id
)
insert into document_accesses (document, act, by, why)
select id, 'delete', 'vault', 'retention' from expired
returning document

-- name: forget
delete from documents where id in (
  select id from documents where deleted_at < now() - make_interval(days => $2) limit $1
)
returning id

-- name: forget_uploads
delete from media_uploads where expires_at <= now()

-- name: choose_orphans
-- Contents that no document names any more, or never did.
select id from unnest($1::uuid[]) as stored (id)
where not exists (select from documents d where d.id = stored.id and d.deleted_at is null)

-- name: choose_old_keys
-- Those wrapped with another key than $1, from after document $2 on.
select id, key_id, wrapped_key from documents
where deleted_at is null and key_id <> $1 and id > $2
order by id limit $3
for update skip locked

-- name: rewrap
update documents d set key_id = $3, wrapped_key = n.wrapped_key
from unnest($1::uuid[], $2::bytea[]) as n (id, wrapped_key)
where d.id = n.id and d.deleted_at is null

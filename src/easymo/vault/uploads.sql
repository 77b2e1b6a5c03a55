-- name: find
select media_id from media_uploads where number_id = $1 and sha256 = $2 and mime_type = $3 and expires_at > now()

-- name: find_document
select u.media_id from documents d
join media_uploads u on u.number_id = $1 and u.sha256 = d.sha256 and u.mime_type = d.mime_type and u.expires_at > now()
where d.id = $2 and d.person = $3 and d.deleted_at is null

-- name: remember
insert into media_uploads (number_id, sha256, mime_type, media_id, expires_at)
values ($1, $2, $3, $4, now() + make_interval(days => $5))
on conflict (number_id, sha256, mime_type) do update
  set media_id = excluded.media_id, expires_at = excluded.expires_at

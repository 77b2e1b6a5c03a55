-- name: make_room
-- Of that name, where it has run out.
update admin_tokens set revoked_at = expires_at where name = $1 and revoked_at is null and expires_at <= now()

-- name: create
insert into admin_tokens (name, digest, scopes, expires_at) values ($1, $2, $3, now() + $4::interval)

-- name: find_token
select name, scopes from admin_tokens where digest = $1 and revoked_at is null and expires_at > now()

-- name: list_tokens
select id, name, scopes, created_at, expires_at, revoked_at from admin_tokens order by id

-- name: revoke
update admin_tokens set revoked_at = now() where name = $1 and revoked_at is null returning id

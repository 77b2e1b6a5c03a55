-- name: mine
select kind, until from verifications
where person = nullif(current_setting('app.person', true), '')::bigint and until > now() order by kind

-- name: is_verified
select is_verified($1)

-- name: settle
select outcome, kind, until from settle_verification($1)

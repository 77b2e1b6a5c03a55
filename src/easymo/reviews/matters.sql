-- name: open_review
select open_review($1, $2, $3, $4::text::jsonb)

-- name: find_decision
select id, kind, subject, decision, payload::text as payload from reviews
where id = $1 and status = 'decided' and person = nullif(current_setting('app.person', true), '')::bigint

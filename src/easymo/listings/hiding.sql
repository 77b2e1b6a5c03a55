-- name: find_listing
select domain, id, owner, title, reason as hidden, hidden_at from hidden_listings where domain = $1 and id = $2
union all
select domain, id, owner, title, null, null from listing_search where domain = $1 and id = $2

-- name: list_reports
select id, domain, subject, reporter, owner, reason, words, review, created_at from reports
where domain = $1 and subject = $2
order by id desc

-- name: list_reports_of_review
select id, domain, subject, reporter, owner, reason, words, review, created_at from reports
where review = $1
order by id desc

-- name: hide
select hide_listing($1, $2, $3, $4, $5)

-- name: unhide
select unhide_listing($1, $2)

-- name: ban
select ban_person($1)

-- name: find_banned
select domain, id, owner, title, reason as hidden, hidden_at from hidden_listings
where owner = $1 and reason = 'ban'
order by listing is null, hidden_at desc, domain, id desc
limit 1

-- name: lift_ban
select lift_ban($1)

-- name: find_reportable
select title, is_listing, own, reported from find_reported($1, $2)

-- name: report
select outcome, hidden, owner from report_owner($1, $2, $3, $4)

-- name: object_to_hiding
select object_to_hiding($1, $2, $3)

-- name: find_report
select title, is_listing, decision from find_report($1)

-- name: find_hidden
select title, is_listing, reason from find_hidden($1, $2)

-- name: record
insert into operator_actions (operator, action, subject, detail, request_id) values ($1, $2, $3, $4::text::jsonb, $5)

-- name: search
select id, at, operator, action, subject, detail::text as detail, request_id from operator_actions
where ($1 = '' or operator = $1) and ($2 = '' or subject = $2) and ($3::bigint is null or id < $3)
order by id desc
limit $4

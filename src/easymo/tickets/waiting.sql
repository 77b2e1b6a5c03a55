-- name: want_human
select place, opens_at from want_human($1, $2, $3)

-- name: my_place
select my_place_in_queue() as place, after_support_time(now(), '0') as opens_at

-- name: is_open
select is_support_open(now())

-- name: leave
select leave_queue()

-- name: ticket_in_place
select outcome, ticket, answer_by from ticket_of_handoff($1, $2)

-- name: status
select part, works from service_status()

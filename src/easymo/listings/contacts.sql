-- name: request_contact
select outcome, request, asked from request_contact($1, $2)

-- name: decide_contact
select outcome, other from decide_contact($1, $2)

-- name: find_request
select r.id, r.domain, r.listing, r.title, r.status, c.name as other_name, c.phone as contact,
       r.asker = nullif(current_setting('app.person', true), '')::bigint as asking
from contact_requests r cross join lateral requested_contact(r.id) c
where r.id = $1

-- name: take
-- The oldest events about templates that nobody has heeded, locked until they are. Several senders share them.
select id, field, payload from account_events
where not heeded and field in ('message_template_status_update', 'message_template_quality_update',
                               'message_template_components_update', 'template_category_update')
order by id
limit $1
for update skip locked

-- name: heeded
update account_events set heeded = true where id = any($1::bigint[])

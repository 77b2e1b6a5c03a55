-- name: follow
-- Messages of the set that failed and whose failure has had no consequence yet: each is returned once.
update messages m set followed = true
where m.conversation = any($1::bigint[]) and m.id = any($2::bigint[]) and m.created_at = any($3::timestamptz[])
  and m.status = 'failed' and not m.followed
returning m.conversation, m.id, m.attempts, m.resend, false as unresolved, m.number_id, null::text as phone_number,
          null::text as user_id, m.service, m.correlation_id, m.payload, m.template, m.created_at, now() as sending_at,
          null::timestamptz as window_until, m.errors;

-- name: send_again
-- Under an id of its own: what is told of the old one is about the message that failed. One that has to wait holds
-- back what waits for the same person, as it would have before it was accepted. The person's conversation may have
-- been merged into another since.
with again as (
  select m.*, a.attempts as used, a.after, a.as_template, nextval('entry_id') as next_id,
         coalesce((select kept from merges where absorbed = a.conversation and done_at is not null), a.conversation) as person
  from unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::smallint[], $5::float8[], $6::boolean[])
       as a (conversation, id, created_at, attempts, after, as_template)
  cross join lateral (
    select * from messages
    where messages.conversation = a.conversation and messages.id = a.id and messages.created_at = a.created_at
    limit 1
  ) m
), waiting as (
  insert into outbox (conversation, id, attempts, resend, number_id, phone_number, user_id, service, correlation_id,
                      payload, template, priority)
  select a.person, a.next_id, a.used, a.resend, a.number_id, p.phone_number, p.user_id, a.service, a.correlation_id,
         case when a.as_template then a.template else a.payload end,
         case when a.as_template then null else a.template end, a.priority
  from again a left join profiles p on p.id = a.person
)
insert into lanes (conversation, queue, ready_at, priority)
select person, 'outbox', now() + make_interval(secs => max(after)), min(priority)
from again group by person order by person
on conflict (conversation, queue) do update
set wakes = lanes.wakes + 1, ready_at = greatest(lanes.ready_at, excluded.ready_at),
    priority = least(lanes.priority, excluded.priority);

-- name: bury
-- Under an id of its own, too: a status about the old one must not pass for this one's acceptance.
insert into dead_letters (conversation, id, kind, reason, traceback, attempts, number_id, service, correlation_id,
                          payload, resend, retryable, priority, template)
select m.conversation, nextval('entry_id'), 'send', d.reason, nullif(d.said, ''), m.attempts, m.number_id, m.service,
       m.correlation_id, m.payload, m.resend, d.retryable, m.priority, m.template
from unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::boolean[])
     as d (conversation, id, created_at, reason, said, retryable)
cross join lateral (
  select * from messages
  where messages.conversation = d.conversation and messages.id = d.id and messages.created_at = d.created_at
  limit 1
) m;

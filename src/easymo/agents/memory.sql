-- name: recall
select exchanges, summary from agent_memories
where person = nullif(current_setting('app.person', true), '')::bigint and persona = $1 and heard_at > now() - $2::interval

-- name: lock
select exchanges, summary from agent_memories
where person = nullif(current_setting('app.person', true), '')::bigint and persona = $1 and heard_at > now() - $2::interval
for update

-- name: keep
insert into agent_memories (person, persona, exchanges, summary)
values (nullif(current_setting('app.person', true), '')::bigint, $1, $2::text::jsonb, $3)
on conflict (person, persona) do update
  set exchanges = excluded.exchanges, summary = excluded.summary, heard_at = now()

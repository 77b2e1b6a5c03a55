-- name: broken
-- The first action that is not what it was, or does not follow the one before it.
select id from (
  select id, digest, previous, action_digest(a) as expected, lag(digest, 1, ''::bytea) over (order by id) as before
  from operator_actions a
) as links
where digest is distinct from expected or previous is distinct from before
order by id limit 1

-- name: head
select count(*) as actions, (array_agg(encode(digest, 'hex') order by id desc))[1] as digest from operator_actions

-- name: mine
select due_at from departures
where person = nullif(current_setting('app.person', true), '')::bigint and closed_at is null

-- name: obstacles
select my_obstacles()

-- name: ask
select ask_departure()

-- name: keep
select keep_account()

-- name: ask_for
-- As an operator: at once, and whatever holds the person back of what operators decide.
insert into departures (person, asked_by, due_at) values ($1, $2, now())
on conflict (person) do update set asked_by = excluded.asked_by, due_at = least(departures.due_at, excluded.due_at)
returning closed_at is null

-- name: mine
select muted, quiet_from, quiet_until from notification_choices
where person = nullif(current_setting('app.person', true), '')::bigint

-- name: choose
insert into notification_choices (person, muted, quiet_from, quiet_until)
values (nullif(current_setting('app.person', true), '')::bigint, $1, $2, $3)
on conflict (person) do update
  set muted = excluded.muted, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until
returning person

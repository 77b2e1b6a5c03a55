-- name: pin
select hash is not null as exists, case when locked_until > now() then locked_until end as locked_until, replaceable_at,
       coalesce(replaceable_at <= now(), false) as replaceable
from wallet_pins where person = nullif(current_setting('app.person', true), '')::bigint

-- name: lock_pin
select hash, proposed, case when locked_until > now() then locked_until end as locked_until
from wallet_pins where person = nullif(current_setting('app.person', true), '')::bigint for update

-- name: count_right
update wallet_pins set wrong = 0, locked_until = null, replaceable_at = null
where person = nullif(current_setting('app.person', true), '')::bigint

-- name: count_wrong
update wallet_pins
set wrong = case when wrong + 1 >= $1 then 0 else wrong + 1 end,
    locked_until = case when wrong + 1 >= $1 then now() + interval '30 minutes' end
where person = nullif(current_setting('app.person', true), '')::bigint
returning wrong, locked_until

-- name: propose
insert into wallet_pins (person, proposed) values (nullif(current_setting('app.person', true), '')::bigint, $1)
on conflict (person) do update set proposed = excluded.proposed

-- name: accept
update wallet_pins set hash = proposed, proposed = null, wrong = 0, locked_until = null, replaceable_at = null
where person = nullif(current_setting('app.person', true), '')::bigint

-- name: forget_proposed
update wallet_pins set proposed = null where person = nullif(current_setting('app.person', true), '')::bigint

-- name: ask_replacement
update wallet_pins set replaceable_at = coalesce(replaceable_at, now() + interval '24 hours')
where person = nullif(current_setting('app.person', true), '')::bigint
returning replaceable_at

-- name: meet
insert into profiles (id) select generate_series(1, $1)

-- name: endow
select (post_entry(0, 'gift:' || id, 'purchase', 1000000000, id,
                   array[open_wallet(id), house_account('purchases')], array[1000000000, -1000000000], 0)).outcome
from generate_series(1, $1::int) as id

-- name: lift_limits
update ledger_limits
set least = 1, most = 1000000000, most_a_day = 1000000000, most_an_hour = 1000000000, same_recipient = 1000000000,
    pin_from = 1000000000

-- name: become_person
select set_config('role', 'easymo_person', true), set_config('app.person', $1, true)

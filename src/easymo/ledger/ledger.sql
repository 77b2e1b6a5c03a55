-- name: transfer
select outcome, entry, bound from transfer_tokens($1, $2, $3, $4)

-- name: wallet
select balance - held as available, held, frozen_at is not null as frozen
from ledger_accounts where person = nullif(current_setting('app.person', true), '')::bigint

-- name: statement
select e.id, e.kind, p.amount, e.counterpart, e.made_by, e.created_at
from ledger_postings p join ledger_entries e on e.id = p.entry
where p.account = (select id from ledger_accounts where person = nullif(current_setting('app.person', true), '')::bigint)
order by p.entry desc
limit $1 offset $2

-- name: hold
select outcome, hold from hold_tokens($1, $2, $3, $4, $5)

-- name: capture
select outcome, entry from capture_hold(
  $1, $2, array(select coalesce(house_account(word), open_wallet(person))
                from unnest($3::text[], $4::bigint[]) with ordinality as leg (word, person, place) order by place), $5)

-- name: release
select release_hold($1, $2)

-- name: expired_holds
select id from ledger_holds where state = 'held' and expires_at <= now() order by expires_at limit $1

-- name: move
select outcome, entry from post_entry(
  0, $1, $2, abs($5::bigint), $4,
  array[open_wallet($4), house_account($3)], array[$5::bigint, -$5::bigint], 0)

-- name: reconcile
-- Each figure is zero, or something is wrong: entries that do not sum to zero, wallets whose balance is not what was
-- posted, wallets that hold something else than their holds, all postings together.
select
  (select count(*) from (select from ledger_postings group by entry having sum(amount) <> 0) as unbalanced) as unbalanced,
  (select count(*) from ledger_entries e where not exists (select from ledger_postings p where p.entry = e.id)) as empty,
  (select count(*) from ledger_accounts a
   where kind = 'wallet'
     and balance <> (select coalesce(sum(p.amount), 0) from ledger_postings p where p.account = a.id)) as drifted,
  (select count(*) from ledger_accounts a
   where held <> (select coalesce(sum(h.amount), 0) from ledger_holds h
                  where h.account = a.id and h.state = 'held')) as misheld,
  (select coalesce(sum(amount), 0)::bigint from ledger_postings) as total

-- name: house
select a.kind, coalesce(sum(p.amount), 0)::bigint as balance
from ledger_accounts a left join ledger_postings p on p.account = a.id
where a.kind <> 'wallet' group by a.kind
union all
select 'wallets', coalesce(sum(balance), 0)::bigint from ledger_accounts where kind = 'wallet'
order by 1

-- migrate:up

-- Who asked to be forgotten: a week in which they may keep their account; then it is closed (closed_at) and, once the
-- last message to them is out, erased. The row stays: it says that, when, and by whom.
create table departures (
  person bigint primary key references profiles (id),
  asked_by text not null default '',     -- an operator's name; '': themselves
  asked_at timestamptz not null default now(),
  due_at timestamptz not null default now() + interval '7 days',
  put_off boolean not null default false, -- something held them back when it was due, which they were told
  closed_at timestamptz,
  erased_at timestamptz
);
create index departures_due on departures (due_at) where closed_at is null;          -- for: due
create index departures_closed on departures (closed_at) where erased_at is null;    -- for: closed

-- What has to be settled before somebody can go, in words; none: nothing. Tokens below the least cash-out hold nobody
-- back: they are given up.
create function holds_back(whose bigint) returns text[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(word order by rank), '{}') from (values
    (1, 'deal', exists (select from deals d where whose in (d.buyer, d.seller)
                        and (d.status in ('paid', 'disputed') or d.status = 'reserved' and d.expires_at > now()))),
    (2, 'trip', exists (select from trips t
                        where t.rider = whose
                          and t.status in ('requested', 'offered', 'accepted', 'arriving', 'arrived', 'in_progress')
                           or t.driver = whose and t.status in ('accepted', 'arriving', 'arrived', 'in_progress'))),
    (3, 'stay', exists (select from stays s join homes h on h.id = s.home
                        where s.guest is not null and whose in (s.guest, h.owner) and s.status = 'confirmed'
                          and s.leaves > now()::date)),
    (4, 'insurance', exists (select from insurance_requests r
                             where r.person = whose and r.status in ('payment_pending', 'paid'))
                     or exists (select from insurance_claims c
                                where c.person = whose
                                  and c.status in ('submitted', 'in_review', 'info_requested', 'approved'))),
    (5, 'order', exists (select from wallet_orders o
                         where o.person = whose and (o.state = 'paid' or o.state = 'waiting' and o.hold is not null))
                 or exists (select from ledger_accounts a where a.person = whose and a.held > 0)),
    (6, 'wallet', exists (select from ledger_accounts a join profiles p on p.id = a.person
                          left join wallet_terms w on w.country = p.country
                          where a.person = whose and a.balance - a.held >= coalesce(w.least_cashout, 1000))),
    (7, 'dues', owed(whose) > 0),
    (8, 'operator', exists (select from bans b where b.person = whose)
                    or exists (select from ledger_accounts a where a.person = whose and a.frozen_at is not null))
  ) as reason (rank, word, holds) where holds
$$;

create function my_obstacles() returns text[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select holds_back(nullif(current_setting('app.person', true), '')::bigint)
$$;

-- The person asks to be forgotten. When that will be; null: something holds them back. Asked again, nothing changes.
create function ask_departure() returns timestamptz
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
begin
  perform from profiles where id = me for no key update;
  if cardinality(holds_back(me)) > 0 then
    return null;
  end if;
  insert into departures (person) values (me) on conflict (person) do nothing;
  return (select due_at from departures where person = me);
end $$;

-- The person stays after all. False: nobody was going.
create function keep_account() returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from departures
  where person = nullif(current_setting('app.person', true), '')::bigint and closed_at is null;
  return found;
end $$;

-- The wallet of who goes: what little is left is the house's, and the account nobody's. The books stay as they are.
create function close_wallet(whose bigint) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  wallet ledger_accounts;
begin
  select * into wallet from ledger_accounts where person = whose for no key update;
  if wallet.balance > 0 then
    perform post_entry(0, 'forfeit:' || wallet.id, 'forfeit', wallet.balance, null,
                       array[wallet.id, house_account('fees')], array[-wallet.balance, wallet.balance], 0);
  end if;
  update ledger_accounts set person = null where id = wallet.id;
end $$;

-- Nobody's tokens go to who has left, whatever was said before.
create function refuse_departed() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from departures where person = new.person and closed_at is not null) then
    raise exception 'that person has left' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger refuse_departed before insert on ledger_accounts for each row execute function refuse_departed();

-- Whom a number belongs to: as before, but nobody who has left.
create or replace function find_recipient(its_phone text, out person bigint, out name text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, split_part(trim(p.name), ' ', 1) || coalesce(' ' || nullif(left(split_part(trim(p.name), ' ', 2), 1), '') || '.', '')
  from profiles p
  where p.phone_number = its_phone
    and not is_blocked(p.id, nullif(current_setting('app.person', true), '')::bigint)
    and not exists (select from departures d where d.person = p.id and d.closed_at is not null)
$$;

-- What somebody wrote into the stories of deals, which processes only add to.
create function forget_notes(whose bigint) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update deal_events set note = null where actor = whose and note is not null
$$;

alter table departures enable row level security;
create policy engine on departures to easymo_engine using (true) with check (true);
create policy own on departures for select to easymo_person
  using (person = nullif(current_setting('app.person', true), '')::bigint);
grant select, insert, update, delete on departures to easymo_engine;
grant select on departures to easymo_person;
revoke execute on function holds_back(bigint), my_obstacles(), ask_departure(), keep_account(), close_wallet(bigint),
  forget_notes(bigint), refuse_departed() from public;
grant execute on function holds_back(bigint), close_wallet(bigint), forget_notes(bigint) to easymo_engine;
grant execute on function my_obstacles(), ask_departure(), keep_account() to easymo_person;

-- migrate:down
create or replace function find_recipient(its_phone text, out person bigint, out name text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, split_part(trim(p.name), ' ', 1) || coalesce(' ' || nullif(left(split_part(trim(p.name), ' ', 2), 1), '') || '.', '')
  from profiles p
  where p.phone_number = its_phone
    and not is_blocked(p.id, nullif(current_setting('app.person', true), '')::bigint)
$$;
drop trigger refuse_departed on ledger_accounts;
drop function refuse_departed();
drop function forget_notes(bigint), close_wallet(bigint), keep_account(), ask_departure(), my_obstacles(),
              holds_back(bigint);
drop table departures;

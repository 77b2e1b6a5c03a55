-- migrate:up

-- Double entry in whole tokens. Every movement is an entry whose postings sum to zero; what was posted stays as it is.
-- A wallet's balance is kept beside its postings, so that it can be locked and can never go below what is held. House
-- accounts (fees, payouts …) keep none: no transfer waits for another one's fee.
create table ledger_accounts (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('wallet', 'purchases', 'payouts', 'fees', 'commission', 'rewards', 'redemptions')),
  person bigint unique references profiles (id), -- whose wallet; null: the house's, or that of somebody who left
  balance bigint not null default 0,
  held bigint not null default 0 check (held >= 0),
  opened_at timestamptz not null default now(),
  frozen_at timestamptz,
  constraint wallet_covers_what_is_held check (kind <> 'wallet' or balance >= held),
  constraint house_keeps_no_balance check (kind = 'wallet' or (person is null and balance = 0 and held = 0))
);
create unique index ledger_accounts_house on ledger_accounts (kind) where kind <> 'wallet'; -- for: house_account
insert into ledger_accounts (kind)
values ('purchases'), ('payouts'), ('fees'), ('commission'), ('rewards'), ('redemptions');

create table ledger_entries (
  id bigint generated always as identity primary key,
  made_by bigint not null,             -- the person who commanded it; 0: the house
  key text not null,                   -- the command: once per key, however often it arrives
  kind text not null,                  -- transfer, purchase, payout, reward …
  amount bigint not null check (amount > 0),
  counterpart bigint,                  -- the other person, if there is one
  created_at timestamptz not null default now(),
  unique (made_by, key)
);
create index ledger_entries_made on ledger_entries (made_by, kind, created_at); -- for: what the limits count

create table ledger_postings (
  entry bigint not null references ledger_entries (id),
  account bigint not null references ledger_accounts (id),
  amount bigint not null check (amount <> 0),
  primary key (entry, account)
);
create index ledger_postings_account on ledger_postings (account, entry desc); -- for: statement, reconciliation

-- Tokens set aside: still the owner's, not to be spent. captured: they went where they were meant to.
create table ledger_holds (
  id bigint generated always as identity primary key,
  account bigint not null references ledger_accounts (id),
  person bigint not null,
  key text not null,
  purpose text not null,
  amount bigint not null check (amount > 0),
  state text not null default 'held' check (state in ('held', 'captured', 'released', 'expired')),
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  unique (person, key)
);
create index ledger_holds_expiring on ledger_holds (expires_at) where state = 'held'; -- for: expire_holds

-- What one person may move, checked where it is moved. One row a tier; 'new' is for accounts younger than new_hours.
create table ledger_limits (
  tier text primary key check (tier in ('new', 'standard')),
  least bigint not null,
  most bigint not null,
  most_a_day bigint not null,
  most_an_hour integer not null,       -- transfers
  same_recipient integer not null,     -- transfers to one person within 30 minutes
  pin_from bigint not null             -- amounts from here on want a PIN
);
insert into ledger_limits values ('new', 10, 1000, 1000, 10, 3, 10000), ('standard', 10, 50000, 100000, 10, 3, 10000);

-- Invariants, whoever writes ----------------------------------------------------------------------------------

create function refuse_change() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete or truncate on ledger_entries
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on ledger_postings
  for each statement execute function refuse_change();

-- All postings of an entry are written by one statement, and sum to zero.
create function balance_entries() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from ledger_postings where entry in (select entry from written)
             group by entry having sum(amount) <> 0) then
    raise exception 'the postings of an entry do not sum to zero' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger balanced after insert on ledger_postings
  referencing new table as written for each statement execute function balance_entries();

-- Commands: the only ways to move tokens -----------------------------------------------------------------------

create function house_account(its_kind text) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select id from ledger_accounts where kind = its_kind and kind <> 'wallet'
$$;

-- The wallet of ``whose``, opened if there is none.
create function open_wallet(whose bigint) returns bigint
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  wallet bigint := (select id from ledger_accounts where person = whose);
begin
  if wallet is null then
    insert into ledger_accounts (kind, person) values ('wallet', whose) on conflict (person) do nothing
    returning id into wallet;
    wallet := coalesce(wallet, (select id from ledger_accounts where person = whose));
  end if;
  return wallet;
end $$;

-- Makes an entry of these legs. outcome: ok; duplicate (made before under this key: its number), conflict (the key was
-- used for something else), frozen, insufficient. Wallets are locked in the order of their numbers, so that no two
-- commands wait for each other; ``spent_hold`` tokens of the first account leave what is held of it.
create function post_entry(
  maker bigint, its_key text, its_kind text, total bigint, other bigint, accounts bigint[], amounts bigint[],
  spent_hold bigint, out outcome text, out entry bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  known ledger_entries;
begin
  perform from ledger_accounts where id = any(accounts) and kind = 'wallet' order by id for no key update;
  select * into known from ledger_entries e where e.made_by = maker and e.key = its_key;
  if known.id is not null then
    entry := known.id;
    outcome := case when (known.kind, known.amount, known.counterpart) is not distinct from (its_kind, total, other)
                    then 'duplicate' else 'conflict' end;
    return;
  end if;
  select case when bool_or(a.frozen_at is not null) then 'frozen'
              when bool_or(leg.amount < 0
                           and a.balance - a.held + leg.amount
                               + case when a.id = accounts[1] then spent_hold else 0 end < 0) then 'insufficient'
              else 'ok' end
  into outcome
  from ledger_accounts a join unnest(accounts, amounts) as leg (account, amount) on leg.account = a.id
  where a.kind = 'wallet';
  if outcome <> 'ok' then
    return;
  end if;
  insert into ledger_entries (made_by, key, kind, amount, counterpart)
  values (maker, its_key, its_kind, total, other) returning id into entry;
  insert into ledger_postings (entry, account, amount)
  select post_entry.entry, leg.account, leg.amount from unnest(accounts, amounts) as leg (account, amount)
  where leg.amount <> 0;
  update ledger_accounts a
  set balance = a.balance + leg.amount,
      held = a.held - case when a.id = accounts[1] then spent_hold else 0 end
  from unnest(accounts, amounts) as leg (account, amount)
  where a.id = leg.account and a.kind = 'wallet';
end $$;

-- From the person's wallet to another person's. outcome: as of post_entry, and self, unknown, least, most, day, hour,
-- recipient, pin (a PIN is wanted). ``bound`` is the figure of the limit that was reached. Limits count what the ledger
-- holds, under the lock of the sender's wallet: two transfers at once cannot both slip below one.
create function transfer_tokens(
  its_key text, recipient bigint, tokens bigint, proven boolean, out outcome text, out entry bigint, out bound bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  sender bigint := nullif(current_setting('app.person', true), '')::bigint;
  wallet ledger_accounts;
  bounds ledger_limits;
  wallets bigint[];
  today bigint;
  this_hour integer;
  to_them integer;
begin
  if sender is null or recipient = sender then
    outcome := 'self';
    return;
  elsif not exists (select from profiles where id = recipient) then
    outcome := 'unknown';
    return;
  end if;
  -- Opened in one order, as they are locked.
  perform open_wallet(least(sender, recipient)), open_wallet(greatest(sender, recipient));
  wallets := array[open_wallet(sender), open_wallet(recipient)];
  perform from ledger_accounts where id = any(wallets) order by id for no key update;
  if not exists (select from ledger_entries e where e.made_by = sender and e.key = its_key) then
    select * into wallet from ledger_accounts where id = wallets[1];
    select * into bounds from ledger_limits
    where tier = case when wallet.opened_at > now() - interval '24 hours' then 'new' else 'standard' end;
    select coalesce(sum(e.amount) filter (where e.created_at > now() - interval '1 day'), 0),
           count(*) filter (where e.created_at > now() - interval '1 hour'),
           count(*) filter (where e.created_at > now() - interval '30 minutes' and e.counterpart = recipient)
    into today, this_hour, to_them
    from ledger_entries e
    where e.made_by = sender and e.kind = 'transfer' and e.created_at > now() - interval '1 day';
    select w.word, w.figure into outcome, bound
    from (values (1, 'least', bounds.least, tokens < bounds.least),
                 (2, 'most', bounds.most, tokens > bounds.most),
                 (3, 'day', bounds.most_a_day - today, today + tokens > bounds.most_a_day),
                 (4, 'hour', bounds.most_an_hour::bigint, this_hour >= bounds.most_an_hour),
                 (5, 'recipient', bounds.same_recipient::bigint, to_them >= bounds.same_recipient),
                 (6, 'pin', bounds.pin_from, tokens >= bounds.pin_from and not proven)) as w (rank, word, figure, reached)
    -- What cannot be judged is refused.
    where w.reached is not false
    order by w.rank limit 1;
    if outcome is not null then
      return;
    end if;
  end if;
  select p.outcome, p.entry into outcome, entry
  from post_entry(sender, its_key, 'transfer', tokens, recipient, wallets, array[-tokens, tokens], 0) p;
end $$;

-- Sets tokens of ``whose`` aside. outcome: ok, duplicate (its number), conflict, frozen, insufficient.
create function hold_tokens(
  whose bigint, its_key text, its_purpose text, tokens bigint, lasting interval, out outcome text, out hold bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  number bigint := open_wallet(whose);
  wallet ledger_accounts;
  known ledger_holds;
begin
  select * into wallet from ledger_accounts where id = number for no key update;
  select * into known from ledger_holds h where h.person = whose and h.key = its_key;
  outcome := case
    when known.id is not null and (known.purpose, known.amount) = (its_purpose, tokens) then 'duplicate'
    when known.id is not null then 'conflict'
    when wallet.frozen_at is not null then 'frozen'
    when tokens is null or tokens <= 0 or wallet.balance - wallet.held < tokens then 'insufficient'
    else 'ok'
  end;
  hold := known.id;
  if outcome = 'ok' then
    insert into ledger_holds (account, person, key, purpose, amount, expires_at)
    values (wallet.id, whose, its_key, its_purpose, tokens, now() + lasting) returning id into hold;
    update ledger_accounts set held = held + tokens where id = wallet.id;
  end if;
end $$;

-- Moves what is held where it was meant to go: all of it, over ``accounts`` (house accounts or other wallets) by
-- ``amounts``. outcome: ok, duplicate (captured before: its entry), or the state that forbids it (released, expired), gone.
create function capture_hold(
  chosen bigint, its_kind text, accounts bigint[], amounts bigint[], out outcome text, out entry bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  known ledger_holds;
begin
  -- All wallets, then the hold: the order everybody locks in.
  perform from ledger_accounts
  where id = any((select account from ledger_holds where id = chosen) || accounts) and kind = 'wallet'
  order by id for no key update;
  select * into known from ledger_holds where id = chosen for update;
  if known.id is null then
    outcome := 'gone';
  elsif known.state = 'captured' then
    outcome := 'duplicate';
    entry := (select e.id from ledger_entries e where e.made_by = known.person and e.key = 'hold:' || chosen);
  elsif known.state <> 'held' then
    outcome := known.state;
  elsif known.amount <> (select sum(amount) from unnest(amounts) as leg (amount)) then
    raise exception 'a capture moves all that is held' using errcode = 'invalid_parameter_value';
  else
    select p.outcome, p.entry into outcome, entry
    from post_entry(known.person, 'hold:' || chosen, its_kind, known.amount, null,
                    known.account || accounts, -known.amount || amounts, known.amount) p;
    if outcome = 'ok' then
      update ledger_holds set state = 'captured' where id = chosen;
    end if;
  end if;
end $$;

-- Gives back what is held; ``ending`` says why: released or expired. outcome: ok, or the state it is in already; gone.
create function release_hold(chosen bigint, ending text, out outcome text)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  known ledger_holds;
begin
  perform from ledger_accounts where id = (select account from ledger_holds where id = chosen) for no key update;
  select * into known from ledger_holds where id = chosen for update;
  outcome := case when known.id is null then 'gone' when known.state <> 'held' then known.state else 'ok' end;
  if outcome = 'ok' then
    update ledger_holds set state = ending where id = chosen;
    update ledger_accounts set held = held - known.amount where id = known.account;
  end if;
end $$;

-- Two conversations turned out to be one person: one wallet holds all of it.
create function merge_wallets(absorbed bigint, kept bigint) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  old ledger_accounts;
  new_wallet bigint;
begin
  select * into old from ledger_accounts where person = absorbed;
  if old.id is null then
    return;
  end if;
  if not exists (select from ledger_accounts where person = kept) then
    update ledger_accounts set person = kept where id = old.id;
    update ledger_holds set person = kept where account = old.id;
    return;
  end if;
  new_wallet := open_wallet(kept);
  perform from ledger_accounts where id in (old.id, new_wallet) order by id for no key update;
  select * into old from ledger_accounts where id = old.id;
  -- What is held stays held, in the wallet that is kept.
  update ledger_accounts set held = 0 where id = old.id;
  if old.balance > 0 then
    perform post_entry(0, 'merge:' || old.id, 'merge', old.balance, kept, array[old.id, new_wallet],
                       array[-old.balance, old.balance], 0);
  end if;
  update ledger_accounts set held = held + old.held where id = new_wallet;
  update ledger_holds set account = new_wallet, person = kept, key = key || ' (' || old.id || ')' where account = old.id;
  update ledger_accounts set person = null where id = old.id;
end $$;

-- Rights ------------------------------------------------------------------------------------------------------
do $$
declare
  name text;
begin
  foreach name in array array['ledger_accounts', 'ledger_entries', 'ledger_postings', 'ledger_holds', 'ledger_limits'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy engine on %I for select to easymo_engine using (true)', name);
    execute format('grant select on %I to easymo_engine', name);
  end loop;
  foreach name in array array['refuse_change()', 'balance_entries()', 'house_account(text)', 'open_wallet(bigint)',
      'post_entry(bigint, text, text, bigint, bigint, bigint[], bigint[], bigint)',
      'transfer_tokens(text, bigint, bigint, boolean)', 'hold_tokens(bigint, text, text, bigint, interval)',
      'capture_hold(bigint, text, bigint[], bigint[])', 'release_hold(bigint, text)', 'merge_wallets(bigint, bigint)'] loop
    execute format('revoke execute on function %s from public', name);
    execute format('grant execute on function %s to easymo_engine', name);
  end loop;
end $$;
grant execute on function transfer_tokens(text, bigint, bigint, boolean) to easymo_person;
create policy own on ledger_accounts for select to easymo_person
  using (person = nullif(current_setting('app.person', true), '')::bigint);
create policy own on ledger_postings for select to easymo_person
  using (account in (select id from ledger_accounts)); -- those of the person: the policy above
create policy own on ledger_entries for select to easymo_person
  using (nullif(current_setting('app.person', true), '')::bigint in (made_by, counterpart));
create policy own on ledger_holds for select to easymo_person
  using (person = nullif(current_setting('app.person', true), '')::bigint);
create policy everybody on ledger_limits for select to easymo_person using (true);
grant select on ledger_accounts, ledger_entries, ledger_postings, ledger_holds, ledger_limits to easymo_person;

-- migrate:down
drop function merge_wallets(bigint, bigint), release_hold(bigint, text), capture_hold(bigint, text, bigint[], bigint[]),
              hold_tokens(bigint, text, text, bigint, interval), transfer_tokens(text, bigint, bigint, boolean),
              post_entry(bigint, text, text, bigint, bigint, bigint[], bigint[], bigint), open_wallet(bigint),
              house_account(text);
drop table ledger_limits, ledger_holds, ledger_postings, ledger_entries, ledger_accounts;
drop function balance_entries(), refuse_change();

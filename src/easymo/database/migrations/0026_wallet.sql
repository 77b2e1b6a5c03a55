-- migrate:up

-- PINs. Five wrong ones in a row lock for half an hour. A forgotten one may be replaced a day after that was asked
-- for, unless the right one is given meanwhile: who has the phone for an hour has not the wallet.
create table wallet_pins (
  person bigint primary key references profiles (id),
  hash text,                           -- argon2id
  proposed text,                       -- the same of one that is to be repeated
  wrong integer not null default 0,
  locked_until timestamptz,
  replaceable_at timestamptz
);

-- What a country's tokens cost, and what moves between them and mobile money. Operators may change it.
create table wallet_terms (
  country text primary key,
  currency text not null,
  tokens_a_unit integer not null check (tokens_a_unit > 0), -- tokens for one unit of the currency
  payee text,                          -- our merchant code or number; null: nobody buys yet
  least_purchase integer not null,
  most_purchase integer not null,
  least_cashout integer not null
);
insert into wallet_terms values ('RW', 'RWF', 2, null, 100, 100000, 1000);

-- What tokens are redeemed for, worked off by operators.
create table wallet_rewards (
  id bigint generated always as identity primary key,
  country text not null,
  kind text not null,                  -- its sentence is profile-reward-<kind>
  value integer not null,              -- in the country's currency
  tokens integer not null check (tokens > 0),
  active boolean not null default true
);
create index wallet_rewards_country on wallet_rewards (country, tokens); -- for: rewards
insert into wallet_rewards (country, kind, value, tokens)
values ('RW', 'airtime', 500, 1000), ('RW', 'airtime', 1000, 2000), ('RW', 'fuel', 5000, 10000);

-- Tokens bought, paid out or redeemed.
-- purchase: waiting → paid (the payer named the payment) → done | refused | expired. The others, their tokens held:
-- waiting → done | refused. done: tokens were credited, or what was held is captured.
create table wallet_orders (
  id bigint generated always as identity primary key,
  person bigint not null references profiles (id),
  key text not null,
  kind text not null check (kind in ('purchase', 'cashout', 'redemption')),
  state text not null default 'waiting' check (state in ('waiting', 'paid', 'done', 'refused', 'expired')),
  tokens bigint not null check (tokens > 0),
  fee bigint not null default 0 check (fee >= 0 and fee < tokens),
  amount bigint not null check (amount > 0), -- in the currency
  currency text not null,
  phone text,                          -- who is paid, or where airtime goes
  reward bigint references wallet_rewards (id),
  payment text,                        -- the provider's number of the payment
  hold bigint references ledger_holds (id),
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  unique (person, key),
  check ((kind = 'purchase') = (hold is null))
);
create unique index wallet_orders_payment on wallet_orders (payment) where payment is not null; -- for: claim_payment, record_payment
create index wallet_orders_waiting on wallet_orders (created_at) where state = 'waiting';       -- for: expire_purchases

-- What providers say was paid to us: each payment once, by their own number.
create table wallet_payments (
  payment text primary key,
  amount bigint not null check (amount > 0),
  payer text,
  paid_for bigint references wallet_orders (id),
  recorded_at timestamptz not null default now()
);

create table referral_codes (
  person bigint primary key references profiles (id),
  code text not null unique
);

-- Who joined by whose invitation: once, for good.
create table referrals (
  joiner bigint primary key references profiles (id),
  promoter bigint not null references profiles (id),
  joined_at timestamptz not null default now(),
  rewarded_at timestamptz,             -- after the joiner's first real action
  check (joiner <> promoter)
);
create index referrals_promoter on referrals (promoter, rewarded_at); -- for: my_referral, the cap of a day

-- Orders -------------------------------------------------------------------------------------------------------

-- outcome: ok, duplicate, conflict, closed (nobody buys there), least or most, whose figure bound is.
create function order_purchase(
  its_key text, its_country text, its_tokens bigint, out outcome text, out id bigint, out bound bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  terms wallet_terms;
  known wallet_orders;
begin
  select * into terms from wallet_terms where country = its_country;
  if terms.payee is null then
    outcome := 'closed';
  elsif its_tokens < terms.least_purchase then
    outcome := 'least';
    bound := terms.least_purchase;
  elsif its_tokens > terms.most_purchase then
    outcome := 'most';
    bound := terms.most_purchase;
  else
    -- Whole units: who buys an odd number of half units pays the half one up.
    insert into wallet_orders (person, key, kind, tokens, amount, currency)
    values (me, its_key, 'purchase', its_tokens, ceil(its_tokens::numeric / terms.tokens_a_unit), terms.currency)
    on conflict (person, key) do nothing returning wallet_orders.id into order_purchase.id;
    outcome := 'ok';
    if order_purchase.id is null then
      select * into known from wallet_orders o where o.person = me and o.key = its_key;
      order_purchase.id := known.id;
      outcome := case when (known.kind, known.tokens) = ('purchase', its_tokens) then 'duplicate' else 'conflict' end;
    end if;
  end if;
end $$;

-- The tokens of an order are credited; once.
create function credit_order(chosen bigint) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  its wallet_orders;
  done text;
begin
  select * into its from wallet_orders where id = chosen for update;
  if its.state not in ('waiting', 'paid', 'expired') then
    return its.state;
  end if;
  done := (select outcome from post_entry(
    0, 'order:' || chosen, 'purchase', its.tokens, its.person,
    array[open_wallet(its.person), house_account('purchases')], array[its.tokens, -its.tokens], 0));
  if done in ('ok', 'duplicate') then
    update wallet_orders set state = 'done', ended_at = now() where id = chosen;
    update wallet_payments set paid_for = chosen where payment = its.payment;
    return 'done';
  end if;
  return done; -- frozen: it waits
end $$;

-- The payer names the payment. outcome: done (the provider told of it), waiting (an operator looks for it), used
-- (somebody named it before), gone, or the state the order has already.
create function claim_payment(chosen bigint, its_payment text) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  its wallet_orders;
begin
  perform pg_advisory_xact_lock(hashtextextended('payment:' || its_payment, 0)); -- whoever comes first, the other sees it
  select * into its from wallet_orders where id = chosen and person = me and kind = 'purchase' for update;
  if its.id is null then
    return 'gone';
  elsif its.state not in ('waiting', 'expired') then
    return its.state;
  elsif exists (select from wallet_orders where payment = its_payment) then
    return 'used';
  end if;
  update wallet_orders set payment = its_payment, state = 'paid' where id = chosen;
  if exists (select from wallet_payments where payment = its_payment and amount = its.amount and paid_for is null)
     and credit_order(chosen) = 'done' then
    return 'done';
  end if;
  perform open_review('payment', 'profile', 'wallet:' || chosen, jsonb_build_object(
    'order', chosen, 'kind', 'purchase', 'tokens', its.tokens, 'amount', its.amount, 'currency', its.currency,
    'payment', its_payment));
  return 'waiting';
end $$;

-- A provider tells of a payment: as the engine. outcome: matched (person and order say whose it was), kept, known.
-- An amount that is not the order's is left to an operator.
create function record_payment(
  its_payment text, its_amount bigint, its_payer text, out outcome text, out person bigint, out id bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  its wallet_orders;
begin
  perform pg_advisory_xact_lock(hashtextextended('payment:' || its_payment, 0));
  insert into wallet_payments (payment, amount, payer) values (its_payment, its_amount, its_payer)
  on conflict (payment) do nothing;
  if not found then
    outcome := 'known';
    return;
  end if;
  outcome := 'kept';
  select * into its from wallet_orders o where o.payment = its_payment and o.state = 'paid' and o.amount = its_amount;
  if its.id is not null and credit_order(its.id) = 'done' then
    perform close_review('payment', 'wallet:' || its.id);
    outcome := 'matched';
    person := its.person;
    id := its.id;
  end if;
end $$;

-- Tokens are held until an operator has paid, or given what they are redeemed for. outcome: ok, duplicate, conflict,
-- closed, least (bound), insufficient, frozen.
create function order_payout(
  its_key text, its_country text, its_tokens bigint, its_reward bigint, its_phone text,
  out outcome text, out id bigint, out bound bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  its_kind text := case when its_reward is null then 'cashout' else 'redemption' end;
  terms wallet_terms;
  reward wallet_rewards;
  its_fee bigint := 0;
  its_amount bigint;
  holding bigint;
begin
  select * into terms from wallet_terms where country = its_country;
  select * into reward from wallet_rewards r where r.id = its_reward and r.country = its_country and r.active;
  if its_kind = 'redemption' then
    its_tokens := reward.tokens;
    its_amount := reward.value;
  else
    its_fee := ceil(its_tokens * 0.02);
    its_amount := (its_tokens - its_fee) / terms.tokens_a_unit;
  end if;
  if terms.country is null or its_amount is null then
    outcome := 'closed';
    return;
  elsif its_kind = 'cashout' and its_tokens < terms.least_cashout then
    outcome := 'least';
    bound := terms.least_cashout;
    return;
  end if;
  select h.outcome, h.hold into outcome, holding
  from hold_tokens(me, its_kind || ':' || its_key, its_kind, its_tokens, interval '10 years') h;
  if outcome = 'duplicate' then
    order_payout.id := (select o.id from wallet_orders o where o.hold = holding);
  end if;
  if outcome <> 'ok' then
    return;
  end if;
  insert into wallet_orders (person, key, kind, tokens, fee, amount, currency, phone, reward, hold)
  values (me, its_key, its_kind, its_tokens, its_fee, its_amount, terms.currency, its_phone, its_reward, holding)
  returning wallet_orders.id into order_payout.id;
  perform open_review('payment', 'profile', 'wallet:' || order_payout.id, jsonb_build_object(
    'order', order_payout.id, 'kind', its_kind, 'tokens', its_tokens, 'amount', its_amount, 'currency', terms.currency,
    'phone', its_phone, 'reward', reward.kind));
end $$;

-- Carries out what an operator decided of the person's order. outcome: done, refused or gone, and of which order.
create function settle_order(its_review bigint, out outcome text, out id bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  decision text;
  its wallet_orders;
begin
  select r.decision, (r.payload ->> 'order')::bigint into decision, settle_order.id from reviews r
  where r.id = its_review and r.kind = 'payment' and r.service = 'profile' and r.person = me and r.status = 'decided';
  select * into its from wallet_orders o where o.id = settle_order.id and o.person = me for update;
  if its.id is null then
    outcome := 'gone';
  elsif its.state in ('done', 'refused') then
    outcome := its.state;
  elsif decision = 'refuse' then
    if its.hold is not null then
      perform release_hold(its.hold, 'released');
    end if;
    -- A payment that was not found may be named again, rightly.
    update wallet_orders o set state = 'refused', payment = null, ended_at = now() where o.id = its.id;
    outcome := 'refused';
  elsif its.kind = 'purchase' then
    outcome := credit_order(its.id);
  else
    outcome := (select c.outcome from capture_hold(
      its.hold, its.kind,
      array_remove(array[house_account(case its.kind when 'cashout' then 'payouts' else 'redemptions' end),
                         case when its.fee > 0 then house_account('fees') end], null),
      array_remove(array[its.tokens - its.fee, nullif(its.fee, 0)], null)) c);
    if outcome in ('ok', 'duplicate') then
      update wallet_orders o set state = 'done', ended_at = now() where o.id = its.id;
      outcome := 'done';
    end if;
  end if;
end $$;

-- Purchases nobody paid for within three days. A payment named later is still taken.
create function expire_purchases() returns integer
language sql security definer set search_path = pg_catalog, public as $$
  with over as (
    update wallet_orders set state = 'expired', ended_at = now()
    where state = 'waiting' and kind = 'purchase' and created_at < now() - interval '3 days'
    returning 1
  )
  select count(*)::integer from over
$$;

-- Recipients ---------------------------------------------------------------------------------------------------
-- Whom a number belongs to, and as much of their name as tells a friend that it is right: "Ineza U.".
create function find_recipient(its_phone text, out person bigint, out name text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, split_part(trim(p.name), ' ', 1) || coalesce(' ' || nullif(left(split_part(trim(p.name), ' ', 2), 1), '') || '.', '')
  from profiles p
  where p.phone_number = its_phone
    and not is_blocked(p.id, nullif(current_setting('app.person', true), '')::bigint)
$$;

-- What the recipient of a transfer is told of it.
create function find_transfer(its_entry bigint, out tokens bigint, out sender text, out own boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select e.amount, split_part(trim(p.name), ' ', 1) || coalesce(' ' || nullif(left(split_part(trim(p.name), ' ', 2), 1), '') || '.', ''),
         e.made_by = nullif(current_setting('app.person', true), '')::bigint
  from ledger_entries e left join profiles p on p.id = e.made_by
  where e.id = its_entry and e.kind = 'transfer'
    and nullif(current_setting('app.person', true), '')::bigint in (e.made_by, e.counterpart)
$$;

-- Referral -----------------------------------------------------------------------------------------------------
-- The person's code, made at the first time. Without I, O, 0 and 1, which look alike.
create function my_referral_code() returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  letters constant text := 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  known text;
begin
  loop
    known := (select code from referral_codes where person = me);
    exit when known is not null;
    insert into referral_codes (person, code)
    select me, string_agg(substr(letters, 1 + floor(random() * 32)::integer, 1), '') from generate_series(1, 8)
    on conflict do nothing;
  end loop;
  return known;
end $$;

-- outcome: ok, own, already, old (who has been here for more than a day was not invited) or unknown.
create function join_by(its_code text) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  inviter bigint := (select person from referral_codes where code = upper(its_code));
begin
  if inviter is null then
    return 'unknown';
  elsif inviter = me then
    return 'own';
  elsif exists (select from referrals where joiner = me) then
    return 'already';
  elsif (select created_at from profiles where id = me) < now() - interval '1 day'
        or exists (select from referrals where joiner = inviter and promoter = me) then
    return 'old';
  end if;
  insert into referrals (joiner, promoter) values (me, inviter) on conflict do nothing;
  return case when found then 'ok' else 'already' end;
end $$;

-- The first thing somebody really does here is worth 10 tokens to who invited them; 20 of those a day.
create function reward_referral(who bigint) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  inviter bigint;
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
begin
  select promoter into inviter from referrals where joiner = who and rewarded_at is null for update;
  if inviter is null then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('referral', inviter));
  if (select count(*) from referrals where promoter = inviter and rewarded_at > now() - interval '1 day') >= 20 then
    return;
  end if;
  update referrals set rewarded_at = now() where joiner = who;
  perform post_entry(0, 'referral:' || who, 'reward', 10, inviter,
                     array[open_wallet(inviter), house_account('rewards')], array[10, -10], 0);
  if me is not null then
    perform notify_person(inviter, 'profile:told-reward', 'referral:' || who || ':rewarded', '{}', 0::smallint, null);
  end if;
end $$;

create function reward_publisher() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform reward_referral(new.owner);
  return null;
end $$;
create trigger reward_referral after insert on listing_search for each row execute function reward_publisher();

create function reward_buyer() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform reward_referral(new.person);
  return null;
end $$;
create trigger reward_referral after update of state on wallet_orders
  for each row when (new.kind = 'purchase' and new.state = 'done') execute function reward_buyer();

-- Rights ---------------------------------------------------------------------------------------------------------
do $$
declare
  name text;
begin
  foreach name in array array['wallet_pins', 'wallet_terms', 'wallet_rewards', 'wallet_orders', 'wallet_payments',
                              'referral_codes', 'referrals'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy engine on %I to easymo_engine using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to easymo_engine', name);
  end loop;
  foreach name in array array['wallet_orders', 'referral_codes'] loop
    execute format('create policy own on %I for select to easymo_person'
                   ' using (person = nullif(current_setting(''app.person'', true), '''')::bigint)', name);
  end loop;
  foreach name in array array['order_purchase(text, text, bigint)', 'credit_order(bigint)',
      'claim_payment(bigint, text)', 'record_payment(text, bigint, text)',
      'order_payout(text, text, bigint, bigint, text)', 'settle_order(bigint)', 'expire_purchases()',
      'find_recipient(text)', 'find_transfer(bigint)', 'my_referral_code()', 'join_by(text)',
      'reward_referral(bigint)', 'reward_publisher()', 'reward_buyer()'] loop
    execute format('revoke execute on function %s from public', name);
  end loop;
end $$;
create policy own on wallet_pins to easymo_person
  using (person = nullif(current_setting('app.person', true), '')::bigint)
  with check (person = nullif(current_setting('app.person', true), '')::bigint);
create policy own on referrals for select to easymo_person
  using (promoter = nullif(current_setting('app.person', true), '')::bigint);
create policy everybody on wallet_terms for select to easymo_person using (true);
create policy everybody on wallet_rewards for select to easymo_person using (true);
grant select, insert, update on wallet_pins to easymo_person;
grant select on wallet_terms, wallet_rewards, wallet_orders, referral_codes to easymo_person;
grant select (promoter, rewarded_at) on referrals to easymo_person;
grant execute on function order_purchase(text, text, bigint), claim_payment(bigint, text),
  order_payout(text, text, bigint, bigint, text), settle_order(bigint), find_recipient(text), find_transfer(bigint),
  my_referral_code(), join_by(text) to easymo_person;
grant execute on function record_payment(text, bigint, text), expire_purchases() to easymo_engine;

-- migrate:down
drop trigger reward_referral on listing_search;
drop table referrals, referral_codes, wallet_payments;
drop table wallet_orders;
drop table wallet_rewards, wallet_terms, wallet_pins;
drop function reward_buyer(), reward_publisher(), reward_referral(bigint), join_by(text), my_referral_code(),
              find_transfer(bigint), find_recipient(text), expire_purchases(), settle_order(bigint),
              order_payout(text, text, bigint, bigint, text), record_payment(text, bigint, text),
              claim_payment(bigint, text), credit_order(bigint), order_purchase(text, text, bigint);

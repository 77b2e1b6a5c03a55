-- migrate:up

-- All that operators decide. open → assigned → decided; closed: it settled itself. payload: what the service tells of
-- it; what is told of a matter that already waits is appended under 'further'.
create table reviews (
  id bigint generated always as identity primary key,
  kind text not null,                        -- report, dispute, listing, verification: easymo.reviews.kinds
  service text not null,                     -- its flow `<kind>-decided` is told of the decision
  subject text not null,                     -- 'item:42': a domain and a number
  person bigint references profiles (id),    -- whom the decision concerns, in whose lane it is told
  payload jsonb not null default '{}',
  priority smallint not null default 0,      -- 1: before the others
  status text not null default 'open' check (status in ('open', 'assigned', 'decided', 'closed')),
  assignee text,
  decision text,
  note text not null default '',             -- for operators
  version integer not null default 1,        -- counts changes: nobody decides what he has not seen
  created_at timestamptz not null default now(),
  decided_at timestamptz,
  check ((status = 'assigned') <= (assignee is not null)),
  check ((status = 'decided') = (decision is not null))
);
create unique index reviews_one_waiting on reviews (kind, subject) where status in ('open', 'assigned'); -- for: add_review
create index reviews_waiting on reviews (priority desc, id) where status in ('open', 'assigned');        -- for: waiting
create index reviews_person on reviews (person);                                                         -- for: policy own, merges

-- What operators did, and what they looked up of people: added to, never changed.
create table operator_actions (
  id bigint generated always as identity primary key,  -- for: actions, newest first
  at timestamptz not null default now(),
  operator text not null,                    -- the name of the token
  action text not null,                      -- 'review.decide', 'listing.hide', 'person.find' …
  subject text not null,                     -- 'review:7', 'item:42', 'person:9'
  detail jsonb not null default '{}',
  request_id text not null
);
create index operator_actions_subject on operator_actions (subject, id); -- for: history, actions of a subject

-- Who may use the admin API. Tokens are random: a plain digest is enough.
create table admin_tokens (
  id bigint generated always as identity primary key,
  name text not null,
  digest bytea not null unique,              -- SHA-256; for: find_token
  scopes text[] not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create unique index admin_tokens_name on admin_tokens (name) where revoked_at is null; -- one operator, one name

-- Listings that operators or reports took out of what is found. What their services publish meanwhile is kept here.
create table hidden_listings (
  domain text not null,
  id bigint not null,
  owner bigint not null references profiles (id),
  title text not null,
  reason text not null check (reason in ('reports', 'decision', 'operator', 'ban')),
  listing jsonb,                             -- the row of listing_search; null: withdrawn meanwhile
  hidden_at timestamptz not null default now(),
  primary key (domain, id)
);
create index hidden_listings_owner on hidden_listings (owner); -- for: lift_ban, merges

-- Whose listings are not shown, those to come neither.
create table bans (
  person bigint primary key references profiles (id),
  banned_at timestamptz not null default now()
);

create table reports (
  id bigint generated always as identity primary key,
  domain text not null,                      -- of the listing, or of what the two had to do with each other: 'application'
  subject bigint not null,
  is_listing boolean not null,
  title text not null,
  reporter bigint not null references profiles (id),
  owner bigint not null references profiles (id),  -- the person reported
  reason text not null check (reason in ('scam', 'prohibited', 'wrong', 'offensive', 'duplicate', 'other')),
  words text not null default '',
  review bigint not null references reviews (id),
  created_at timestamptz not null default now(),
  unique (domain, subject, reporter),        -- for: report_owner, reports_of
  check (reporter <> owner)
);
create index reports_review on reports (review);                   -- for: report_owner, decided_reports
create index reports_reporter on reports (reporter, created_at);   -- for: report_owner, merges
create index reports_owner on reports (owner);                     -- for: report_owner, merges

create table blocks (
  id bigint generated always as identity primary key,
  person bigint not null references profiles (id),
  blocked bigint not null references profiles (id),
  domain text not null,                      -- by what it was met: never by name
  title text not null,
  created_at timestamptz not null default now(),
  unique (person, blocked),                  -- for: is_blocked, blocked_people, my_blocks
  check (person <> blocked)
);
create index blocks_blocked on blocks (blocked, person); -- for: is_blocked, blocked_people

create table ratings (
  domain text not null,
  deal bigint not null,
  rater bigint not null references profiles (id),
  rated bigint not null references profiles (id),
  stars smallint not null check (stars between 1 and 5),
  words text not null default '',
  created_at timestamptz not null default now(),
  primary key (domain, deal, rater),
  check (rater <> rated)
);
create index ratings_rated on ratings (rated) include (stars); -- for: rating_of
create index ratings_rater on ratings (rater);                 -- for: merges

do $$
declare
  name text;
begin
  foreach name in array array['reviews', 'operator_actions', 'admin_tokens', 'hidden_listings', 'bans', 'reports',
                              'blocks', 'ratings'] loop
    execute format('alter table %I enable row level security', name);
  end loop;
  foreach name in array array['reviews', 'admin_tokens', 'hidden_listings', 'bans', 'reports', 'blocks', 'ratings'] loop
    execute format('create policy engine on %I to easymo_engine using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to easymo_engine', name);
  end loop;
end $$;
-- What is written stays as it was written.
create policy engine on operator_actions for select to easymo_engine using (true);
create policy engine_adds on operator_actions for insert to easymo_engine with check (true);
grant select, insert on operator_actions to easymo_engine;

create policy own on reviews for select to easymo_person
  using (person = nullif(current_setting('app.person', true), '')::bigint);
grant select (id, kind, service, subject, person, payload, status, decision, created_at, decided_at)
  on reviews to easymo_person;
create policy own on blocks to easymo_person
  using (person = nullif(current_setting('app.person', true), '')::bigint);
grant select (id, person, domain, title, created_at), delete on blocks to easymo_person;

-- Reviews --------------------------------------------------------------------------------------------------------
create function add_review(
  its_kind text, its_service text, its_subject text, its_person bigint, its_payload jsonb) returns bigint
language sql security definer set search_path = pg_catalog, public as $$
  insert into reviews as r (kind, service, subject, person, payload)
  values (its_kind, its_service, its_subject, its_person, its_payload)
  on conflict (kind, subject) where status in ('open', 'assigned') do update
    set version = r.version + 1,
        payload = case
          when r.payload @> excluded.payload or r.payload -> 'further' @> jsonb_build_array(excluded.payload) then r.payload
          else r.payload || jsonb_build_object(
            'further', coalesce(r.payload -> 'further', '[]') || jsonb_build_array(excluded.payload))
        end
  returning id
$$;

-- For the person of the turn: whom the decision is told to. One of that kind and subject that waits is added to.
create function open_review(its_kind text, its_service text, its_subject text, its_payload jsonb) returns bigint
language sql security definer set search_path = pg_catalog, public as $$
  select add_review(its_kind, its_service, its_subject,
                    nullif(current_setting('app.person', true), '')::bigint, its_payload)
$$;

-- For services' own functions: what waits of a matter that has settled itself is decided by nobody.
create function close_review(its_kind text, its_subject text) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update reviews set status = 'closed', decided_at = now(), version = version + 1
  where kind = its_kind and subject = its_subject and status in ('open', 'assigned')
$$;

-- Hidden listings ------------------------------------------------------------------------------------------------
create or replace function withdraw_listing(its_domain text, its_id bigint) returns void
language sql security definer set search_path = pg_catalog, public as $$
  delete from listing_search where domain = its_domain and id = its_id;
  update hidden_listings set listing = null where domain = its_domain and id = its_id
$$;

-- Whatever publishes: what is hidden, or whose owner is banned, is not found. Before all else, so that nothing else
-- hears of it. hide_listing locks the same row: of the two, one waits for the other.
create function keep_hidden() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from listing_search where domain = new.domain and id = new.id for update;
  insert into hidden_listings (domain, id, owner, title, reason)
  select new.domain, new.id, new.owner, new.title, 'ban' from bans where person = new.owner
  on conflict do nothing;
  update hidden_listings
  set owner = new.owner, title = new.title, listing = to_jsonb(new) - 'document'
  where domain = new.domain and id = new.id;
  return case when found then null else new end;
end $$;
create trigger keep_hidden before insert on listing_search for each row execute function keep_hidden();

-- Returns the owner; null: there is no such listing. One that is not found now is hidden as its_owner's, if given.
create function hide_listing(
  its_domain text, its_id bigint, its_reason text, its_owner bigint default null, its_title text default '')
returns bigint
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  shown listing_search;
  owned_by bigint;
begin
  select * into shown from listing_search where domain = its_domain and id = its_id for update;
  owned_by := coalesce(
    shown.owner, (select h.owner from hidden_listings h where h.domain = its_domain and h.id = its_id), its_owner);
  if owned_by is null then
    return null;
  end if;
  insert into hidden_listings as h (domain, id, owner, title, reason, listing)
  values (its_domain, its_id, owned_by, coalesce(shown.title, its_title), its_reason,
          case when shown.id is not null then to_jsonb(shown) - 'document' end)
  on conflict (domain, id) do update
    set reason = case when excluded.reason = 'ban' and h.reason <> 'reports' then h.reason else excluded.reason end,
        listing = coalesce(excluded.listing, h.listing);
  delete from listing_search where domain = its_domain and id = its_id;
  return owned_by;
end $$;

-- Shows it again as its service published it last, if it is still open. Returns the owner; null: it was not hidden.
create function unhide_listing(its_domain text, its_id bigint) returns bigint
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  kept hidden_listings;
begin
  delete from hidden_listings where domain = its_domain and id = its_id returning * into kept;
  if (kept.listing ->> 'expires_at')::timestamptz > now() then
    perform publish_listing(jsonb_populate_record(null::listing_search, kept.listing));
  end if;
  return kept.owner;
end $$;

create function is_hidden(its_domain text, its_id bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from hidden_listings where domain = its_domain and id = its_id)
$$;

-- False: was so already.
create function ban_person(who bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  is_new boolean;
begin
  insert into bans (person) values (who) on conflict do nothing;
  is_new := found;
  perform hide_listing(domain, id, 'ban') from listing_search where owner = who;
  return is_new;
end $$;

create function lift_ban(who bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  was_banned boolean;
begin
  delete from bans where person = who;
  was_banned := found;
  perform unhide_listing(domain, id) from hidden_listings where owner = who and reason = 'ban';
  return was_banned;
end $$;

create function is_banned(who bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from bans where person = who)
$$;

-- Reports and blocks: whom the person of the turn has to do with -----------------------------------------------------
-- Whose listing it is, or, where `domain` is something between two people, who the other one is: its service has a
-- function counterpart_<domain>(bigint) for it, which answers nobody but the two.
create function other_side(its_domain text, its_id bigint, out owner bigint, out title text, out is_listing boolean)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  select s.owner, s.title, true into owner, title, is_listing from listing_search s
  where s.domain = its_domain and s.id = its_id;
  if owner is null then
    select h.owner, h.title, true into owner, title, is_listing from hidden_listings h
    where h.domain = its_domain and h.id = its_id and h.reason = 'reports';
  end if;
  if owner is null and its_domain ~ '^[a-z_]{1,30}$'
     and to_regprocedure(format('counterpart_%s(bigint)', its_domain)) is not null then
    execute format('select counterpart_%s($1), '''', false', its_domain) into owner, title, is_listing using its_id;
  end if;
end $$;

create function counterpart_application(its_id bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select case nullif(current_setting('app.person', true), '')::bigint
           when l.posted_by then a.applicant
           when a.applicant then l.posted_by
         end
  from job_applications a join job_listings l on l.id = a.job_id
  where a.id = its_id
$$;

create function find_reported(
  its_domain text, its_id bigint, out title text, out is_listing boolean, out own boolean, out reported boolean)
returns setof record
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.title, o.is_listing, o.owner = me.person,
         exists (select from reports r where r.domain = its_domain and r.subject = its_id and r.reporter = me.person)
  from other_side(its_domain, its_id) o, (select nullif(current_setting('app.person', true), '')::bigint) me (person)
  where o.owner is not null and me.person is not null
$$;

-- outcome: ok, own, already, gone, or enough: 20 reports in a day. hidden: with this report three people, none of whom
-- was answered before, have reported the listing; it is found no more until somebody decides, and owner is to be told.
create function report_owner(
  its_domain text, its_id bigint, its_reason text, its_words text, out outcome text, out hidden boolean, out owner bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  thing record;
  opened bigint;
  reporters integer;
begin
  perform pg_advisory_xact_lock(hashtextextended(format('report:%s:%s', its_domain, its_id), 0)); -- one after the other
  hidden := false;
  select * into thing from other_side(its_domain, its_id);
  outcome := case
    when thing.owner is null or person is null then 'gone'
    when thing.owner = person then 'own'
    when exists (select from reports r where r.domain = its_domain and r.subject = its_id and r.reporter = person)
      then 'already'
    when (select count(*) from reports r where r.reporter = person and r.created_at > now() - interval '1 day') >= 20
      then 'enough'
    else 'ok'
  end;
  if outcome <> 'ok' then
    return;
  end if;
  opened := add_review('report', 'core', format('%s:%s', its_domain, its_id), thing.owner,
                       jsonb_build_object('title', thing.title, 'listing', thing.is_listing));
  insert into reports (domain, subject, is_listing, title, reporter, owner, reason, words, review)
  values (its_domain, its_id, thing.is_listing, thing.title, person, thing.owner, its_reason, its_words, opened);
  -- A person is reported by different deals, a listing by itself.
  select count(distinct r.reporter) into reporters
  from reports r join reviews v on v.id = r.review
  where r.owner = thing.owner and v.status in ('open', 'assigned')
    and case when thing.is_listing then r.review = opened else not r.is_listing end;
  if reporters < 3 then
    return;
  end if;
  update reviews set priority = 1 where id = opened;
  if thing.is_listing and not is_hidden(its_domain, its_id) then
    owner := hide_listing(its_domain, its_id, 'reports');
    hidden := owner is not null;
  end if;
end $$;

-- What of the person's own is hidden: a listing, or, once they are banned, whatever they were reported for.
create function find_hidden(its_domain text, its_id bigint, out title text, out is_listing boolean, out reason text)
returns setof record
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
begin
  return query select h.title, true, h.reason from hidden_listings h
    where h.domain = its_domain and h.id = its_id and h.owner = me;
  if not found then
    return query select r.payload ->> 'title', (r.payload ->> 'listing')::boolean, 'ban' from reviews r
      where r.kind = 'report' and r.subject = format('%s:%s', its_domain, its_id) and r.person = me
        and r.decision = 'ban' and is_banned(me)
      order by r.id desc limit 1;
  end if;
end $$;

-- ok; already: an objection waits; gone: it is not hidden, or not the person's.
create function object_to_hiding(its_domain text, its_id bigint, its_words text) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  its_subject text := format('%s:%s', its_domain, its_id);
  kept record;
  review bigint;
begin
  select * into kept from find_hidden(its_domain, its_id);
  if not found then
    return 'gone';
  end if;
  review := add_review('report', 'core', its_subject, nullif(current_setting('app.person', true), '')::bigint,
                       jsonb_build_object('title', kept.title, 'listing', kept.is_listing));
  update reviews set payload = payload || jsonb_build_object('objection', its_words)
  where id = review and not payload ? 'objection';
  return case when found then 'ok' else 'already' end;
end $$;

-- The report of the person of the turn, and what became of it.
create function find_report(its_id bigint, out title text, out is_listing boolean, out decision text) returns setof record
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.title, r.is_listing, v.decision
  from reports r join reviews v on v.id = r.review
  where r.id = its_id and r.reporter = nullif(current_setting('app.person', true), '')::bigint
$$;

-- outcome: ok, own, already, gone.
create function block_owner(its_domain text, its_id bigint, out outcome text, out block bigint, out title text)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  thing record;
begin
  select * into thing from other_side(its_domain, its_id);
  title := coalesce(thing.title, '');
  outcome := case when thing.owner is null or me is null then 'gone' when thing.owner = me then 'own' end;
  if outcome is not null then
    return;
  end if;
  insert into blocks (person, blocked, domain, title) values (me, thing.owner, its_domain, title)
  on conflict (person, blocked) do nothing
  returning id into block;
  outcome := case when block is null then 'already' else 'ok' end;
  if block is null then
    select b.id into block from blocks b where b.person = me and b.blocked = thing.owner;
  end if;
end $$;

-- Whether either blocked the other.
create function is_blocked(one bigint, other bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from blocks where person = one and blocked = other)
      or exists (select from blocks where person = other and blocked = one)
$$;

-- Whom the person of the turn is not to meet; null: nobody. For the functions of services and matching.
create function blocked_people(who bigint) returns bigint[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select array_agg(other) from (
    select blocked as other from blocks where person = who
    union select person from blocks where blocked = who) as pairs
$$;

-- Searches ask it (hidden_listings(domain)): for who has no blocks it is two look-ups in an index.
create or replace function hidden_owners() returns bigint[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(blocked_people(nullif(current_setting('app.person', true), '')::bigint), '{}')
$$;

-- The same as an array, for what is not a search: `id <> all ((select blocked_listings('job'))::bigint[])`.
create function blocked_listings(its_domain text) returns bigint[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select array(select id from listing_search where domain = its_domain and owner = any (hidden_owners()))
$$;

-- Ratings ----------------------------------------------------------------------------------------------------------
-- The service that has the deal says whom the person of the turn may rate for it: completed_<domain>(bigint) answers
-- the other side of a completed deal, to its two sides only. False: nobody, somebody else, or rated already.
create function rate_person(its_domain text, its_deal bigint, who bigint, its_stars integer, its_words text)
returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  may_rate bigint;
begin
  if its_domain !~ '^[a-z_]{1,30}$' then
    return false;
  end if;
  execute format('select completed_%s($1)', its_domain) into may_rate using its_deal;
  if may_rate is distinct from who then
    return false;
  end if;
  insert into ratings (domain, deal, rater, rated, stars, words)
  values (its_domain, its_deal, nullif(current_setting('app.person', true), '')::bigint, who, its_stars, its_words)
  on conflict do nothing;
  return found;
end $$;

create function rating_of(who bigint, out average double precision, out count integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(avg(stars), 0)::float8, count(*)::integer from ratings where rated = who
$$;

-- Of whoever has put up a listing.
create function rating_of_owner(its_domain text, its_id bigint, out average double precision, out count integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.average, r.count
  from rating_of((select owner from listing_search where domain = its_domain and id = its_id)) r
$$;

-- Who is blocked does not apply, nor does anybody for a hidden job.
create or replace function apply_for_job(
  job bigint, words text, document uuid, out outcome text, out application bigint, out employer bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  listing job_listings;
  own_document uuid := (
    select d.id from documents d
    where d.id = document and d.person = nullif(current_setting('app.person', true), '')::bigint
      and d.deleted_at is null);
begin
  select * into listing from job_listings where id = job for share;
  outcome := case
    when listing.id is null or person is null then 'gone'
    when listing.posted_by = person then 'own'
    when listing.status <> 'open' then 'closed'
    when listing.expires_at <= now() then 'expired'
    when is_hidden('job', job) or is_blocked(person, listing.posted_by) then 'gone'
  end;
  if outcome is not null then
    return;
  end if;
  insert into job_applications (job_id, applicant, applicant_name, note, cv)
  select job, person, coalesce(name, '…'), words, own_document from profiles where id = person
  on conflict (job_id, applicant) do update
    set status = 'pending', note = excluded.note, cv = excluded.cv, created_at = now(), decided_at = null
    where job_applications.status in ('withdrawn', 'closed')
  returning id into application;
  employer := listing.posted_by;
  outcome := case when application is null then 'duplicate' else 'ok' end;
end $$;

do $$
declare
  signature text;
begin
  foreach signature in array array[
    'add_review(text, text, text, bigint, jsonb)', 'close_review(text, text)', 'keep_hidden()',
    'hide_listing(text, bigint, text, bigint, text)', 'unhide_listing(text, bigint)', 'ban_person(bigint)',
    'lift_ban(bigint)', 'other_side(text, bigint)', 'counterpart_application(bigint)', 'blocked_people(bigint)'] loop
    execute format('revoke execute on function %s from public', signature);
  end loop;
  foreach signature in array array[
    'hide_listing(text, bigint, text, bigint, text)', 'unhide_listing(text, bigint)', 'ban_person(bigint)',
    'lift_ban(bigint)', 'blocked_people(bigint)'] loop
    execute format('grant execute on function %s to easymo_engine', signature);
  end loop;
  foreach signature in array array[
    'open_review(text, text, text, jsonb)', 'is_hidden(text, bigint)', 'is_banned(bigint)', 'is_blocked(bigint, bigint)',
    'find_reported(text, bigint)', 'report_owner(text, bigint, text, text)', 'find_hidden(text, bigint)',
    'object_to_hiding(text, bigint, text)', 'find_report(bigint)', 'block_owner(text, bigint)', 'blocked_listings(text)',
    'rate_person(text, bigint, bigint, integer, text)', 'rating_of(bigint)', 'rating_of_owner(text, bigint)'] loop
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to easymo_person, easymo_engine', signature);
  end loop;
end $$;

-- migrate:down
create or replace function apply_for_job(
  job bigint, words text, document uuid, out outcome text, out application bigint, out employer bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  person bigint := nullif(current_setting('app.person', true), '')::bigint;
  listing job_listings;
  own_document uuid := (
    select d.id from documents d
    where d.id = document and d.person = nullif(current_setting('app.person', true), '')::bigint
      and d.deleted_at is null);
begin
  select * into listing from job_listings where id = job for share;
  outcome := case
    when listing.id is null or person is null then 'gone'
    when listing.posted_by = person then 'own'
    when listing.status <> 'open' then 'closed'
    when listing.expires_at <= now() then 'expired'
  end;
  if outcome is not null then
    return;
  end if;
  insert into job_applications (job_id, applicant, applicant_name, note, cv)
  select job, person, coalesce(name, '…'), words, own_document from profiles where id = person
  on conflict (job_id, applicant) do update
    set status = 'pending', note = excluded.note, cv = excluded.cv, created_at = now(), decided_at = null
    where job_applications.status in ('withdrawn', 'closed')
  returning id into application;
  employer := listing.posted_by;
  outcome := case when application is null then 'duplicate' else 'ok' end;
end $$;
drop function rating_of_owner(text, bigint), rating_of(bigint), rate_person(text, bigint, bigint, integer, text),
              blocked_listings(text), is_blocked(bigint, bigint), block_owner(text, bigint),
              find_report(bigint), object_to_hiding(text, bigint, text), find_hidden(text, bigint), report_owner(text, bigint, text, text),
              find_reported(text, bigint), counterpart_application(bigint), other_side(text, bigint), is_banned(bigint),
              lift_ban(bigint), ban_person(bigint), is_hidden(text, bigint), unhide_listing(text, bigint),
              hide_listing(text, bigint, text, bigint, text), close_review(text, text),
              open_review(text, text, text, jsonb), add_review(text, text, text, bigint, jsonb);
create or replace function hidden_owners() returns bigint[]
language sql stable security definer set search_path = pg_catalog, public as $$ select array[]::bigint[] $$;
drop function blocked_people(bigint);
drop trigger keep_hidden on listing_search;
drop function keep_hidden();
create or replace function withdraw_listing(its_domain text, its_id bigint) returns void
language sql security definer set search_path = pg_catalog, public as $$
  delete from listing_search where domain = its_domain and id = its_id
$$;
drop table ratings, blocks, reports, bans, hidden_listings, admin_tokens, operator_actions, reviews;

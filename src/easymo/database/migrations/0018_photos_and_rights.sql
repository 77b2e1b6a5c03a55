-- migrate:up

-- Where of 64 bits at most six differ, two of eight bytes at least are the same: all pairs of bytes, each with its place.
create function photo_pairs(hash bigint) returns integer[]
language sql immutable parallel safe set search_path = pg_catalog as $$
  select array_agg((((one * 8 + other) << 16) | (((hash >> 8 * one) & 255) << 8) | ((hash >> 8 * other) & 255))::integer)
  from generate_series(0, 7) as one, generate_series(0, 7) as other where one < other
$$;

-- Photos of listings: the first is the cover. The pictures themselves are documents of the vault, each in two sizes.
create table listing_photos (
  id bigint generated always as identity primary key,
  domain text not null,
  listing bigint not null,
  position integer not null,
  owner bigint not null references profiles (id),
  full_document uuid not null unique references documents (id) on delete cascade,  -- for: the cascade
  small_document uuid not null unique references documents (id) on delete cascade, -- for: the cascade
  hash bigint not null                                                             -- 64 bits: easymo.listings.pictures
);
create index listing_photos_listing on listing_photos (domain, listing, position, id); -- for: listing_photos_of
create index listing_photos_owner on listing_photos (owner);                           -- for: merges
create index listing_photos_pairs on listing_photos using gin (photo_pairs(hash));     -- for: photos_of_others

-- What goes takes its documents along: the vault's next sweep deletes them.
create function end_photo() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update documents set expires_at = now()
  where id in (old.full_document, old.small_document) and deleted_at is null and expires_at > now();
  return null;
end $$;
revoke execute on function end_photo() from public;
create trigger end_photo after delete on listing_photos for each row execute function end_photo();

-- Whose listing it is; null: it is not published and has no photos, so only its service knows.
create function photos_owner(its_domain text, its_id bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce((select owner from listing_search where domain = its_domain and id = its_id),
                  (select owner from listing_photos where domain = its_domain and listing = its_id limit 1))
$$;

-- Puts one's own kept pictures after those a listing has, up to eleven; returns how many it took. `judged`: the
-- listing's service knows that it is the person's, where nobody else does.
create function add_listing_photos(its_domain text, its_id bigint, fulls uuid[], smalls uuid[], hashes bigint[],
                                   judged boolean)
returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  added integer;
begin
  perform pg_advisory_xact_lock(hashtextextended(its_domain || '-photos', its_id));
  if coalesce(photos_owner(its_domain, its_id), case when judged then me end) is distinct from me or me is null then
    return 0;
  end if;
  with given as (
    select g.* from unnest(fulls, smalls, hashes) with ordinality as g (full_document, small_document, hash, place)
    join documents f on f.id = g.full_document and f.person = me and f.deleted_at is null
    join documents s on s.id = g.small_document and s.person = me and s.deleted_at is null
    order by g.place
    limit greatest(0, 11 - (select count(*) from listing_photos where domain = its_domain and listing = its_id))
  ), taken as (
    insert into listing_photos (domain, listing, position, owner, full_document, small_document, hash)
    select its_domain, its_id,
           place + coalesce((select max(position) from listing_photos where domain = its_domain and listing = its_id), 0),
           me, full_document, small_document, hash
    from given
    on conflict do nothing
    returning full_document, small_document
  ), kept as (
    update documents set expires_at = now() + interval '180 days'
    from taken where id in (full_document, small_document)
  )
  select count(*) into added from taken;
  return added;
end $$;

-- The photos of a listing that is published, or is the person's own: the cover first.
create function listing_photos_of(its_domain text, its_id bigint)
returns table (id bigint, owner bigint, full_document uuid, small_document uuid, hash bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, p.owner, p.full_document, p.small_document, p.hash
  from listing_photos p
  join documents f on f.id = p.full_document and f.deleted_at is null
  join documents s on s.id = p.small_document and s.deleted_at is null
  where p.domain = its_domain and p.listing = its_id
    and (p.owner = nullif(current_setting('app.person', true), '')::bigint
         or exists (select from listing_search l where l.domain = its_domain and l.id = its_id and l.expires_at > now()))
  order by p.position, p.id
$$;

create function is_my_listing(its_domain text, its_id bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(photos_owner(its_domain, its_id) = nullif(current_setting('app.person', true), '')::bigint, false)
$$;

create function remove_listing_photo(its_id bigint) returns boolean
language sql security definer set search_path = pg_catalog, public as $$
  with gone as (
    delete from listing_photos where id = its_id and owner = nullif(current_setting('app.person', true), '')::bigint
    returning 1
  )
  select exists (select from gone)
$$;

create function choose_listing_cover(its_id bigint) returns boolean
language sql security definer set search_path = pg_catalog, public as $$
  with chosen as (
    update listing_photos p
    set position = (select min(position) - 1 from listing_photos o where o.domain = p.domain and o.listing = p.listing)
    where id = its_id and owner = nullif(current_setting('app.person', true), '')::bigint
    returning 1
  )
  select exists (select from chosen)
$$;

-- A listing was deleted: its photos go. Called by the triggers of the services' own tables.
create function forget_listing_photos(its_domain text, its_id bigint) returns void
language sql security definer set search_path = pg_catalog, public as $$
  delete from listing_photos where domain = its_domain and listing = its_id
$$;

-- What is published keeps its photos; of what has not been for half a year they run out. Returns how many documents
-- were given more time.
create function keep_listing_photos() returns bigint
language sql security definer set search_path = pg_catalog, public as $$
  with kept as (
    update documents d set expires_at = now() + interval '180 days'
    from listing_photos p
    join listing_search l on l.domain = p.domain and l.id = p.listing and l.expires_at > now()
    where d.id in (p.full_document, p.small_document) and d.deleted_at is null
      and d.expires_at between now() and now() + interval '150 days'
    returning 1
  )
  select count(*) from kept
$$;

-- Listings of others that show one of these pictures, as far as their hashes tell: of 64 bits at most six differ.
-- A picture that is nearly all of one colour is no sign: its hash has hardly any bits.
-- Without the index a picture costs a look at every photo there is.
create function photos_of_others(hashes bigint[]) returns table (domain text, listing bigint)
language plpgsql stable security definer set search_path = pg_catalog, public set enable_seqscan = off as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  sent bigint;
  pairs integer[];
begin
  foreach sent in array hashes loop
    if bit_count(sent::bit(64)) between 8 and 56 then
      pairs := photo_pairs(sent);
      return query select distinct p.domain, p.listing from listing_photos p
        where photo_pairs(p.hash) && pairs and bit_count((p.hash # sent)::bit(64)) <= 6 and p.owner <> me;
    end if;
  end loop;
end $$;

-- One's own newest listings that are published, with what tells that another is the same.
create function own_listings(its_domain text) returns table (id bigint, title text, details text, hashes bigint[])
language sql stable security definer set search_path = pg_catalog, public as $$
  select l.id, l.title, l.details,
         array(select p.hash from listing_photos p where p.domain = l.domain and p.listing = l.id)
  from listing_search l
  where l.owner = nullif(current_setting('app.person', true), '')::bigint and l.domain = its_domain
    and l.expires_at > now()
  order by l.created_at desc, l.id desc
  limit 100
$$;

-- Who was found to be what they say. `until` passes, and the badge with it.
create table verifications (
  id bigint generated always as identity primary key,
  person bigint not null references profiles (id),
  kind text not null check (kind in ('phone', 'id', 'business', 'agent')),
  decided_by text not null,                  -- the operator's name; 'system' where nobody had to look
  review bigint unique,                      -- what it was decided in
  until timestamptz not null,
  created_at timestamptz not null default now(),
  unique (person, kind)                      -- for: is_verified, my_verifications
);

-- What an operator decided of the person's own: carried out once, whoever taps what told it. outcome: verified, refused,
-- or gone: there is no such decision. The paper is kept for another month, for whoever asks again.
create function settle_verification(its_review bigint, out outcome text, out kind text, out until timestamptz)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
  decided record;
begin
  select r.decision, r.assignee, r.payload into decided from reviews r
  where r.id = its_review and r.kind = 'verification' and r.person = me and r.status = 'decided';
  if not found then
    outcome := 'gone';
    return;
  end if;
  kind := decided.payload ->> 'kind';
  outcome := case decided.decision when 'verify' then 'verified' else 'refused' end;
  if outcome = 'verified' then
    insert into verifications as v (person, kind, decided_by, review, until)
    values (me, kind, coalesce(decided.assignee, ''), its_review, now() + interval '1 year')
    on conflict on constraint verifications_person_kind_key do update
      set decided_by = excluded.decided_by, review = excluded.review, until = excluded.until, created_at = now()
      where coalesce(v.review, 0) < excluded.review; -- not again by an older one, nor what was taken back since
    select v.until into until from verifications v where v.person = me and v.kind = settle_verification.kind;
  end if;
  update documents d set expires_at = now() + interval '30 days'
  where d.id = (decided.payload ->> 'document')::uuid and d.person = me and d.expires_at > now() + interval '30 days'
    and d.deleted_at is null;
end $$;

-- A phone alone is no badge: everybody here has one.
create function is_verified(somebody bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from verifications where person = somebody and kind <> 'phone' and until > now())
$$;

-- How many listings one may publish in 24 hours, by how well one is known. Operators may change it.
create table posting_limits (
  standing text primary key check (standing in ('new', 'known', 'verified')),
  per_day integer not null check (per_day > 0)
);
insert into posting_limits values ('new', 3), ('known', 10), ('verified', 30);

-- What was published lately, however short it stayed. People by number: what a projection says is not checked again.
create table postings (
  domain text not null,
  listing bigint not null,
  person bigint not null,
  at timestamptz not null default now(),
  primary key (domain, listing)
);
create index postings_person on postings (person, domain, at desc); -- for: posting_right
create index postings_at on postings (at);                          -- for: forget_postings

create function count_posting() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into postings (domain, listing, person, at) values (new.domain, new.id, new.owner, new.created_at)
  on conflict do nothing; -- published again
  return null;
end $$;
revoke execute on function count_posting() from public;
create trigger count_posting after insert on listing_search
  for each row when (new.created_at > now() - interval '1 day') execute function count_posting();

-- The same for one that an operator looks at before it is published.
create function count_held_posting(its_domain text, its_id bigint) returns void
language sql security definer set search_path = pg_catalog, public as $$
  insert into postings (domain, listing, person)
  select its_domain, its_id, id from profiles where id = nullif(current_setting('app.person', true), '')::bigint
  on conflict do nothing
$$;

-- `until` is null while there is room; else when the next one may be published. New is who came within a week.
create function posting_right(its_domain text, out per_day integer, out made integer, out until timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  me bigint := nullif(current_setting('app.person', true), '')::bigint;
begin
  select l.per_day into per_day from posting_limits l
  where standing = case
    when is_verified(me) then 'verified'
    when (select created_at > now() - interval '7 days' from profiles where id = me) then 'new'
    else 'known'
  end;
  select count(*) into made from postings where person = me and domain = its_domain and at > now() - interval '1 day';
  if made >= per_day then
    select at + interval '1 day' into until from postings
    where person = me and domain = its_domain order by at desc offset per_day - 1 limit 1;
  end if;
end $$;

create function forget_postings() returns bigint
language sql security definer set search_path = pg_catalog, public as $$
  with gone as (delete from postings where at < now() - interval '2 days' returning 1) select count(*) from gone
$$;

alter table listing_photos enable row level security;
alter table verifications enable row level security;
alter table posting_limits enable row level security;
alter table postings enable row level security;
create policy engine on listing_photos to easymo_engine using (true) with check (true);
create policy engine on verifications to easymo_engine using (true) with check (true);
create policy engine on posting_limits to easymo_engine using (true) with check (true);
create policy engine on postings to easymo_engine using (true) with check (true);
create policy own on verifications for select to easymo_person
  using (person = nullif(current_setting('app.person', true), '')::bigint);
grant select, insert, update, delete on listing_photos, verifications, postings to easymo_engine;
grant select, update on posting_limits to easymo_engine;
grant select on verifications to easymo_person;

revoke execute on function photos_owner(text, bigint), add_listing_photos(text, bigint, uuid[], uuid[], bigint[], boolean),
  listing_photos_of(text, bigint), is_my_listing(text, bigint), remove_listing_photo(bigint),
  choose_listing_cover(bigint), forget_listing_photos(text, bigint), keep_listing_photos(), photos_of_others(bigint[]), own_listings(text),
  settle_verification(bigint), is_verified(bigint), count_held_posting(text, bigint), posting_right(text),
  forget_postings() from public;
grant execute on function add_listing_photos(text, bigint, uuid[], uuid[], bigint[], boolean), listing_photos_of(text, bigint),
  is_my_listing(text, bigint), remove_listing_photo(bigint), choose_listing_cover(bigint), photos_of_others(bigint[]), own_listings(text),
  settle_verification(bigint), is_verified(bigint), count_held_posting(text, bigint), posting_right(text)
  to easymo_person;
grant execute on function keep_listing_photos(), forget_postings() to easymo_engine;

-- migrate:down
drop trigger count_posting on listing_search;
drop function forget_postings(), posting_right(text), count_held_posting(text, bigint), count_posting();
drop table postings, posting_limits;
drop function is_verified(bigint), settle_verification(bigint);
drop table verifications;
drop function own_listings(text), photos_of_others(bigint[]), keep_listing_photos(), forget_listing_photos(text, bigint),
  choose_listing_cover(bigint), remove_listing_photo(bigint), is_my_listing(text, bigint), listing_photos_of(text, bigint),
  add_listing_photos(text, bigint, uuid[], uuid[], bigint[], boolean), photos_owner(text, bigint);
drop table listing_photos;
drop function end_photo(), photo_pairs(bigint);

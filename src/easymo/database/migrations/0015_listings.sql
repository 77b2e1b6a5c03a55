-- migrate:up

-- What anybody may find: published columns of what is open, whichever service it belongs to. Search goes here, so that
-- row policies of the services' own tables do not switch indexes off.
create table listing_search (
  domain text not null,                          -- the word of its deep links: job, item, home …
  id bigint not null,
  owner bigint not null,                         -- people do not see it; who looks is not shown what is his own
  country text not null,
  category text not null,
  title text not null,
  details text not null,
  place text not null,
  latitude double precision not null,
  longitude double precision not null,
  price_low bigint,                              -- null: negotiable
  price_high bigint,
  price_unit text not null default '',           -- hour, day, night, month …; '' is for the whole
  currency text not null,
  attributes jsonb not null default '{}',        -- what its category is filtered by: {"bedrooms": 2, "furnished": true}
  words text not null,                           -- folded: all it may be found by, the category's words in all languages too
  created_at timestamptz not null,
  expires_at timestamptz not null,
  document tsvector generated always as (to_tsvector('simple', words)) stored,
  primary key (domain, id)
) partition by list (domain);
create table listing_search_jobs partition of listing_search for values in ('job');
create table listing_search_items partition of listing_search for values in ('item');
create table listing_search_homes partition of listing_search for values in ('home');
create table listing_search_wanted partition of listing_search for values in ('wanted');
create table listing_search_businesses partition of listing_search for values in ('business');
create index listing_search_document on listing_search using gin (document);                                  -- for: search by words
create index listing_search_newest on listing_search (domain, country, created_at desc, id desc);             -- for: search for nothing in particular
create index listing_search_category on listing_search (domain, country, category, created_at desc, id desc); -- for: the same of a category
create index listing_search_latitude on listing_search (domain, latitude, longitude);                         -- for: search nearby
create index listing_search_owner on listing_search (owner);                                                  -- for: what is mine, blocks

-- Publishes a listing, or what has changed of it. Called by the triggers of the services' own tables.
create function publish_listing(published listing_search) returns void
language sql security definer set search_path = pg_catalog, public as $$
  insert into listing_search (domain, id, owner, country, category, title, details, place, latitude, longitude, price_low,
                              price_high, price_unit, currency, attributes, words, created_at, expires_at)
  select published.domain, published.id, published.owner, published.country, published.category, published.title,
         published.details, published.place, published.latitude, published.longitude, published.price_low,
         published.price_high, published.price_unit, published.currency, published.attributes, published.words,
         published.created_at, published.expires_at
  on conflict (domain, id) do update
    set owner = excluded.owner, country = excluded.country, category = excluded.category, title = excluded.title,
        details = excluded.details, place = excluded.place, latitude = excluded.latitude, longitude = excluded.longitude,
        price_low = excluded.price_low, price_high = excluded.price_high, price_unit = excluded.price_unit,
        currency = excluded.currency, attributes = excluded.attributes, words = excluded.words,
        expires_at = excluded.expires_at
$$;

-- Takes a listing out of what is found: paused, filled, sold, closed or deleted.
create function withdraw_listing(its_domain text, its_id bigint) returns void
language sql security definer set search_path = pg_catalog, public as $$
  delete from listing_search where domain = its_domain and id = its_id
$$;
revoke execute on function publish_listing(listing_search), withdraw_listing(text, bigint) from public;

alter table listing_search enable row level security;
do $$
declare
  partition text;
begin
  foreach partition in array array['listing_search_jobs', 'listing_search_items', 'listing_search_homes',
                                   'listing_search_wanted', 'listing_search_businesses'] loop
    execute format('alter table %I enable row level security', partition); -- read through the whole only
  end loop;
end $$;
create policy engine on listing_search to easymo_engine using (true) with check (true);
create policy everybody on listing_search for select to easymo_person using (true);
grant select, insert, update, delete on listing_search to easymo_engine;
grant select (domain, id, country, category, title, details, place, latitude, longitude, price_low, price_high,
              price_unit, currency, attributes, words, created_at, expires_at, document) on listing_search to easymo_person;

-- migrate:down
drop function withdraw_listing(text, bigint), publish_listing(listing_search);
drop table listing_search;

-- migrate:up

-- How a folded word sounds to the four languages: letters that are one sound or are mixed up, doubled letters, the
-- French and English plural, and Kinyarwanda's class prefix before a stem of four letters or more.
create function heard(word text) returns text
language sql immutable strict parallel safe set search_path = pg_catalog as $$
  select regexp_replace(
    regexp_replace(
      translate(
        replace(replace(replace(replace(replace(regexp_replace(
          word, '^(umu|aba|imi|ama|iki|igi|ibi|uru|aka|aga|utu|udu|ubu|uku|ugu)(?=[a-z]{4})', ''),
          'ph', 'f'), 'th', 't'), 'ck', 'k'), 'qu', 'k'), 'x', 'ks'),
        'lcqyzv', 'rkkisb'),
      '([a-z])\1+', '\1', 'g'),
    '([a-z]{3})s$', '\1')
$$;

-- Every word listings are found by: what a mistyped one may have meant. A word stays for a while when its last listing
-- has gone.
create table listing_words (
  domain text not null,
  word text not null,
  sound text not null,
  primary key (domain, word)
);
create index listing_words_sound on listing_words (domain, sound); -- for: near_words

-- Listings whose vectors are still to be made.
create table listing_changes (
  domain text not null,
  id bigint not null,
  change bigint generated always as identity,   -- names the change: one that follows is not lost with it
  due_at timestamptz not null default now(),
  primary key (domain, id),
  foreign key (domain, id) references listing_search (domain, id) on delete cascade
);
create index listing_changes_due on listing_changes (due_at); -- for: take_changes

-- Models that make vectors now. What searches are compared by is the one seen last.
create table search_models (
  model text primary key,
  seen_at timestamptz not null default now()
);

create function learn_listing() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and old.words = new.words and old.title = new.title and old.details = new.details then
    return null;
  end if;
  insert into listing_words (domain, word, sound)
  select new.domain, said.word, heard(said.word)
  from unnest(tsvector_to_array(new.document)) as said (word)
  where said.word ~ '^[a-z]{3,30}$'
  order by said.word -- all in one order: two listings published at once do not wait for one another
  on conflict do nothing;
  insert into listing_changes (domain, id) values (new.domain, new.id)
  on conflict (domain, id) do update set change = default, due_at = now();
  return null;
end $$;
create trigger learn after insert or update on listing_search for each row execute function learn_listing();

-- A migration is one transaction; few listings are kept yet.
-- squawk-ignore require-concurrent-index-creation
create index listing_search_point on listing_search using gist (point(longitude, latitude)); -- for: matching, nearest first
-- squawk-ignore require-concurrent-index-creation
create index listing_search_price on listing_search (domain, country, price_low, created_at desc, id desc); -- for: matching, cheapest first
-- squawk-ignore require-concurrent-index-deletion -- the point serves
drop index listing_search_latitude;

-- As in 0015, and when it was first published is what its service says.
create or replace function publish_listing(published listing_search) returns void
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
        created_at = excluded.created_at, expires_at = excluded.expires_at
$$;

-- Whose listings the person of the turn does not find. Nobody's, until people can be blocked; their own they do find.
create function hidden_owners() returns bigint[]
language sql stable security definer set search_path = pg_catalog, public as $$ select array[]::bigint[] $$;

-- The listings the person does not find.
create function hidden_listings(its_domain text) returns setof bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select id from listing_search where domain = its_domain and owner = any (hidden_owners())
$$;

-- Words like a mistyped one, the likest first. Where pg_trgm may not be had: none.
create function like_words(its_domain text, sounds_like text) returns table (word text, sound text)
language sql stable as $$ select null, null where false $$;
do $$
declare
  place text;
begin
  begin
    create extension if not exists pg_trgm;
  exception when insufficient_privilege or feature_not_supported or undefined_file then null;
  end;
  select extnamespace::regnamespace::text into place from pg_extension where extname = 'pg_trgm';
  if place is null then
    return;
  end if;
  execute format('create index listing_words_like on listing_words using gin (sound %s.gin_trgm_ops)', place); -- for: like_words
  execute format($like$
    create or replace function like_words(its_domain text, sounds_like text) returns table (word text, sound text)
    language sql stable set search_path = pg_catalog, public, %s set pg_trgm.similarity_threshold = 0.3 as $body$
      select w.word, w.sound from listing_words w
      where w.domain = its_domain and w.sound %% sounds_like
      order by similarity(w.sound, sounds_like) desc, w.word limit 12
    $body$ $like$, place);
end $$;

-- How near in meaning listings are to what was asked, as cosines: the $4 nearest of the domain, and those of $3. None
-- while what was asked has no vector, or where pgvector may not be had.
create function meant(its_domain text, asked text, ids bigint[], most integer) returns table (id bigint, cosine real)
language sql stable as $$ select null::bigint, null::real where false $$;
create function has_meaning(asked text) returns boolean language sql stable as $$ select false $$;

-- Makes what vectors need. An owner whose server got pgvector later calls it once more.
create function enable_search_by_meaning() returns boolean
language plpgsql as $$
declare
  place text;
  kind text;
begin
  begin
    create extension if not exists vector;
  exception when insufficient_privilege or feature_not_supported or undefined_file then null;
  end;
  select extnamespace::regnamespace::text into place from pg_extension where extname = 'vector';
  if place is null or to_regtype(place || '.halfvec') is null then -- older than 0.7
    return false;
  end if;
  if to_regclass('public.listing_vectors') is not null then
    return true;
  end if;
  execute format($ddl$
    create table listing_vectors (
      domain text not null,
      id bigint not null,
      model text not null,
      embedding %1$s.halfvec(384) not null,
      primary key (domain, id),
      foreign key (domain, id) references listing_search (domain, id) on delete cascade
    ) partition by list (domain);
    alter table listing_vectors enable row level security;
    create policy engine on listing_vectors to easymo_engine using (true) with check (true);
    create policy everybody on listing_vectors for select to easymo_person using (true);
    grant select, insert, update, delete on listing_vectors to easymo_engine;
    grant select on listing_vectors to easymo_person;
    -- What was asked, once: hot searches need no model.
    create table query_vectors (
      model text not null,
      asked text not null,
      embedding %1$s.halfvec(384) not null,
      created_at timestamptz not null default now(),
      primary key (model, asked)
    );
    create index query_vectors_age on query_vectors (created_at); -- for: forget_queries
    alter table query_vectors enable row level security;
    create policy engine on query_vectors to easymo_engine using (true) with check (true);
    create policy everybody on query_vectors for select to easymo_person using (true);
    grant select, insert, update, delete on query_vectors to easymo_engine;
    grant select on query_vectors to easymo_person;
    $ddl$, place);
  foreach kind in array array['job', 'item', 'home', 'wanted', 'business'] loop
    execute format('create table listing_vectors_%s partition of listing_vectors for values in (%L)', kind, kind);
    execute format('alter table listing_vectors_%s enable row level security', kind); -- read through the whole only
    execute format('create index on listing_vectors_%s using hnsw (embedding %s.halfvec_cosine_ops)', kind, place);
  end loop;
  execute format($ddl$
    create or replace function meant(its_domain text, asked text, ids bigint[], most integer)
    returns table (id bigint, cosine real)
    language plpgsql stable set search_path = pg_catalog, public, %1$s set hnsw.ef_search = 100 as $body$
    declare
      wanted halfvec(384);
      current_model text;
    begin
      select q.embedding, q.model into wanted, current_model
      from (select m.model from search_models m order by m.seen_at desc limit 1) as newest
      join query_vectors q on q.model = newest.model and q.asked = meant.asked;
      if wanted is null then
        return;
      end if;
      return query
        select v.id, (1 - (v.embedding <=> wanted))::real from listing_vectors v
        where v.domain = its_domain and v.id = any (ids) and v.model = current_model
        union
        (select v.id, (1 - (v.embedding <=> wanted))::real from listing_vectors v
         where v.domain = its_domain and v.model = current_model
         order by v.embedding <=> wanted limit most);
    end $body$;
    create or replace function has_meaning(asked text) returns boolean
    language sql stable set search_path = pg_catalog, public as $body$
      select exists (select from query_vectors q where q.asked = has_meaning.asked
                     and q.model = (select m.model from search_models m order by m.seen_at desc limit 1))
    $body$;
    $ddl$, place);
  return true;
end $$;
revoke execute on function enable_search_by_meaning() from public;
select enable_search_by_meaning();

revoke execute on function learn_listing(), hidden_owners(), hidden_listings(text) from public;
grant execute on function hidden_listings(text) to easymo_person;

do $$
declare
  kept text;
begin
  foreach kept in array array['listing_words', 'listing_changes', 'search_models'] loop
    execute format('alter table %I enable row level security', kept);
    execute format('create policy engine on %I to easymo_engine using (true) with check (true)', kept);
    execute format('grant select, insert, update, delete on %I to easymo_engine', kept);
  end loop;
end $$;
create policy everybody on listing_words for select to easymo_person using (true);
create policy everybody on search_models for select to easymo_person using (true);
grant select on listing_words, search_models to easymo_person;

-- Jobs are found where everything is.
create or replace function publish_job() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  published listing_search;
begin
  if tg_op = 'DELETE' or new.status <> 'open' then
    perform withdraw_listing('job', old.id);
    return null;
  end if;
  published.domain := 'job';
  published.id := new.id;
  published.owner := new.posted_by;
  published.country := new.country;
  published.category := new.category;
  published.title := new.title;
  published.details := new.details;
  published.place := new.place;
  published.latitude := new.latitude;
  published.longitude := new.longitude;
  published.price_low := new.pay_low;
  published.price_high := new.pay_high;
  published.price_unit := coalesce(new.pay_period, '');
  published.currency := new.currency;
  published.attributes := jsonb_build_object('kind', new.kind, 'slots', new.slots);
  published.words := new.words;
  published.created_at := new.created_at;
  published.expires_at := new.expires_at;
  perform publish_listing(published);
  return null;
end $$;
-- squawk-ignore ban-drop-table -- all it held can be published again
drop table job_search;
update job_listings set status = status where status = 'open'; -- publishes it

-- migrate:down
create table job_search (
  id bigint primary key,
  title text not null,
  details text not null,
  category text not null,
  kind text not null,
  place text not null,
  latitude double precision not null,
  longitude double precision not null,
  country text not null,
  pay_low bigint,
  pay_high bigint,
  pay_period text,
  currency text not null,
  slots integer not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  document tsvector not null
);
create index job_search_document on job_search using gin (document);                     -- for: search_jobs by words
create index job_search_newest on job_search (country, created_at desc, id desc);        -- for: newest_jobs
create index job_search_category on job_search (country, category, created_at desc);     -- for: newest_jobs of a category
create index job_search_latitude on job_search (latitude, longitude);                    -- for: search_jobs, nearby
create or replace function publish_job() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from job_search where id = coalesce(new.id, old.id);
  if tg_op <> 'DELETE' and new.status = 'open' then
    insert into job_search
    values (new.id, new.title, new.details, new.category, new.kind, new.place, new.latitude, new.longitude,
            new.country, new.pay_low, new.pay_high, new.pay_period, new.currency, new.slots, new.created_at,
            new.expires_at, to_tsvector('simple', new.words));
  end if;
  return null;
end $$;
alter table job_search enable row level security;
create policy engine on job_search to easymo_engine using (true) with check (true);
create policy everybody on job_search for select to easymo_person using (true);
grant select on job_search to easymo_engine, easymo_person;
delete from listing_search where domain = 'job';
update job_listings set status = status where status = 'open';
drop function meant(text, text, bigint[], integer), has_meaning(text), enable_search_by_meaning();
drop table if exists listing_vectors, query_vectors;
drop function like_words(text, text), hidden_listings(text), hidden_owners();
drop trigger learn on listing_search;
drop function learn_listing();
drop table listing_words, listing_changes, search_models;
drop function heard(text);
drop index listing_search_point, listing_search_price;
create index listing_search_latitude on listing_search (domain, latitude, longitude);

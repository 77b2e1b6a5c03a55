-- migrate:up

-- What the vault holds; the content lies encrypted in its storage, under the same id. A deleted document keeps its
-- row for a while, without the key: what was done with it can still be told, its content can not.
create table documents (
  id uuid primary key,
  person bigint not null references profiles (id),
  key text not null,                     -- of whoever keeps it: the same key twice is the same document
  kind text not null,                    -- of the service that keeps it: 'driving-licence', …
  mime_type text not null,
  size bigint not null check (size >= 0),
  sha256 bytea,
  key_id text,                           -- of the master key
  wrapped_key bytea,                     -- the document's own key, encrypted with the master key
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  deleted_at timestamptz,
  unique (person, key),                  -- for: find, keep; and what refers to a person
  check ((deleted_at is null) = (wrapped_key is not null and key_id is not null and sha256 is not null))
);
create index documents_expiring on documents (expires_at) where deleted_at is null;      -- for: expire
create index documents_deleted on documents (deleted_at) where deleted_at is not null;   -- for: forget

-- Who opened or deleted a document, and why. Processes add to it; nothing but forgetting the document removes from it.
create table document_accesses (
  id bigint generated always as identity primary key,
  document uuid not null references documents (id) on delete cascade,
  act text not null check (act in ('open', 'delete')),
  by text not null,
  why text not null,
  at timestamptz not null default now()
);
create index document_accesses_document on document_accesses (document, at); -- for: accesses, and the cascade

-- Media ids of files given to WhatsApp, so that the same file is given once.
create table media_uploads (
  number_id text not null,
  sha256 bytea not null,
  mime_type text not null,
  media_id text not null,
  expires_at timestamptz not null,
  primary key (number_id, sha256, mime_type)
);

alter table documents enable row level security;
alter table document_accesses enable row level security;
alter table media_uploads enable row level security;
create policy engine on documents to easymo_engine using (true) with check (true);
create policy engine on document_accesses to easymo_engine using (true) with check (true);
create policy engine on media_uploads to easymo_engine using (true) with check (true);
create policy own on documents for select to easymo_person
  using (person = nullif(current_setting('app.person', true), '')::bigint);
grant select, insert, update, delete on documents, media_uploads to easymo_engine;
grant select, insert on document_accesses to easymo_engine;
grant select (id, person, kind, mime_type, size, created_at, expires_at, deleted_at) on documents to easymo_person;

-- migrate:down
drop table media_uploads, document_accesses, documents;

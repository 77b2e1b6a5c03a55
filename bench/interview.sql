-- name: create_table
-- Run by the owner, as a migration of a service would.
create table interview_answers (
  conversation bigint not null,
  id bigint generated always as identity,
  answer text not null,
  primary key (conversation, id)
);
alter table interview_answers enable row level security;
create policy own on interview_answers to easymo_person
  using (conversation = nullif(current_setting('app.person', true), '')::bigint);
grant select, insert on interview_answers to easymo_person

-- name: keep_answer
insert into interview_answers (conversation, answer) values ($1, $2) returning id

-- name: find_name
select name from profiles where id = $1

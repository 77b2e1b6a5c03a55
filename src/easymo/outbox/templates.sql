-- name: find
select name, language, status, category, components from message_templates where name = $1 and language = $2;

-- name: sync
-- $7: it is the whole list: what is not in it is gone from the business account.
with given as (
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
       as t (name, language, status, category, components, quality)
), gone as (
  delete from message_templates m
  where $7 and not exists (select from given g where g.name = m.name and g.language = m.language)
)
insert into message_templates (name, language, status, category, components, quality)
select name, language, status, category, components::jsonb, quality from given order by name, language
on conflict (name, language) do update
set status = excluded.status, category = excluded.category, components = excluded.components,
    quality = excluded.quality, synced_at = now();

-- name: change
-- What a webhook told of one template; null: nothing new of that.
update message_templates
set status = coalesce($3, status), quality = coalesce($4, quality), category = coalesce($5, category),
    components = coalesce($6::text::jsonb, components), synced_at = now()
where name = $1 and language = $2
returning name;

-- name: all
select name, language, status, category, components, quality, synced_at from message_templates order by name, language;

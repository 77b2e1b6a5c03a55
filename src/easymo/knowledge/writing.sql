-- name: written
select topic, language, category, title, words, body, is_shown, changed_by, changed_at from knowledge_articles

-- name: votes
select topic, language, count(*) filter (where helped) as helped, count(*) as votes
from knowledge_votes group by topic, language

-- name: write
insert into knowledge_articles (topic, language, category, title, words, body, is_shown, changed_by)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (topic, language) do update
  set category = excluded.category, title = excluded.title, words = excluded.words, body = excluded.body,
      is_shown = excluded.is_shown, changed_by = excluded.changed_by, changed_at = now()

-- name: restore
delete from knowledge_articles where topic = $1 and language = $2 returning topic

-- name: canned
select name, language, words from canned_answers order by name, language

-- name: find_canned
select words from canned_answers where name = $1 and language = $2

-- name: save_canned
insert into canned_answers (name, language, words, changed_by) values ($1, $2, $3, $4)
on conflict (name, language) do update set words = excluded.words, changed_by = excluded.changed_by, changed_at = now()

-- name: remove_canned
delete from canned_answers where name = $1 and language = $2

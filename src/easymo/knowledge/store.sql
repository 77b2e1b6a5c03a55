-- name: written
select topic, language, category, title, words, body, is_shown from knowledge_articles

-- name: vote
insert into knowledge_votes (topic, language, helped) values ($1, $2, $3)

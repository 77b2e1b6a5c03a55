-- name: as_json
select jsonb_agg(to_jsonb(section))::text from ({statement}) as section

-- name: latest
select id from documents
where person = $1 and kind = 'own-data' and deleted_at is null and created_at > now() - interval '1 day'
order by created_at desc limit 1

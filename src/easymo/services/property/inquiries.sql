-- name: ask_about_home
select outcome, inquiry, other from ask_about_home($1, $2)

-- name: write_inquiry
select outcome, other from write_inquiry($1, $2)

-- name: ask_contact
select outcome, inquiry, other from ask_contact($1)

-- name: answer_contact
select outcome, other from answer_contact($1, $2)

-- name: find_inquiry
select i.id, i.home, h.title,
       case i.asker when nullif(current_setting('app.person', true), '')::bigint then 'seeker' else 'owner' end as side,
       s.other, s.name, i.contact as asked, s.contact, coalesce(m.words, '') as words, coalesce(m.side, '') as written_by,
       i.written_at
from home_inquiries i
cross join known_home(i.home) h
cross join inquiry_sides(i.id) s
left join lateral (select words, side from home_messages where inquiry = i.id order by id desc limit 1) m on true
where i.id = $1

-- name: my_inquiries
select i.id, h.title, coalesce(m.words, '') as words
from home_inquiries i
cross join known_home(i.home) h
left join lateral (select words from home_messages where inquiry = i.id order by id desc limit 1) m on true
order by i.written_at desc, i.id desc
limit $1 offset $2

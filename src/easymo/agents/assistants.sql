-- name: open_desk
set local role easymo_person;
set local app.person = '{person}';
set local lock_timeout = '100ms';
set local statement_timeout = '2s'

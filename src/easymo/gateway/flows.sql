-- name: question_waits
-- Whether the session, found by its key, still waits for an answer to that question, be it parked.
select exists (
  select from whatsapp_user_sessions
  where conversation = $1 and jsonb_path_exists(state, '$.open, $.parked[*] ? (@.number == $number)', $2)
)

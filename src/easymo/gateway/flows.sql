-- name: question_waits
-- Whether the session, found by its key, still waits for an answer to that question, be it parked.
select exists (
  select from whatsapp_user_sessions
  where conversation = $1
    and ((state #>> '{open,number}')::bigint = $2
         or jsonb_path_exists(state, '$.parked[*] ? (@.number == $number)', jsonb_build_object('number', $2::bigint)))
)

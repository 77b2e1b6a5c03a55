-- name: add_audit
-- Rows that belong to no other statement: refused webhooks, and what operators do.
insert into webhook_audit_log (service, request_id, from_number, message_type, signature_valid, rate_limited, routed_to,
                               error, latency_ms)
select *
from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::boolean[], $7::text[], $8::text[],
            $9::int[]);

-- name: search_audit
select service, request_id, from_number, message_type, signature_valid, rate_limited, routed_to, error, latency_ms,
       created_at
from webhook_audit_log
where created_at >= now() - $1::interval
  and ($2 = '' or service = $2)
  and (not $3 or rate_limited)
  and (not $4 or error is not null)
  and ($5::text[] is null or from_number = any($5))
order by created_at desc
limit $6;

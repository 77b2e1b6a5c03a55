-- name: code
select my_referral_code()

-- name: joined
select count(*) as joined, count(rewarded_at) as rewarded from referrals
where promoter = nullif(current_setting('app.person', true), '')::bigint

-- name: join_by
select join_by($1)
